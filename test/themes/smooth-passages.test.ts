import { findNeighbours, smoothWeight, smoothWords } from "../../src/themes/smooth-passages.js";
import { passageOf } from "./passages.js";

const at = (index: number, document = "tract") =>
  passageOf("some words here", { document, passage: `${document}#${index}`, index });

function neighbours(indices: readonly number[], of: number, smooth: number) {
  const passages = [...indices.map((index) => at(index)), at(1, "other"), at(2, "other")];
  return findNeighbours(
    passages,
    smooth,
  )(at(of)).map(({ passage, part }) => [passage.passage, part]);
}

test("parts fall evenly on either side, nearest first", () => {
  expect(neighbours([1, 2, 3, 4, 5], 3, 2)).toEqual([
    ["tract#3", 3],
    ["tract#2", 2],
    ["tract#4", 2],
    ["tract#1", 1],
    ["tract#5", 1],
  ]);
});

test("a document ends where it ends, and a passage left out leaves a gap", () => {
  expect(neighbours([1, 2], 1, 2)).toEqual([
    ["tract#1", 3],
    ["tract#2", 2],
  ]);
  expect(neighbours([1, 5], 1, 2)).toEqual([["tract#1", 3]]);
});

test("without smoothing a passage stands alone", () => {
  expect(neighbours([1, 2], 1, 0)).toEqual([["tract#1", 1]]);
});

test("weights and words are means by the parts", () => {
  expect(
    smoothWeight(
      [
        { weight: 0.1, part: 2 },
        { weight: 0.4, part: 1 },
      ],
      3,
    ),
  ).toBe(0.2);
  expect(smoothWeight([{ weight: 0.3, part: 2 }], 3)).toBe(0.2);
  expect(smoothWeight([], 3)).toBe(0);
  const around = [
    { passage: passageOf("", { words: 100 }), part: 2 },
    { passage: passageOf("", { words: 40 }), part: 1 },
  ];
  expect(smoothWords(around)).toBe(80);
});

test("a passage alone keeps its weight to the last digit", () => {
  expect(smoothWeight([{ weight: 0.123456789012, part: 7 }], 7)).toBe(0.123456789012);
});
