import { languageCode } from "../../src/text/language-code.js";

test.each([
  ["en", "en"],
  ["eng", "en"],
  ["en-GB", "en"],
  ["en_US", "en"],
  ["English", "en"],
  [" INDONESIAN ", "id"],
  ["cmn", "zh"],
  ["zh-Hans-CN", "zh"],
  ["Persian", "fa"],
  ["ger", "de"],
  ["dan", "da"],
  ["Danish", "da"],
  ["ceb", "ceb"],
])("%s is written %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test("a name that is no language is unknown", () => {
  for (const name of ["", "klingonish", "12", "constructor", "-"])
    expect(languageCode(name)).toBeNull();
});
