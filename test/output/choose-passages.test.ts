import fc from "fast-check";
import { choosePassages, strongestPassages } from "../../src/output/choose-passages.js";
import type { Passage, Score } from "../../src/rows.js";

/** Passages of ten characters each, with their score for one theme; 0 is without it. */
function makeRows(scores: Readonly<Record<string, number>>): { passages: Passage[]; scores: Score[] } {
  const rows = Object.entries(scores).map(([passage, score]) => ({
    ...{ passage, document: passage.replace(/#.*/u, ""), text: "ten signs.", theme: "sea" },
    ...{ score, present: score > 0, counted: true },
  }));
  return { passages: rows as unknown as Passage[], scores: rows as unknown as Score[] };
}

const namesOf = (rows: readonly Passage[] = []) => rows.map(({ passage }) => passage);

test("the best passage of every document comes before the second best of any", () => {
  const { passages, scores } = makeRows({ "a#1": 0.8, "a#2": 0.9, "a#3": 0, "b#1": 0.1, "b#2": 0.2 });
  expect(namesOf(choosePassages(passages, scores, 20))).toEqual(["a#2", "b#2"]);
  expect(namesOf(choosePassages(passages, scores, 30))).toEqual(["a#1", "a#2", "b#2"]);
});

test("a passage without a theme is chosen only if it is asked for", () => {
  const { passages, scores } = makeRows({ "a#1": 0, "a#2": 0.9 });
  expect(namesOf(choosePassages(passages, scores, 100))).toEqual(["a#2"]);
  expect(namesOf(choosePassages(passages, scores, 10, ["a#1"]))).toEqual(["a#1"]);
});

test("the strongest of a theme, and of each document no more than so many", () => {
  const { passages, scores } = makeRows({ "a#1": 0.8, "a#2": 0.9, "b#1": 0.1, "b#2": 0 });
  expect(namesOf(strongestPassages(passages, scores, 2).get("sea"))).toEqual(["a#2", "a#1"]);
  expect(namesOf(strongestPassages(passages, scores, 2, 1).get("sea"))).toEqual(["a#2", "b#1"]);
});

test("never more characters than there is room for, and in the order of the passages", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.nat(200), (values, room) => {
      const named = values.map((score, i) => [`d${i % 3}#${i}`, score] as const);
      const { passages, scores } = makeRows(Object.fromEntries(named));
      const chosen = choosePassages(passages, scores, room);
      expect(10 * chosen.length).toBeLessThanOrEqual(room);
      expect(passages.filter((row) => chosen.includes(row))).toEqual(chosen);
    }),
  );
});
