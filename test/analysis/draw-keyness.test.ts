import { drawKeyness } from "../../src/analysis/draw-keyness.js";
import type { Keyness, Passage } from "../../src/rows.js";
import { range } from "../charts/frequencies.js";
import { passageOf } from "../measures/passages.js";
import { titleOf } from "./title-of.js";

const words: Readonly<Record<string, string>> = {
  Ann: "Dikes and gates hold the river back. ",
  Bob: "Ledgers and quotas share the river out. ",
  Cem: "Boats and ferries cross the river by night. ",
};

/** So many passages of an author, in as many documents. */
const by = (author: string, count: number, more: Partial<Passage> = {}) =>
  range(count).map((i) =>
    passageOf((words[author] ?? "").repeat(4), { author, document: `${author}-${i}`, ...more }),
  );
const draw = (passages: readonly Passage[], keyness: readonly unknown[] = [{}]) =>
  drawKeyness(keyness as Keyness[], { passages, look: {} }).keyness;

test("the words of two authors are held against each other", () => {
  const chart = draw([...by("Ann", 9), ...by("Bob", 8)]);
  expect(titleOf(chart)).toBe("Words that tell Ann from Bob");
  expect(JSON.stringify(chart)).toContain("Dikes");
});

test("of several authors those with most passages are, whatever they are called", () => {
  const chart = draw([...by("Ann", 7), ...by("Bob", 9), ...by("Cem", 8)]);
  expect(titleOf(chart)).toBe(
    "Words that tell Bob from Cem: the 2 of 3 authors with most passages",
  );
  expect(JSON.stringify(chart)).not.toContain("Dikes");
});

test("passages in another language than most, copies, and those of nobody known do not count", () => {
  const others = [
    ...by("Cem", 9, { language: "tr" }),
    ...by("Cem", 20, { counted: false }),
    ...by("Cem", 20).map((passage) => ({ ...passage, author: null })),
  ];
  expect(titleOf(draw([...by("Ann", 8), ...by("Bob", 8), ...others]))).toBe(
    "Words that tell Ann from Bob: the 2 of 3 authors with most passages (passages in en)",
  );
});

test("nothing is drawn where a run compares nobody, nobody is left, or all may be chance", () => {
  const two = [...by("Ann", 9), ...by("Bob", 9)];
  expect(draw(two, [])).toBeUndefined();
  expect(draw([...by("Ann", 9), ...by("Bob", 5, { language: "id" })])).toBeUndefined();
  expect(draw([...by("Ann", 1), ...by("Bob", 1)])).toBeUndefined();
  expect(draw(two.map((passage) => ({ ...passage, text: words.Ann ?? "" })))).toBeUndefined();
});
