import fc from "fast-check";
import { formatsOf } from "../../src/charts/chart-formats.js";
import { dayOf, findWhen, scaleTime } from "../../src/charts/time-scale.js";

test.each([
  ["1970-01-01", 0, 0],
  ["1970-02", 31, 59],
  ["1970", 0, 365],
  ["1972", 730, 1096],
  ["2024-12", 20_058, 20_089],
])("%s is from day %d to day %d", (date, from, to) => {
  expect(findWhen({ date, year: null })).toMatchObject({ from, to, iso: date });
});

test.each(["", "soon", "2022-13", "2022-02-30", "2022-00-10", "22-01-01", "2022-01-01T00:00"])(
  "%j is no date",
  (date) => {
    expect(findWhen({ date, year: null })).toBeNull();
  },
);

test("a document of which only the year is known is of all of that year", () => {
  expect(findWhen({ date: null, year: 1970 })).toMatchObject({ from: 0, to: 365, iso: "1970" });
  expect(findWhen({ date: null, year: null })).toBeNull();
});

test("the first century is not the last", () => {
  expect(dayOf(45, 1, 1)).toBeLessThan(dayOf(1945, 1, 1));
  expect(findWhen({ date: null, year: 45 })).toMatchObject({ iso: "0045", year: 45 });
});

test("later days stand farther right, and all stand on the axis; there are few marks", () => {
  const date = fc.date({
    min: new Date("0500-01-01"),
    max: new Date("2400-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), (dates) => {
      const whens = dates.map((one) => {
        const when = findWhen({ date: one.toISOString().slice(0, 10), year: null });
        if (when === null) throw new Error("expected a date");
        return when;
      });
      const { place, ticks } = scaleTime(whens, 760, formatsOf());
      for (const { from } of whens) {
        expect(place(from)).toBeGreaterThanOrEqual(0);
        expect(place(from)).toBeLessThanOrEqual(760);
        expect(place(from + 400)).toBeGreaterThan(place(from));
      }
      expect(ticks.length).toBeLessThanOrEqual(13);
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
    }),
  );
});

test("a year alone is marked by months, decades by every fifth year", () => {
  const whenOf = (date: string) => findWhen({ date, year: null });
  const ticksOf = (...dates: string[]) =>
    scaleTime(
      dates.map(whenOf).filter((when) => when !== null),
      760,
      formatsOf(),
    ).ticks.map(({ text }) => text);
  expect(ticksOf("2022-05-01")[1]).toBe("Mar 2022");
  expect(ticksOf("2021", "2022-05")).toHaveLength(8);
  expect(ticksOf("1961", "2020").slice(0, 3)).toEqual(["1965", "1970", "1975"]);
});
