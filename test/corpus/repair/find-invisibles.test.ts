import { editText } from "../../../src/corpus/repair/edit-block.js";
import { findInvisibles } from "../../../src/corpus/repair/find-invisibles.js";

const mend = (text: string) => editText(text, findInvisibles(text));

test.each([
  ["co\u00adoperate", "cooperate"],
  ["so\u200bver\u2060eign\ufeff", "sovereign"],
  ["wo\u200drd, wo\u200crd, 港\u200b口", "word, word, 港口"],
  ["ab\u{e0041}\u{e0042}c", "abc"],
  ["x\ufe0fy", "xy"],
  ["é\u0085t", "ét"],
])("%j is read as %s", (found, meant) => {
  expect(mend(found)).toBe(meant);
});

test.each([
  "می\u200cشود",
  "क्\u200dया",
  "👨\u200d👩\u200d👧 ❤\ufe0f 5\ufe0f\u20e3",
  "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "葛\u{e0100}飾",
  "ไทย\u200bไทย",
])("%j stays", (honest) => {
  expect(mend(honest)).toBe(honest);
});
