import { formOf } from "../../src/themes/word-form.js";

test.each([
  ["ＵＳ", "US", "us"],
  ["trea\u00adty", "treaty", "treaty"],
  ["oﬃce", "office", "office"],
  ["e\u0301tat", "\u00e9tat", "\u00e9tat"],
  ["أَمْن", "أمن", "أمن"],
  ["אֶרֶץ", "ארץ", "ארץ"],
  ["أمـــن", "أمن", "أمن"],
  ["\u064b", "", ""],
])("%j is %j with case and %j without", (word, cased, folded) => {
  expect(formOf(word, true)).toBe(cased);
  expect(formOf(word, false)).toBe(folded);
});
