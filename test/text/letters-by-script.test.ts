import { lettersByScript } from "../../src/text/letters-by-script.js";

test("letters are counted by script; digits, marks and blanks are not", () => {
  expect(Object.fromEntries(lettersByScript("Ab, 12 你好 ひらカナー 한국 мир ελ 😀"))).toEqual({
    Latin: 2,
    Han: 2,
    Kana: 4,
    Hangul: 2,
    Cyrillic: 3,
    Greek: 2,
  });
  expect(lettersByScript("12 …").size).toBe(0);
});
