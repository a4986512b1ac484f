import fc from "fast-check";
import {
  countWordsBetween,
  startsBetween,
  startsOfWords,
} from "../../src/text/count-words-between.js";
import { countWords, scanWords } from "../../src/text/scan-words.js";
import { anyText } from "./texts.js";

test("words parted by an apostrophe count once", () => {
  const starts = startsOfWords(scanWords("don't go home"));
  expect(starts).toEqual([0, 6, 9]);
  expect(countWordsBetween(starts, { start: 0, end: 7 })).toBe(2);
  expect(startsBetween(starts, { start: 1, end: 9 })).toEqual([6]);
});

test("the words of a text are the words before and after any place", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 40 }), (text, seam) => {
      const words = scanWords(text);
      const starts = startsOfWords(words);
      const before = countWordsBetween(starts, { start: 0, end: seam });
      const after = countWordsBetween(starts, { start: seam, end: text.length + 40 });
      expect(before + after).toBe(countWords(words));
    }),
  );
});
