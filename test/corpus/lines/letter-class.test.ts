import * as letters from "../../../src/corpus/lines/letter-class.js";

test("every letter has its class", () => {
  const classesOf = (text: string) =>
    Array.from({ length: text.length }, (_, i) => letters.classOf(text.charCodeAt(i)));
  expect(classesOf(" \u00a0\u3000")).toEqual(Array(3).fill(letters.BLANK));
  expect(classesOf("\n\r\f\v\u2028")).toEqual(Array(5).fill(letters.BREAK));
  expect(classesOf("\u0000\ufeff\u202e")).toEqual(Array(3).fill(letters.CONTROL));
  expect(classesOf("aß")).toEqual(Array(2).fill(letters.LOWER));
  expect(classesOf("AЖ")).toEqual(Array(2).fill(letters.UPPER));
  expect(classesOf("국ع")).toEqual(Array(2).fill(letters.CASELESS));
  expect(classesOf("国か")).toEqual(Array(2).fill(letters.WIDE));
  expect(classesOf("1٣")).toEqual(Array(2).fill(letters.DIGIT));
  expect(classesOf(".。!")).toEqual(Array(3).fill(letters.STOP));
  expect(classesOf("-\u00ad‐")).toEqual(Array(3).fill(letters.HYPHEN));
  expect(letters.classOf(NaN)).toBe(letters.OTHER);
});

test("what tidying takes for no text is of the classes that are not printed", () => {
  const untidy =
    // eslint-disable-next-line no-control-regex
    /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const differing = units.filter(
    (unit) => letters.classOf(unit) <= letters.BREAK !== untidy.test(String.fromCharCode(unit)),
  );
  expect(differing).toEqual([]);
});

test.each(["国", "か", "。", "「", "！"])("%s is printed on a square", (letter) => {
  expect(letters.isSquare(letter.charCodeAt(0))).toBe(true);
});

test.each(["국", "a", "Ж", "."])("%s is not", (letter) => {
  expect(letters.isSquare(letter.charCodeAt(0))).toBe(false);
});

test("what may be a byte of mojibake is held", () => {
  expect(letters.isHeld("â\u0080\u009d", 2)).toBe(true);
  expect(letters.isHeld("Â\u00a0", 1)).toBe(true);
  expect(letters.isHeld("a\u0080", 1)).toBe(false);
  expect(letters.isHeld("é\u00a0", 1)).toBe(false);
});
