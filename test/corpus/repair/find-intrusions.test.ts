import fc from "fast-check";
import { editText } from "../../../src/corpus/repair/edit-block.js";
import { findIntrusions } from "../../../src/corpus/repair/find-intrusions.js";
import { ownTexts } from "../own-texts.js";

const mend = (text: string) => editText(text, findIntrusions(text));

test.each(Object.keys(ownTexts))("honest text stays as it is (%s)", (language) => {
  for (const text of ownTexts[language] ?? []) expect(findIntrusions(text)).toEqual([]);
});

test("all kinds are mended at once", () => {
  expect(mend("we h(huán)ave \u0441yber\u200bspace in 雙語(yǔ)")).toBe(
    "we have cyberspace in 雙語",
  );
});

test("a question mark in place of a letter stays: which one it was cannot be known", () => {
  expect(mend("Fran?ais")).toBe("Fran?ais");
});

test("edits are in order, apart, and change something, for any text", () => {
  const pieces = fc.constantFrom(
    ..."aсοh(huán)語(yǔ)Ｈ\u200b\u00ad\ufe0f\u200d é𝗯\ud800".split(""),
    "𝗯",
    "👩",
    "\u{e0041}",
    "(yǔ)",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      let end = 0;
      for (const edit of findIntrusions(text)) {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        expect(edit.text).not.toBe(text.slice(edit.start, edit.end));
        end = edit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test.each(["(", "(yǔ", "h(huán)", "語(yǔ)", "аa", "\u200b", "a\u200b", "𝗯", "\u{e0041}", "Ｈ"])(
  "a megabyte of %j is searched",
  (piece) => {
    expect(findIntrusions(piece.repeat(500_000 / piece.length))).toBeDefined();
  },
);
