import fc from "fast-check";
import { shieldFormula, unshieldFormula } from "../../../src/themes/formats/formula-cells.js";

test("what a spreadsheet would run gets an apostrophe, and nothing else does", () => {
  for (const text of ["=1+1", "+1", "-ism", "@home", "\tx", "＝1"]) {
    expect(shieldFormula(text)).toBe(`'${text}`);
  }
  for (const text of ["war", "'tis", "", "a=b", "1", "''"]) expect(shieldFormula(text)).toBe(text);
});

test("taking the apostrophe off gives back any text, also one that began with it", () => {
  const marks = fc.array(fc.constantFrom("'", "=", "-", "@", "\t", "a"), { maxLength: 5 });
  const texts = fc.oneof(
    fc.string(),
    marks.map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const cell = shieldFormula(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      expect(unshieldFormula(cell)).toBe(text);
    }),
  );
});
