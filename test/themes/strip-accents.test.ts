import fc from "fast-check";
import { accentSpellings, stripAccents } from "../../src/themes/strip-accents.js";

test.each([
  ["são", "sao"],
  ["Yaoundé", "Yaounde"],
  ["tiếng việt", "tieng viet"],
  ["łódź", "lodz"],
  ["ødegård", "odegard"],
  ["đông", "dong"],
  ["œuvre", "oeuvre"],
  ["æsir", "aesir"],
  ["διάλογος", "διαλογος"],
  ["ёлка", "елка"],
  ["во́ды", "воды"],
  ["أمن", "امن"],
])("%j without its accents is %j", (form, bare) => {
  expect(stripAccents(form)).toBe(bare);
});

test.each(["state", "straße", "þing", "район", "київ", "ќе", "が", "한국", "สี", "ñ".slice(1)])(
  "%j has none",
  (form) => {
    expect(stripAccents(form)).toBe(form);
  },
);

test("any of up to four accents may be missing, of more all or none", () => {
  expect(accentSpellings("résumé")).toEqual(["résumé", "résume", "resumé", "resume"]);
  expect(accentSpellings("ééééé")).toEqual(["ééééé", "eeeee"]);
  expect(accentSpellings("law")).toEqual(["law"]);
});

test("a form without accents has none left, whatever it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const form = text.normalize("NFKC");
      const bare = stripAccents(form);
      expect(stripAccents(bare)).toBe(bare);
      expect(accentSpellings(form)[0]).toBe(form);
    }),
    { numRuns: 500 },
  );
});
