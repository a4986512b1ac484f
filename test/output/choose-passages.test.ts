import fc from "fast-check";
import { rankByScore } from "../../src/output/choose-passages.js";
import type { Document, Passage, Score } from "../../src/rows.js";
import { defaultMatching, makeTheme } from "../../src/themes/codebook.js";
import { tallyRows } from "../tally-rows.js";

/** Passages of ten characters each, numbered through, with their score for one theme; 0 is without it. */
function rank(scores: Readonly<Record<string, readonly number[]>>) {
  const rows = Object.entries(scores).flatMap(([document, own]) =>
    own.map((score, i) => ({
      ...{ passage: `${document}#${i + 1}`, document, text: "ten signs.", theme: "sea" },
      ...{ score, present: score > 0, counted: true, language: "en", words: 2, hits: 1 },
    })),
  );
  const documents = Object.keys(scores).map((document) => ({ document, counted: true }));
  const { tally } = tallyRows({
    codebook: {
      ...{ codebook: "Test", version: "1", matching: defaultMatching, notes: [] },
      themes: [makeTheme("sea")],
    },
    documents: documents as Document[],
    passages: rows as unknown as Passage[],
    scores: rows as unknown as Score[],
  });
  const ranked = rankByScore(tally);
  const nameOf = (place: number) => rows[place]?.passage;
  return {
    choose: (room: number, first: readonly string[] = []) =>
      ranked.choose(room, first.flatMap((id) => ranked.places.find(id) ?? [])).map(nameOf),
    strongest: (most: number, ofDocument?: number) =>
      (ranked.strongest(most, ofDocument).get(0) ?? []).map(nameOf),
    places: ranked.places,
    names: rows.map(({ passage }) => passage),
  };
}

test("the best passage of every document comes before the second best of any", () => {
  const { choose } = rank({ a: [0.8, 0.9, 0], b: [0.1, 0.2] });
  expect(choose(20)).toEqual(["a#2", "b#2"]);
  expect(choose(30)).toEqual(["a#1", "a#2", "b#2"]);
});

test("a passage without a theme is chosen only if it is asked for", () => {
  const { choose } = rank({ a: [0, 0.9] });
  expect(choose(100)).toEqual(["a#2"]);
  expect(choose(10, ["a#1"])).toEqual(["a#1"]);
});

test("the strongest of a theme, and of each document no more than so many", () => {
  const { strongest } = rank({ a: [0.8, 0.9], b: [0.1, 0] });
  expect(strongest(2)).toEqual(["a#2", "a#1"]);
  expect(strongest(2, 1)).toEqual(["a#2", "b#1"]);
});

test("every passage has a place, and an id that none has has none", () => {
  const { places, names } = rank({ a: [0, 0.9], "b#1": [0.2], c: [] });
  expect(names.map(places.find)).toEqual([0, 1, 2]);
  expect(names.map((_, place) => places.documentOf(place))).toEqual([0, 0, 1]);
  expect(["a#3", "a#0", "a#x", "c#1", "d#1"].map(places.find)).toEqual([null, null, null, null, null]);
});

test("never more characters than there is room for, and in the order of the passages", () => {
  const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, list, fc.nat(200), (a, b, c, room) => {
      const { choose, names } = rank({ a, b, c });
      const chosen = choose(room);
      expect(10 * chosen.length).toBeLessThanOrEqual(room);
      expect(names.filter((name) => chosen.includes(name))).toEqual(chosen);
    }),
  );
});
