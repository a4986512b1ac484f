import { checkLocale } from "./check-locale.js";

/** How Vega writes numbers: those of d3-format, in which an axis and a tooltip are written. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  /** How many digits stand together, from the right, again and again. */
  readonly grouping: readonly number[];
  readonly currency: readonly [string, string];
  readonly percent: string;
  readonly minus: string;
  readonly numerals?: readonly string[];
}

/** How Vega writes days and months: those of d3-time-format. */
export interface TimeLocale {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: readonly [string, string];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

/**
 * The numbers and dates of a locale as Vega's configuration has them, from Node's ICU. Of none
 * named, those of English, in which Vega's own dates are left as they are.
 *
 * The sign of per cent stands behind its number, in the few languages too that have it in front:
 * Vega can do no other, and texts are to be as the axis is.
 *
 * @throws RangeError when it is no locale.
 */
export function makeLocale(locale?: string): { number: NumberLocale; time?: TimeLocale } {
  const known = checkLocale(locale);
  const number = makeNumbers(known);
  return locale === undefined ? { number } : { number, time: makeTimes(known) };
}

function makeNumbers(locale: string): NumberLocale {
  const parts = new Intl.NumberFormat(locale, {
    useGrouping: true,
    minimumFractionDigits: 1,
  }).formatToParts(-123_456_789_012.3);
  const part = (type: string, otherwise: string) =>
    parts.find((one) => one.type === type)?.value ?? otherwise;
  const lengths = parts.flatMap(({ type, value }) => (type === "integer" ? [value.length] : []));
  const first = parts.findIndex(({ type }) => type === "integer");
  // Persian and Arabic have a mark of direction beside the sign.
  const minus = parts.slice(0, first).map(({ value }) => value);
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  const numerals = Array.from({ length: 10 }, (_, digit) => digits.format(digit));
  return {
    decimal: part("decimal", "."),
    thousands: part("group", ","),
    grouping: findGrouping(lengths.reverse()),
    currency: ["", ""],
    percent: findPercent(locale),
    minus: minus.join("").replace("-", "\u2212"),
    ...(numerals.join("") === "0123456789" ? {} : { numerals }),
  };
}

/** From the lengths of groups, the last first: Vega begins anew where they end. */
function findGrouping([last = 3, second = last]: readonly number[]): number[] {
  return second === last ? [last] : [last, ...Array.from({ length: 8 }, () => second)];
}

/** What stands behind a number of per cent. House style has a blank there, in English too. */
function findPercent(locale: string): string {
  if (new Intl.Locale(locale).language === "en") return " %";
  const parts = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0.5);
  const last = parts.findLastIndex(({ type }) => type === "integer");
  const signs = parts.filter(({ type }, i) => i > last || type === "percentSign");
  return signs.map(({ value }) => value).join("");
}

function makeTimes(locale: string): TimeLocale {
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, ...gregorian });
    return dates.map((date) => format.format(date));
  };
  // The first of January 2023 was a Sunday.
  const days = Array.from({ length: 7 }, (_, i) => Date.UTC(2023, 0, 1 + i));
  const months = Array.from({ length: 12 }, (_, i) => Date.UTC(2023, i, 1));
  const date = findDate(locale);
  return {
    ...{ dateTime: `${date} %H:%M`, date, time: "%H:%M" },
    periods: [findPeriod(locale, 1), findPeriod(locale, 13)],
    days: named({ weekday: "long" }, days),
    shortDays: named({ weekday: "short" }, days),
    months: named({ month: "long" }, months),
    shortMonths: named({ month: "short" }, months),
  };
}

/** The years of documents are those of this calendar, whatever a country's own is. */
export const gregorian = { calendar: "gregory", timeZone: "UTC" } as const;

/** The order of day, month and year. */
function findDate(locale: string): string {
  const names = new Map([
    ["day", "%d"],
    ["month", "%m"],
    ["year", "%Y"],
  ]);
  const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale, { ...numeric, ...gregorian })
    .formatToParts(Date.UTC(2023, 0, 1))
    .map(({ type, value }) => names.get(type) ?? (type === "literal" ? value : ""))
    .join("");
}

function findPeriod(locale: string, hour: number): string {
  const format = new Intl.DateTimeFormat(locale, { hour: "numeric", hour12: true, ...gregorian });
  const parts = format.formatToParts(Date.UTC(2023, 0, 1, hour));
  return parts.find(({ type }) => type === "dayPeriod")?.value ?? "";
}
