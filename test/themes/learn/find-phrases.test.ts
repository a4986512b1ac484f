import { findPhrases } from "../../../src/themes/learn/find-phrases.js";
import { readWords } from "../../../src/themes/learn/read-words.js";
import { passageOf } from "../passages.js";

/** The phrases of a text that is said five times, among other words. */
function phrasesIn(text: string, language: string | null = "en"): string[] {
  const filling = "one, two, three, four, five, six, seven, eight, nine, ten. ".repeat(20);
  const passages = Array.from({ length: 5 }, () => passageOf(`${text} ${filling}`, { language }));
  const words = readWords(passages, language);
  return findPhrases(words, 5).words.map((forms) =>
    forms.map((form) => words.forms[form]).join(" "),
  );
}

test.each([
  ["names of several words", "We met, Security Council.", ["security council"]],
  ["names with small words between", "At the Strait of Hormuz.", ["strait of hormuz"]],
  [
    "names that begin with a common word",
    "From, World Health Organization.",
    ["world health organization"],
  ],
  ["words with a hyphen", "So low-lying, then.", ["low lying"]],
  ["pairs of words", "So fissile material, then.", ["fissile material"]],
  ["pairs with of between", "So codes of conduct, then.", ["codes of conduct"]],
])("%s are phrases", (_, text, expected) => {
  expect(phrasesIn(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["a word alone", "So fissile, then."],
  ["words with a comma between", "So fissile, material, then."],
  ["words of two sentences", "So fissile. Material. Then."],
  ["a possessive", "So China's, then."],
  ["function words", "So of the, and."],
  ["one capital", "So Hormuz, then."],
])("%s: no phrase", (_, text) => {
  expect(phrasesIn(text)).toEqual([]);
});

test("what stands in few places is no phrase", () => {
  const words = readWords([passageOf("So, Security Council, fissile material.")], "en");
  expect(findPhrases(words, 2).words).toEqual([]);
});

test("small words join by language", () => {
  expect(phrasesIn("Ici, Côte d’Ivoire.", "fr")).toContain("côte d ivoire");
  expect(phrasesIn("Aquí, armas de destrucción.", "es")).toContain("armas de destrucción");
  expect(phrasesIn("网络主权。", "zh")).toContain("网络 主权");
});

test("the longest phrase at a word is found, within the passage", () => {
  const text = "Then, Review Conference of the Parties. Then, Review Conference.";
  const words = readWords(
    Array.from({ length: 5 }, () => passageOf(text)),
    "en",
  );
  const phrases = findPhrases(words, 5);
  const lengthAt = (at: number, end: number) =>
    phrases.words[phrases.longestAt(words, at, end)]?.length;
  expect([lengthAt(1, 9), lengthAt(1, 3), lengthAt(1, 2), lengthAt(7, 9)]).toEqual([
    5,
    2,
    undefined,
    2,
  ]);
});
