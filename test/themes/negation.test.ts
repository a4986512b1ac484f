import { isNegated } from "../../src/themes/negation.js";
import { scanWords } from "../../src/text/scan-words.js";

/** Whether the word `X` of a text is negated. */
function negatedIn(text: string, language: string | null): boolean {
  const words = scanWords(text, language);
  const at = words.findIndex(({ start, end }) => text.slice(start, end) === "X");
  return isNegated(text, words, { first: at, last: at }, language);
}

test.each([
  ["No X", true],
  ["not the great X", true],
  ["not one of the X", false],
  ["without any X", true],
  ["They don't want X", true],
  ["They don’t want X", true],
  ["They cannot X", true],
  ["a t X", false],
  ["not only X", false],
  ["not just X", false],
  ["not now: X", false],
  ["No. X", false],
  ["No (X)", false],
  ["not yet, X", false],
  ["no\nX", false],
  ["X, not", false],
  ["X", false],
  ["tidak X", false],
])("in English, %j: %s", (text, expected) => {
  expect(negatedIn(text, "en")).toBe(expected);
});

test.each([
  ["tidak ada X", true],
  ["tanpa X", true],
  ["bukan hanya X", false],
  ["Tidak, X", false],
  ["no X", false],
])("in Indonesian, %j: %s", (text, expected) => {
  expect(negatedIn(text, "id")).toBe(expected);
});

test("where the language is unknown both count, in another language neither", () => {
  for (const text of ["no X", "tidak X"]) {
    expect(negatedIn(text, null)).toBe(true);
    expect(negatedIn(text, "de")).toBe(false);
  }
});
