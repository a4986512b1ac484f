import { clueKey, kindOfClue } from "../../../src/corpus/same-text/clue-key.js";

test("a key says what kind of clue it stands for, and tells kinds apart", () => {
  expect(kindOfClue(clueKey("number", 0xffffffff))).toBe("number");
  expect(kindOfClue(clueKey("punctuation", 8))).toBe("punctuation");
  expect(clueKey("spelling", 64)).not.toBe(clueKey("beginning", 64));
});
