import fc from "fast-check";
import { mark, readWords, textOf } from "../../../src/arguments/holders/read-words.js";

test("words are in small letters, with the marks before them; the last has no letters", () => {
  const words = readWords("The US, said Xi’s aide:", []);
  expect(words.map(({ form }) => form)).toEqual(["the", "us", "said", "xi", "aide", ""]);
  expect(words.map(({ marks }) => marks)).toEqual([
    0,
    0,
    mark.comma,
    0,
    mark.possessive,
    mark.colon,
  ]);
  expect(words.map(({ capital }) => capital)).toEqual([true, true, false, true, false, false]);
  expect(words.filter(({ isAcronym }) => isAcronym)).toHaveLength(1);
});

test("what is quoted is left out, and an abbreviation in brackets", () => {
  const text = "“Go home,” said the Fund (IMF) then";
  const words = readWords(text, [{ start: 0, end: 10 }]);
  expect(words.map(({ form }) => form)).toEqual(["said", "the", "fund", "then", ""]);
  expect(words[0]?.marks).toBe(mark.quotation);
  expect(words[3]?.marks).toBe(0);
});

test("a word cut short before a vowel is one of its own, where a language has such", () => {
  const text = "L’ONU dit qu'aujourd'hui, c’est l’été";
  const elisions = new Set(["l'", "qu'"]);
  const words = readWords(text, [], elisions);
  expect(words.map(({ form }) => form)).toEqual([
    ...["l'", "onu", "dit", "qu'", "aujourd'hui", "c’est", "l'", "été", ""],
  ]);
  expect(textOf(text, words, 0, 1)).toBe("L’ONU");
});

test("the text of words has single blanks", () => {
  const text = "the  World\nBank";
  expect(textOf(text, readWords(text, []), 0, 2)).toBe("the World Bank");
});

test("words are in order and where they say", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { start, end } of readWords(text, [])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBe(text.length);
    }),
  );
});
