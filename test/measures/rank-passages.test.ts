import { rankPassages } from "../../src/measures/rank-passages.js";
import type { Passage, Score } from "../../src/rows.js";

const facts = {
  ...{ document: "d", author: "Ann", year: 1920, language: "en", source: null, counted: true },
};
const scoreOf = (passage: string, score: number, more: Partial<Score> = {}): Score => ({
  ...facts,
  ...{ passage, theme: "sea", hits: 1, weighted_hits: 1, per_1000_words: 1, present: true },
  ...{ score, words: 10 },
  ...more,
});
const passages = ["d#1", "d#2", "d#3"].map(
  (passage) => ({ ...facts, passage, start: 0, words: 3, text: `Text of ${passage}.` }) as Passage,
);

test("the strongest passages come first, with their words", () => {
  const scores = [scoreOf("d#1", 0.2), scoreOf("d#2", 0.7), scoreOf("d#3", 0.5)];
  expect(rankPassages(scores, passages, { most: 2 })).toEqual([
    {
      ...facts,
      ...{ theme: "sea", rank: 1, passage: "d#2", hits: 1, score: 0.7, words: 10 },
      text: "Text of d#2.",
    },
    expect.objectContaining({ rank: 2, passage: "d#3" }),
  ]);
});

test("of equal ones the one with more hits, then the first", () => {
  const scores = [scoreOf("d#1", 0.5), scoreOf("d#2", 0.5, { hits: 3 }), scoreOf("d#3", 0.5)];
  expect(rankPassages(scores, passages).map(({ passage }) => passage)).toEqual([
    ...["d#2", "d#1", "d#3"],
  ]);
});

test("where a theme is absent, and in a copy, it is not strong", () => {
  const scores = [scoreOf("d#1", 0, { present: false }), scoreOf("d#2", 0.9, { counted: false })];
  expect(rankPassages(scores, passages)).toEqual([]);
  expect(rankPassages([], passages, { theme: "sea" })).toEqual([]);
});

test("each theme has its own ranks, or one is asked for", () => {
  const scores = [scoreOf("d#1", 0.5), scoreOf("d#1", 0.4, { theme: "land" })];
  expect(rankPassages(scores, passages).map(({ theme, rank }) => [theme, rank])).toEqual([
    ["sea", 1],
    ["land", 1],
  ]);
  expect(rankPassages(scores, passages, { theme: "land" })).toHaveLength(1);
});

test("a misspelt theme is told with the one that was meant", () => {
  const scores = [scoreOf("d#1", 0.5, { theme: "sovereignty" })];
  expect(() => rankPassages(scores, passages, { theme: "sovereignity" })).toThrow(
    new RangeError('rankPassages: theme: expected "sovereignty"; found "sovereignity"'),
  );
  expect(() => rankPassages(scores, passages, { most: 0 })).toThrow(RangeError);
  expect(() => rankPassages([scoreOf("e#1", 0.5)], passages)).toThrow(
    "rankPassages: expected a passage e#1, found none",
  );
});
