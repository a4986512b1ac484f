import fc from "fast-check";
import { countFunctionWords } from "../../src/text/count-function-words.js";
import { countedLanguages, functionWords } from "../../src/text/function-words.js";
import { anyText } from "./texts.js";

const countOf = (text: string, language: string) =>
  countFunctionWords(text)?.counts[countedLanguages.indexOf(language)];

test("a text has so many words, and of them so many are function words of a language", () => {
  const text = "der hund und die katze, in the garden";
  expect(countFunctionWords(text)?.words).toBe(8);
  expect(countOf(text, "de")).toBe(4);
  expect(countOf(text, "en")).toBe(2);
});

test("letters beyond the basic plane are not looked at", () => {
  expect(countFunctionWords("the 𝗯𝗼𝗹𝗱 one")).toBeNull();
  expect(countFunctionWords("the end😀")).toBeNull();
});

test("every language's words are counted as if they were looked up one by one", () => {
  const word = fc.constantFrom(...[...functionWords().values()].flatMap((words) => [...words]));
  const text = fc.array(fc.oneof(word, anyText)).map((parts) => parts.join(" ").toLowerCase());
  fc.assert(
    fc.property(text, (it) => {
      const found = countFunctionWords(it);
      if (found === null) return;
      const words = it.match(/[\p{L}\p{M}]+/gu) ?? [];
      expect(found.words).toBe(words.length);
      for (const [i, language] of countedLanguages.entries()) {
        const own = functionWords().get(language);
        expect(found.counts[i]).toBe(words.filter((one) => own?.has(one)).length);
      }
    }),
  );
});
