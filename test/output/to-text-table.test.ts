import fc from "fast-check";
import stringWidth from "string-width";
import { toTextTable } from "../../src/output/to-text-table.js";

test("aligns columns, numbers to the right, and counts a Chinese character as two", () => {
  const rows = [
    { author: "郎平", year: 2022, share: 0.12345 },
    { author: null, year: null, share: 1 },
  ];
  expect(toTextTable(rows)).toBe(
    ["author      year  share", "───────  ───────  ─────", "郎平        2022  0.123", "unknown  unknown      1", ""].join("\n"),
  );
});

test("says how many rows there are when it shows fewer", () => {
  const many = Array.from({ length: 312 }, (_, index) => ({ index }));
  expect(toTextTable(many, { limit: 1 })).toBe("index\n─────\n    0\nfirst 1 of 312 rows\n");
  expect(toTextTable([])).toBe("no rows\n");
});

test("more rows than a call has arguments are shown too", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({ index }));
  const text = toTextTable(many, { limit: Infinity });
  expect(text.startsWith(" index\n──────\n     0\n")).toBe(true);
  expect(text.endsWith("\n199999\n")).toBe(true);
});

test("nothing in a cell reaches the terminal as a command, and a row stays one line", () => {
  const text = toTextTable([{ a: "red\u001b[31m\u202eevil\r\nnew line\ttab" }]);
  expect(text).toContain("red\ufffd[31m\ufffdevil new line tab");
  expect(text.split("\n")).toHaveLength(4);
});

test("cuts the widest column", () => {
  const text = toTextTable([{ id: "a#1", text: "word ".repeat(50) }], { width: 30 });
  expect(text.split("\n")[2]).toBe("a#1  word word word word word…");
});

test("no line is wider than asked for, whatever the cells hold", () => {
  const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.double());
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 }), (rows) => {
      for (const line of toTextTable(rows, { width: 40 }).split("\n")) {
        expect(stringWidth(line)).toBeLessThanOrEqual(40);
      }
    }),
  );
});
