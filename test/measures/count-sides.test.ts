import { countTermsOfSides, countWordsOfSides } from "../../src/measures/count-sides.js";
import type { Passage } from "../../src/rows.js";
import { hitOf, passageOf } from "./passages.js";

const sideOf = ({ author }: Passage) => (author === "Ann" ? 0 : author === "Bob" ? 1 : null);
const passages = [
  passageOf("sea sea", { index: 1 }),
  passageOf("law sea", { author: "Bob" }),
  passageOf("sea", { index: 2 }),
  passageOf("sea tide", { author: null }),
];

test("a document counts once, wherever its passages stand", () => {
  const { entries, words, documents } = countWordsOfSides(passages, sideOf);
  expect(entries.map(({ word, counts, documents: standsIn }) => [word, counts, standsIn])).toEqual([
    ["sea", [3, 1], [1, 1]],
    ["law", [0, 1], [0, 1]],
  ]);
  expect([words, documents]).toEqual([
    [3, 2],
    [1, 1],
  ]);
});

test("terms of two themes are two, and hits elsewhere are none", () => {
  const [first, second, , fourth] = passages as [Passage, Passage, Passage, Passage];
  const hits = [
    ...[hitOf(first, "sea", "sea"), hitOf(first, "water", "sea"), hitOf(second, "sea", "sea")],
    ...[hitOf(first, "sea", "sea"), hitOf(fourth, "sea", "sea")],
  ];
  const { entries, words } = countTermsOfSides(passages, hits, sideOf);
  expect(
    entries.map(({ theme, word, counts, documents }) => [theme, word, counts, documents]),
  ).toEqual([
    ["sea", "sea", [2, 1], [1, 1]],
    ["water", "sea", [1, 0], [1, 0]],
  ]);
  expect(words).toEqual([3, 2]);
});
