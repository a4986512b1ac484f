import fc from "fast-check";
import { Vocabulary } from "../../src/measures/vocabulary.js";
import { countWords } from "../../src/text/scan-words.js";

/** The words as they are shown, those without content in brackets, in the order of their numbers. */
function wordsOf(...texts: readonly (readonly [text: string, language?: string | null])[]) {
  const vocabulary = new Vocabulary();
  for (const [text, language = "en"] of texts) vocabulary.read({ text, language }, () => undefined);
  return vocabulary.entries().map(({ word, isContent }) => (isContent ? word : `(${word})`));
}

test("words that differ in capitals are one, shown as it is written most often", () => {
  expect(wordsOf(["Peace now. Peace and peace, peace: UKRAINE, Ukraine and Ukraine."])).toEqual([
    ...["peace", "(now)", "(and)", "Ukraine"],
  ]);
  expect(wordsOf(["Sea sea"], ["Bay"])).toEqual(["sea", "Bay"]);
});

test("function words, numbers and single letters have no content", () => {
  expect(wordsOf(["The 3 G20 states of the U.S. in 1,000 plans, plan B"])).toEqual([
    ...["(the)", "(3)", "G20", "states", "(of)", "U.S", "(in)", "(1,000)", "plans", "plan", "(B)"],
  ]);
});

test("what an apostrophe joins is one word, that which says most", () => {
  expect(wordsOf(["China’s ships don't sail; we've I'll O'Brien"])).toEqual([
    ...["China", "ships", "(don't)", "sail", "(we)", "(I)", "Brien"],
  ]);
  expect(wordsOf(["L’État, l'Union, qu'il", "fr"])).toEqual(["État", "Union", "(qu)"]);
});

test("a function word of one language is a word in another, and what most of its uses are", () => {
  expect(wordsOf(["der Krieg war kurz", "de"], ["war and war and war"])).toContain("war");
  expect(wordsOf(["er war da, er war dort", "de"], ["war"])).toContain("(war)");
  expect(wordsOf(["the sea", null])).toEqual(["the", "sea"]);
});

test("scripts without blanks have words too", () => {
  expect(wordsOf(["网络主权", "zh"])).toEqual(["网络", "主权"]);
});

test("there are as many words as topoi counts, and their order does not matter", () => {
  const text = fc
    .array(fc.constantFrom("sea", "Sea", "l'eau", "don’t", "1,000", "网络", "'", "x", "ſ", "."))
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const vocabulary = new Vocabulary();
      let count = 0;
      for (const one of texts) vocabulary.read({ text: one, language: "en" }, () => count++);
      expect(count).toBe(texts.reduce((sum, one) => sum + countWords(one, "en"), 0));
      expect(vocabulary.entries()).toHaveLength(vocabulary.size);
      const forth = texts.map((one) => [one] as const);
      expect(wordsOf(...forth).sort()).toEqual(wordsOf(...forth.reverse()).sort());
    }),
  );
});
