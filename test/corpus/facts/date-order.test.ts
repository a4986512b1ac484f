import {
  findAmbiguousDate,
  findDateOrder,
  toUniformDates,
} from "../../../src/corpus/facts/date-order.js";

test("only a date that day and month could both begin is ambiguous", () => {
  expect(findAmbiguousDate("on 03/04/2017")).toBe("03/04/2017");
  for (const text of ["13/04/2017", "04/13/2017", "4/4/2017", "2017/04/03", "1.2.3.4", "03-04"]) {
    expect(findAmbiguousDate(text)).toBeNull();
  }
});

test("another date of the same form shows the order; two that disagree do not", () => {
  expect(findDateOrder("03/04/2017", ["x 25/04/2017"], "en")).toBe("day first");
  expect(findDateOrder("03/04/2017", ["x 04/25/2017"], "en")).toBe("month first");
  expect(findDateOrder("03/04/2017", ["25/04/2017", "04/25/2017"], "de")).toBeNull();
  expect(findDateOrder("03/04/2017", ["25.04.2017"], "en")).toBeNull();
});

test.each([
  ["03.04.2017", "de"],
  ["03.04.2017", "ru"],
  ["03/04/2017", "fr"],
  ["03/04/2017", "id"],
  ["03/04/2017", "pt-BR"],
  ["03/04/2017", "en-GB"],
])("%s in %s has the day first, as that language always does", (date, locale) => {
  expect(findDateOrder(date, [], locale)).toBe("day first");
});

test.each(["en", "en-US", "en_CA", "ja", "zh", "no such locale", null])(
  "%s settles nothing",
  (locale) => {
    expect(findDateOrder("03/04/2017", [], locale)).toBeNull();
  },
);

test("dates are written as the parser knows them", () => {
  expect(toUniformDates("2023년 4월 5일", "ko", null).trim()).toBe("2023-04-05");
  expect(toUniformDates("2023. 4. 5. 14:30", "ko", null)).toMatch(/^2023-04-05\s+14:30$/u);
  expect(toUniformDates("05/abr/2023", "pt", null)).toBe("05 abr 2023");
  expect(toUniformDates("abril 5, 2023", "es", null)).toBe("5 abril 2023");
  expect(toUniformDates("03/04/17", "en", "day first")).toBe("2017-04-03");
  expect(toUniformDates("03/04/2017", "en", "month first")).toBe("2017-03-04");
});
