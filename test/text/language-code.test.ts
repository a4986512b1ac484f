import { iso6393 } from "iso-639-3";
import { languageCode, usualCodes } from "../../src/text/language-code.js";

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
  ["Malay", "ms"],
  ["zsm", "ms"],
  ["Swahili", "sw"],
  ["fil", "tl"],
  ["ger", "de"],
  ["dan", "da"],
  ["Danish", "da"],
  ["ceb", "ceb"],
])("%s is written %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test("a name that is no language is unknown", () => {
  for (const name of ["", "klingonish", "12", "constructor", "-", "und", "mul", "zxx"])
    expect(languageCode(name)).toBeNull();
});

test("a code that is known without the table is what the table says", () => {
  for (const code of usualCodes) {
    const inTable = iso6393.find(({ iso6391 }) => iso6391 === code)?.iso6393 ?? "none";
    // The three letters are looked up in the table, which has the larger language of some.
    expect([code, languageCode(inTable)]).toEqual([code, code]);
  }
});

test("the usual languages are known by their English names", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  for (const code of usualCodes)
    expect([code, languageCode(names.of(code) ?? "")]).toEqual([code, code]);
});
