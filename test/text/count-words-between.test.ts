import fc from "fast-check";
import { countWordsBetween, startsBetween } from "../../src/text/count-words-between.js";
import { countWords, startsOfWords } from "../../src/text/scan-words.js";
import { anyText } from "./texts.js";

test("words parted by an apostrophe count once", () => {
  const starts = startsOfWords("don't go home");
  expect([...starts]).toEqual([0, 6, 9]);
  expect(countWordsBetween(starts, { start: 0, end: 7 })).toBe(2);
  expect([...startsBetween(starts, { start: 1, end: 9 })]).toEqual([6]);
});

test("the words of a text are the words before and after any place", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 40 }), (text, seam) => {
      const starts = startsOfWords(text);
      const before = countWordsBetween(starts, { start: 0, end: seam });
      const after = countWordsBetween(starts, { start: seam, end: text.length + 40 });
      expect(before + after).toBe(countWords(text));
    }),
  );
});
