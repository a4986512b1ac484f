import { makeLocale } from "../../src/charts/make-locale.js";

test("German numbers and days", () => {
  const { number, time } = makeLocale("de");
  expect(number).toEqual({
    ...{ decimal: ",", thousands: ".", grouping: [3], currency: ["", ""] },
    ...{ percent: "\u00a0%", minus: "\u2212" },
  });
  expect(time).toMatchObject({ date: "%d.%m.%Y", dateTime: "%d.%m.%Y %H:%M" });
  expect(time?.days[0]).toBe("Sonntag");
  expect([time?.months[2], time?.months.length]).toEqual(["März", 12]);
});

test("digits of their own, and groups of two", () => {
  expect(makeLocale("fa").number.numerals?.join("")).toBe("۰۱۲۳۴۵۶۷۸۹");
  expect(makeLocale("hi").number.grouping.slice(0, 3)).toEqual([3, 2, 2]);
  expect(makeLocale("th").time?.date).toContain("%Y");
});

test("the sign of per cent stands behind, also where a language has it in front", () => {
  expect(makeLocale("tr").number.percent).toBe("%");
});

test("without a locale only numbers are told, as English texts have them", () => {
  expect(makeLocale()).toEqual({
    number: {
      ...{ decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] },
      ...{ percent: " %", minus: "\u2212" },
    },
  });
});
