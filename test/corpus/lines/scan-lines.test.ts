import fc from "fast-check";
import * as letters from "../../../src/corpus/lines/letter-class.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";

const textsOf = (raw: string) => scanLines(raw).map(({ start, end }) => raw.slice(start, end));

test("every kind of line end parts lines; blank lines and the blanks around are left out", () => {
  expect(textsOf("one\ntwo\r\nthree\rfour\u2028five\fsix\n\n \t \n  seven \u00a0")).toEqual([
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
  ]);
});

test("a line knows its indent, the blank lines and the form feed before it", () => {
  expect(scanLines("one\n\n \n  two\n\fthree")).toMatchObject([
    { indent: 0, gap: 0, isAfterFeed: false },
    { indent: 2, gap: 2, isAfterFeed: false },
    { indent: 0, gap: 0, isAfterFeed: true },
  ]);
});

test("a line's first letter and last mark are found behind quotes and brackets", () => {
  expect(scanLines("“(One two.)”\ntwo 3 ,\n— 4")).toMatchObject([
    { begins: letters.UPPER, ends: letters.STOP },
    { begins: letters.LOWER, ends: letters.COMMA },
    { begins: letters.OTHER, ends: letters.DIGIT },
  ]);
});

test("only single spaces between words are tidy", () => {
  const raw = " one two \none  two\none\ttwo\none\u00a0two\none \u0000two\none\u0000two";
  expect(scanLines(raw).map((line) => line.isTidy)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("lines lie in order, are not blank, and hold all that is printed", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r", "\f", "\u2028", "\u0000", "-"),
  });
  fc.assert(
    fc.property(text, (raw) => {
      let last = 0;
      let printed = "";
      for (const { start, end } of scanLines(raw)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        printed += raw.slice(start, end);
        last = end;
      }
      const isPrinted = /[aB.-]/gu;
      expect(printed.match(isPrinted)).toEqual(raw.match(isPrinted));
    }),
  );
});

test("a text of more than a million lines is told, not read", () => {
  expect(() => scanLines("a\n".repeat(1_000_001))).toThrow(
    "expected a text of at most 1,000,000 lines, found more",
  );
});
