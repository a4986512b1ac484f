import { editText } from "../../../src/corpus/repair/edit-block.js";
import { findPronunciations } from "../../../src/corpus/repair/find-pronunciations.js";

const mend = (text: string) => editText(text, findPronunciations(text));

test.each([
  ["we h(huán)ave", "we have"],
  ["a w（xiǎng）ord", "a word"],
  ["雙語(yǔ)版", "雙語版"],
  ["汉(hàn)字(zì)", "汉字"],
  ["双語(ㄩˇ)", "双語"],
])("%s is read as %s", (found, meant) => {
  expect(mend(found)).toBe(meant);
});

test.each([
  "colour(s) of the state(s), a function(s), (re)building",
  "les employé(e)s et les élu(é)s",
  "Xi Jinping (习近平), 习近平（Xi Jinping）",
  "汉字（hànzì）, 漢字（かんじ）, 東京（とうきょう）",
  "h (huán) ave, the word huan(huán), (huán)have",
  "lång(sång)bok, mot(nứ)to, a(ñá)b",
])("%s stays", (honest) => {
  expect(mend(honest)).toBe(honest);
});
