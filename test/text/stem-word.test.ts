import fc from "fast-check";
import {
  beginningOfStem,
  keepsBeginning,
  stemmedLanguages,
  stemWord,
} from "../../src/text/stem-word.js";

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

test("the beginning of a stem begins every word that has it, where that is said of a language", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("aeiouybcdfglmnprstvzé.1")),
    maxLength: 7,
  });
  const endings = fc.array(
    fc.constantFrom(
      ..."ational tional ization iveness fulness ousness aliti iviti biliti ability ed ing ies sses".split(
        " ",
      ),
      ..."ly ably ogi icate ative alize iciti ical ful ness y e s at bl iz ll ion er ance able ement ent".split(
        " ",
      ),
    ),
    { maxLength: 3 },
  );
  expect(stemmedLanguages.filter(keepsBeginning)).toEqual(["en"]);
  fc.assert(
    fc.property(letters, endings, (beginning, rest) => {
      const word = beginning + rest.join("");
      expect(word.startsWith(beginningOfStem(stemWord(word, "en")))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
