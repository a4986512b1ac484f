import { listOf, quote } from "../../src/themes/quote.js";

test("a text stands in quotes on one line, shortened where it is long", () => {
  expect(quote("a\nb\u001b[31m")).toBe('"a b\ufffd[31m"');
  expect(quote("a".repeat(60))).toBe(`"${"a".repeat(60)}"`);
  expect(quote("a".repeat(61))).toBe(`"${"a".repeat(60)}…"`);
});

test("of many texts the first three are named", () => {
  expect(listOf(["a", "b", "c"])).toBe('"a", "b", "c"');
  expect(listOf(["a", "b", "c", "d"])).toBe('"a", "b", "c", …');
});
