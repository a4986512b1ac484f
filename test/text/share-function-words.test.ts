import { shareFunctionWords } from "../../src/text/share-function-words.js";

const shareOf = (text: string, language: string) =>
  shareFunctionWords(text).languages.get(language);

test("a word counts as often as it comes, in each language that has it", () => {
  expect(shareFunctionWords("the dog, the cat").words).toBe(4);
  expect(shareOf("the dog, the cat", "en")).toEqual({ share: 0.5, strange: 0 });
  expect(shareOf("in Rom in Wien", "de")?.share).toBe(0.5);
  expect(shareOf("in Rom in Wien", "en")?.share).toBe(0.5);
});

test("an elided word counts by what stands before or behind the apostrophe", () => {
  expect(shareOf("l'eau d'Évian", "fr")?.share).toBe(1);
});

test("a word with a letter that a language does not write is strange to it", () => {
  expect(shareOf("die größte Straße", "de")?.strange).toBe(0);
  expect(shareOf("die größte Straße", "en")?.strange).toBe(2 / 3);
});

test("a text without words has no shares", () => {
  expect(shareFunctionWords("1, 2, 3")).toEqual({ words: 0, languages: new Map() });
});
