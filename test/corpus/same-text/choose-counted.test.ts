import { chooseCounted, countLanguages } from "../../../src/corpus/same-text/choose-counted.js";

const german = { text: "lang und breit", language: "de" };
const english = { text: "short", language: "en" };
const unknown = { text: "who can tell what this is", language: null };

test("the language that the analyst prefers goes first", () => {
  expect(chooseCounted([german, english], { prefer: ["en"] })).toBe(1);
  expect(chooseCounted([german, english], { prefer: ["fr", "de", "en"] })).toBe(0);
});

test("without a preference that helps, the language most frequent in the corpus", () => {
  const languages = countLanguages([english, english, german, unknown]);
  expect(languages).toEqual(
    new Map([
      ["en", 2],
      ["de", 1],
    ]),
  );
  expect(chooseCounted([german, english], { prefer: ["fr"], languages })).toBe(1);
});

test("of several in one language the longest, of several as long the first", () => {
  const long = { text: "much longer", language: "en" };
  expect(chooseCounted([english, long, german], { prefer: ["en"] })).toBe(1);
  expect(chooseCounted([english, english])).toBe(0);
});

test("a document of unknown language is chosen when nothing speaks for another", () => {
  expect(chooseCounted([german, unknown])).toBe(1);
  expect(chooseCounted([german, unknown], { prefer: ["de"] })).toBe(0);
});

test("there must be something to choose from", () => {
  expect(() => chooseCounted([])).toThrow("chooseCounted: expected documents, found none");
});
