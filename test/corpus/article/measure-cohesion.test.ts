import type { Block } from "../../../src/corpus/block.js";
import {
  longerWords,
  measureCohesion,
  measureKinship,
} from "../../../src/corpus/article/measure-cohesion.js";

const blocks = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: "paragraph", text, runs: [] }));

test("words of five letters and more, and pairs of characters where words have no blanks", () => {
  expect([...longerWords("The harbours, THE harbours of 港口城市")]).toEqual([
    "harbours",
    "港口",
    "城市",
  ]);
});

test("what speaks of what the core speaks of is cohesive; a block does not vouch for itself", () => {
  const page = blocks("Harbours", "harbours granite", "harbours council", "recipes pudding", "");
  expect(measureCohesion(page, { start: 1, end: 3 })).toEqual([1, 0.5, 0.5, 0, 0]);
});

test("a paragraph is akin to its neighbours by the words they share; short lines are not asked", () => {
  const page = blocks("harbours granite", "Share", "granite council", "recipes pudding");
  expect(measureKinship(page, [2, 0, 2, 2])).toEqual([0.5, 0, 0.5, 0]);
});
