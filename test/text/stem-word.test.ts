import { stemmedLanguages, stemWord } from "../../src/text/stem-word.js";

test.each([
  ["en", "negotiations", "negotiating"],
  ["id", "kedaulatan", "berdaulat"],
  ["de", "freiheiten", "freiheit"],
  ["fr", "libertés", "liberté"],
  ["ru", "суверенитета", "суверенитет"],
])("%s: %s and %s have one stem", (language, a, b) => {
  expect(stemWord(a, language)).toBe(stemWord(b, language));
});

test("a language without a stemmer leaves the word as it is", () => {
  expect(stemWord("網路", "zh")).toBe("網路");
  expect(stemWord("words", "constructor")).toBe("words");
});

test.each(stemmedLanguages)("%s: stems anything without an error", (language) => {
  for (const word of ["", "a", "1,000", "ÄÖÜ", "kata", "слово", "کتاب", "\u0301", "constructor"]) {
    expect(typeof stemWord(word, language)).toBe("string");
  }
});
