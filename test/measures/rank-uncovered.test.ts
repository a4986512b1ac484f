import fc from "fast-check";
import { rankUncovered, type UncoveredOptions } from "../../src/measures/rank-uncovered.js";
import type { Passage, Score } from "../../src/rows.js";
import { passageOf, scoreOf } from "./passages.js";

const ships = "harbour anchor captain sailor rope mast deck crew".split(" ");
const fields = "wheat barley plough meadow barn cattle hay orchard".split(" ");

/** Four of the words, others for each number, so that no two passages are nearly the same. */
function sentenceOf(words: readonly string[], i: number): string {
  const filler = ["alpha", "bravo", "delta", "gamma", "omega", "sigma", "theta"];
  const picked = [0, 1, 3].map((step) => words[(i + step * (1 + (i % 3))) % words.length] ?? "");
  return `${picked.join(" ")} ${filler[i % 7] ?? ""} ${filler[(i * 3 + 1) % 7] ?? ""} x${i}y${i * i}`;
}

/** Forty passages with the theme `sea` in four documents, and eighty without it; or more. */
function lessonOf(language = "en", length = 120): (readonly [Passage, number])[] {
  return Array.from({ length }, (_, i) => {
    const isSea = i % 3 === 0;
    const text = sentenceOf(isSea ? ships : fields, i);
    const facts = { document: `${language}${i % 4}`, index: i + 1, language };
    return [passageOf(text, facts), Number(isSea)] as const;
  });
}
const unfound = passageOf("The captain and his crew drop anchor near a harbour", { year: 1999 });
const farmed = passageOf("Wheat and barley from the meadow go to a barn", { year: 1998 });

function rank(
  rows: readonly (readonly [Passage, number])[],
  options?: UncoveredOptions,
  more: readonly Score[] = [],
) {
  const scores = rows.map(([passage, hits]) => scoreOf(passage, "sea", hits));
  return rankUncovered(
    rows.map(([passage]) => passage),
    [...scores, ...more],
    options,
  );
}

test("a passage without a hit that reads like the theme is named, with the words that speak for it", () => {
  const rows = rank([...lessonOf(), [unfound, 0], [farmed, 0]]);
  expect(rows[0]).toMatchObject({
    ...{ theme: "sea", rank: 1, passage: "Ann-1999#1", document: "Ann-1999", author: "Ann" },
    ...{ year: 1999, text: unfound.text },
  });
  expect(rows[0]?.cue.split("; ").sort()).toEqual(["anchor", "captain", "crew", "harbour"]);
  expect(rows.map(({ passage }) => passage)).not.toContain("Ann-1998#1");
  expect(rows.every(({ likeness }) => likeness > 0)).toBe(true);
});

test("a passage with hits is not named, be they too few or taken back", () => {
  const faint = { ...scoreOf(unfound, "sea", 1), present: false };
  const rows = rankUncovered(
    [...lessonOf().map(([passage]) => passage), unfound],
    [...lessonOf().map(([passage, hits]) => scoreOf(passage, "sea", hits)), faint],
  );
  expect(rows.map(({ passage }) => passage)).not.toContain(unfound.passage);
});

test("of a theme of which too little is known there are no rows", () => {
  const few = lessonOf().filter(([, hits], i) => hits === 0 || i < 80);
  expect(rank([...few, [unfound, 0]])).toEqual([]);
  const oneDocument = lessonOf().map(
    ([passage, hits]) => [{ ...passage, document: "one" }, hits] as const,
  );
  expect(rank([...oneDocument, [unfound, 0]])).toEqual([]);
  expect(rank([])).toEqual([]);
});

test("each language is learned by itself, and ranked with the others", () => {
  const other = passageOf(unfound.text, { year: 2001, language: "id" });
  const few: (readonly [Passage, number])[] = [...lessonOf(), [unfound, 0], [other, 0]];
  expect(rank(few).map(({ passage }) => passage)).toEqual(["Ann-1999#1"]);
  const both = [...lessonOf("id"), ...lessonOf().slice(0, 3), [other, 0], [unfound, 0]] as const;
  expect(rank(both).map(({ passage }) => passage)).toEqual(["Ann-2001#1"]);
});

test("so many as are asked for, nearly the same text once, no copies", () => {
  const again = passageOf(`${unfound.text}.`, { year: 2000 });
  const third = passageOf("Every sailor on deck held a rope by the mast", { year: 2002 });
  const copy = passageOf("A captain at the harbour with rope", { year: 2003, counted: false });
  const rows = [unfound, again, third, copy].map((passage) => [passage, 0] as const);
  const named = (most?: number) =>
    rank([...lessonOf(), ...rows], most === undefined ? {} : { most })
      .map(({ passage, rank: place }) => `${place} ${passage}`)
      .sort();
  expect(named()).toHaveLength(2);
  expect(named(1)).toHaveLength(1);
  expect(named().join()).not.toContain("2003");
});

test("themes come in the order of the scores, each with its own ranks", () => {
  const lesson = lessonOf("en", 360);
  const law = lesson.map(([passage, hits]) => scoreOf(passage, "law", 1 - hits));
  const more = [...law, scoreOf(farmed, "law", 0), scoreOf(unfound, "law", 0)];
  const rows = rank([...lesson, [unfound, 0], [farmed, 0]], {}, more);
  expect(rows.map(({ theme, rank: place, passage }) => [theme, place, passage])).toEqual([
    ["sea", 1, "Ann-1999#1"],
    ["law", 1, "Ann-1998#1"],
  ]);
});

test.each([0, 2.5, NaN])("most: %d is refused", (most) => {
  expect(() => rankUncovered([], [], { most })).toThrow(
    new RangeError(`rankUncovered: most: expected a whole number above 0; found ${most}`),
  );
});

test("the order of the passages does not matter, and ranks follow the likeness", () => {
  const rows = [...lessonOf(), [unfound, 0], [farmed, 0]] as const;
  const first = rank(rows, { most: 30 });
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(rank(shuffled, { most: 30 })).toEqual(first);
    }),
    { numRuns: 10 },
  );
  const likeness = first.map((row) => row.likeness);
  expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
  expect(first.map((row) => row.rank)).toEqual(first.map((_, i) => i + 1));
});
