import { areNumbers, formatCell, formatLimit } from "../../src/output/format-cell.js";

test.each([
  [null, "unknown"],
  [true, "yes"],
  [false, "no"],
  ["", ""],
  ["text", "text"],
  [2022, "2022"],
  [0.123456, "0.123"],
  [0.5, "0.5"],
  [-1.0004, "-1"],
  [0, "0"],
  [0.000123, "0.00012"],
  [1e-9, "1e-9"],
  [1234567.8912, "1234567.891"],
  [Infinity, "Infinity"],
])("%p is read as %p", (cell, text) => {
  expect(formatCell(cell)).toBe(text);
});

test("says how many rows there are only where some are not shown", () => {
  expect(formatLimit(20, 312)).toBe("first 20 of 312 rows");
  expect(formatLimit(20, 20)).toBe("");
});

test("numbers with unknown among them are numbers, nothing but unknown is not", () => {
  expect(areNumbers([1, null])).toBe(true);
  expect(areNumbers([null])).toBe(false);
  expect(areNumbers([1, "1"])).toBe(false);
});
