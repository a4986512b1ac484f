import {
  beginsPhrase,
  growPhraseTree,
  isNumber,
  matchPhrases,
} from "../../src/arguments/phrase-tree.js";

const tree = growPhraseTree(
  ["open ledger", "open … ledger", "open/shut gate*", "*ing tide", "# boats", "don't"].map(
    (phrase) => ({ phrase, value: phrase }),
  ),
);

/** Phrases that begin a row of words, with the number of their words. */
function matchesIn(words: string): [string, number, boolean][] {
  const found: [string, number, boolean][] = [];
  matchPhrases(tree, words.split(" "), 0, (values, end, hasGap) => {
    for (const value of values) found.push([value, end, hasGap]);
  });
  return found;
}

test.each([
  [
    "open ledger",
    [
      ["open ledger", 2, false],
      ["open … ledger", 2, true],
    ],
  ],
  ["open the ledger", [["open … ledger", 3, true]]],
  ["shut gates", [["open/shut gate*", 2, false]]],
  ["rising tide", [["*ing tide", 2, false]]],
  ["1,200 boats", [["# boats", 2, false]]],
  ["don t", [["don't", 2, false]]],
  ["ledger open", []],
])("%j begins with %j", (words, expected) => {
  expect(matchesIn(words)).toEqual(expected);
  expect(beginsPhrase(tree, words.split(" ")[0] ?? "")).toBe(expected.length > 0);
});

test("a number is of digits alone", () => {
  expect(["3", "1,000", "3.5", "2nd", "three", ""].map(isNumber)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});
