import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { isTornCell } from "../../src/text/is-torn-cell.js";

test("a cell is torn that opens on one line and closes at a quotation mark on another", () => {
  expect(isTornCell('tide,sea\nship,"law', '"tide,sea\nship,"law",1\n')).toBe(true);
});

test.each([
  ["a mark within one line", '24" gun', '24" gun,1\n'],
  ["lines without marks", "tide\nsea", '"tide\nsea",1\n'],
  ["marks that are doubled", 'the "high"\nsea', '"the ""high""\nsea",1\n'],
])("%s is none", (_, cell, raw) => {
  expect(isTornCell(cell, raw)).toBe(false);
});

test("no cell is torn that is written as it should be", () => {
  const cell = fc.string({ unit: fc.constantFrom('"', "\n", "\r", ",", "a") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const raw = stringify([cells], { quoted: true });
      expect(cells.filter((one) => isTornCell(one, raw))).toEqual([]);
    }),
  );
});
