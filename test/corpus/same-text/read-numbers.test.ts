import fc from "fast-check";
import { readNumbers } from "../../../src/corpus/same-text/read-numbers.js";

function read(text: string, language: string | null = null): number[] {
  return readNumbers(text, language).map(({ value }) => value);
}

test.each([
  ["2,940 ships", "en"],
  ["2.940 Schiffe", "de"],
  ["2 940 судов", "ru"],
  ["2’940 Schiffe", "de"],
  ["2940隻", "ja"],
  ["٢٬٩٤٠", "ar"],
  ["２９４０", "ja"],
])("%s is 2940", (text, language) => {
  expect(read(text, language)).toEqual([2940]);
});

test.each([
  ["1.2 million", "en"],
  ["1,2 Millionen", "de"],
  ["1,2 million", "fr"],
  ["1,2 millones", "es"],
  ["1,2 milhões", "pt"],
  ["1,2 milioni", "it"],
  ["1,2 juta", "id"],
  ["1,2 миллиона", "ru"],
  ["1,2 млн", "ru"],
  ["120万", "zh"],
  ["120萬", "zh"],
  ["120만", "ko"],
])("%s is 1200000", (text, language) => {
  expect(read(text, language)).toEqual([1_200_000]);
});

test.each([
  ["14.9 billion", "en"],
  ["14,9 Milliarden", "de"],
  ["14.900 millones", "es"],
  ["14,9 mil milhões", "pt"],
  ["14,9 miliar", "id"],
  ["149亿", "zh"],
  ["149억", "ko"],
])("%s is 14900000000", (text, language) => {
  expect(read(text, language)).toEqual([14_900_000_000]);
});

test("the parts of an East Asian number are one number", () => {
  expect(read("4万8000トン、9億4000万ウォン", "ja")).toEqual([48_000, 940_000_000]);
  expect(read("1억 5600만 명", "ko")).toEqual([156_000_000]);
});

test("a date of points is several numbers, a year before a number stays a year", () => {
  expect(read("17.12.2022")).toEqual([17, 12, 2022]);
  expect(read("in 2021 340 people")).toEqual([2021, 340]);
  expect(read("0.001, 3.14 and 1,234,567.89")).toEqual([1, 3.14, 1_234_567.89]);
});

test("a word that only begins like a large number multiplies nothing", () => {
  expect(read("40 militares", "es")).toEqual([40]);
});

test("a run of digits too long for a quantity is left out", () => {
  expect(read("1".repeat(100_000))).toEqual([]);
  expect(read("1 ".repeat(50_000))).toHaveLength(50_000);
});

test("numbers stand in order, apart, and where they are said to be", () => {
  const unit = fc.constantFrom("1", "9", "0", ".", ",", " ", "万", "千", "m", "n", "\n", "é");
  fc.assert(
    fc.property(fc.string({ unit }), fc.constantFrom("en", "zh", null), (text, language) => {
      let at = 0;
      for (const { start, end, value } of readNumbers(text, language)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text[start]).toMatch(/\p{Nd}/u);
        expect(Number.isFinite(value)).toBe(true);
        at = end;
      }
    }),
  );
});
