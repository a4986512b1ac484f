import fc from "fast-check";
import { parse, View } from "vega";
import { formatsOf } from "../../src/charts/chart-formats.js";
import { makeLocale } from "../../src/charts/make-locale.js";

test("without a locale numbers and dates are those of English texts", () => {
  const { share, number, count, date } = formatsOf();
  expect([share(0), share(1 / 3), share(1)]).toEqual(["0 %", "33 %", "100 %"]);
  expect([number(1234567), number(0.25, 1), number(-3), number(-0.2)]).toEqual([
    ...["1,234,567", "0.3", "\u22123", "0"],
  ]);
  expect([count(1, "document"), count(1200, "passage")]).toEqual(["1 document", "1,200 passages"]);
  expect([date("2022-09-07"), date("2022-09"), date("2022")]).toEqual([
    ...["Sep 7, 2022", "Sep 2022", "2022"],
  ]);
});

test.each([
  ["de", "33\u00a0%", "1.234.567"],
  ["es", "33\u00a0%", "1.234.567"],
  ["fr", "33\u00a0%", "1\u202f234\u202f567"],
  ["hi", "33%", "12,34,567"],
  ["zh-Hans", "33%", "1,234,567"],
  ["fa", "۳۳٪", "۱٬۲۳۴٬۵۶۷"],
  ["en-GB", "33 %", "1,234,567"],
])("in %s a third is %s", (locale, third, million) => {
  const { share, number } = formatsOf(locale);
  expect(share(1 / 3)).toBe(third);
  expect(number(1234567)).toBe(million);
});

test("years are those of the documents, whatever a country's calendar is", () => {
  expect(formatsOf("th").date("2022-09")).toContain("2022");
  expect(formatsOf("fa").date("2022-09")).toContain("۲۰۲۲");
});

test.each(["deutsch!", "", "tlh", "x"])("%j is no locale", (locale) => {
  expect(() => formatsOf(locale)).toThrow(
    new RangeError(
      `locale: expected a language such as en, de or zh-Hans; found ${JSON.stringify(locale)}`,
    ),
  );
});

const locales = ["en", "de", "fr", "es", "hi", "tr", "sv", "fa", "ar-EG", "zh-Hans", undefined];

/** How Vega writes shares and numbers on an axis. */
function writeInVega(values: readonly number[], format: string, locale?: string): unknown {
  const { number } = makeLocale(locale);
  const update = `[${values.map((value) => `format(${value}, '${format}')`).join(", ")}]`;
  const signals = [{ name: "texts", update }];
  const spec = { config: { locale: { number } }, signals };
  return new View(parse(spec as object), { renderer: "none" }).run().signal("texts");
}

test.each(locales)("in %s a number is on the axis as it is in a text", (locale) => {
  const { share, number } = formatsOf(locale);
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
  const numbers = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 });
  fc.assert(
    fc.property(shares, numbers, (parts, counts) => {
      expect(writeInVega(parts, ".0%", locale)).toEqual(parts.map(share));
      expect(writeInVega(counts, ",d", locale)).toEqual(counts.map((count) => number(count)));
    }),
    { numRuns: 20 },
  );
});
