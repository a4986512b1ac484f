import fc from "fast-check";
import { parseDate } from "../../../src/corpus/facts/parse-date.js";

test.each([
  ["2022-09-07", null],
  ["2022-09-07T23:30:00-08:00", null],
  ["7 September 2022", "en"],
  ["September 7, 2022 at 5:40 pm", "en"],
  ["Updated: 2022-09-07 18:05", "en"],
  ["Rabu, 7 September 2022 07.32 WIB", "id"],
  ["7 de septiembre de 2022", "es"],
  ["7 septembre 2022", "fr"],
  ["7. September 2022", "de"],
  ["7 сентября 2022 г.", "ru"],
  ["2022年9月7日", "zh"],
  ["令和4年9月7日", "ja"],
])("%s (%s) is 2022-09-07", (text, language) => {
  expect(parseDate(text, language)).toBe("2022-09-07");
});

test("a year or month keeps its precision", () => {
  expect(parseDate("2022", null)).toBe("2022");
  expect(parseDate(" 2022-09 ", null)).toBe("2022-09");
});

test.each(["03/04/2017", "3.4.17", "9/7/2022, 10:32:00 AM", "5/6/2019 at 3pm", "05-06-2019"])(
  "%s may be read two ways and is unknown",
  (text) => {
    for (const language of ["en", "de", "pt", null]) expect(parseDate(text, language)).toBeNull();
  },
);

test("a number above 12 tells day from month", () => {
  expect(parseDate("13/04/2017", "en")).toBe("2017-04-13");
  expect(parseDate("04/13/2017", "en")).toBe("2017-04-13");
  expect(parseDate("4/4/2017", "en")).toBe("2017-04-04");
});

test.each([
  "2 days ago",
  "in 3 weeks",
  "5 minutes ago",
  "yesterday",
  "Friday 5pm",
  "7 September",
  "September 2022, see below",
  "2022-02-30",
  "31 April 2022",
  "0000",
  "1999-2022",
  "3 hari yang lalu",
  "vor 3 Tagen",
  "",
  "words",
])("%j names no full day", (text) => {
  for (const language of ["en", "id", "de", null]) expect(parseDate(text, language)).toBeNull();
});

test("what comes out is a date that exists, and parsing it again changes nothing", () => {
  const part = fc.constantFrom(
    ..."1 2 3 12 13 30 31 99 2017 1999 0 May Mai mei 年 月 日 / - . , : T Z ago of".split(" "),
    " ",
  );
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("en", "de", "id", "zh", "ja", null), (anything, language) => {
      const date = parseDate(anything, language);
      if (date === null) return;
      expect(date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
      expect(parseDate(date, null)).toBe(date);
    }),
  );
});

test.each(["12 ", "3/4/", "12:", "May ", "12 May ", "9", " "])(
  "a quarter of a megabyte of %j is given up in a moment",
  (piece) => {
    expect(parseDate(piece.repeat(250_000 / piece.length), "en")).toBeNull();
  },
);
