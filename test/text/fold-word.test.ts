import fc from "fast-check";
import { foldWord } from "../../src/text/fold-word.js";
import { anyText } from "./texts.js";

test.each([
  ["Sovereignty", "sovereignty"],
  ["STRASSE", "straße"],
  ["STRAẞE", "straße"],
  ["ΟΔΟΣ", "οδος"],
  ["ＦＵＬＬ", "full"],
  ["oﬃce", "office"],
  ["sove\u00adreign", "sovereign"],
  ["e\u0301tat", "état"],
  ["İstanbul", "istanbul"],
  ["1,000", "1,000"],
])("%s is the same word as %s", (a, b) => {
  expect(foldWord(a)).toBe(foldWord(b));
});

test("words that differ in more than case stay apart", () => {
  expect(new Set(["state", "estate", "státe", "states"].map(foldWord)).size).toBe(4);
});

test("a folded word folds to itself, whatever it was", () => {
  fc.assert(
    fc.property(anyText, (word) => {
      const folded = foldWord(word);
      expect(foldWord(folded)).toBe(folded);
    }),
    { numRuns: 1000 },
  );
});

test("case does not matter, in any script", () => {
  fc.assert(
    fc.property(anyText, (word) => {
      expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
      expect(foldWord(word.toLowerCase().toUpperCase())).toBe(foldWord(word.toLowerCase()));
    }),
    { numRuns: 1000 },
  );
});
