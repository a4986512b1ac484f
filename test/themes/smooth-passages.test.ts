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
  const around = [
    { passage: passageOf("", { passage: "a#1", words: 100 }), part: 2 },
    { passage: passageOf("", { passage: "a#2", words: 40 }), part: 1 },
  ];
  expect(smoothWeight(around, (id) => (id === "a#1" ? 0.1 : 0.4))).toBe(0.2);
  expect(smoothWords(around)).toBe(80);
});
