import { checkLocale } from "./check-locale.js";
import { gregorian, makeLocale } from "./make-locale.js";

/** How numbers and dates are written in a chart. */
export interface ChartFormats {
  /** A share in whole per cent, as the axis has it: `62 %`. */
  readonly share: (share: number) => string;
  /** A number with so many decimals, its digits in groups: `1,234`. */
  readonly number: (value: number, decimals?: number) => string;
  /** A number of things: `1 document`, `1,234 passages`. */
  readonly count: (count: number, thing: string) => string;
  /** A day, a month or a year as precise as the ISO date says: `7 Sept 2022`, `2022`. */
  readonly date: (iso: string) => string;
}

/**
 * The formats of a locale (`de`, `id`, `zh-Hans`), as Node's ICU has them; those of English texts
 * unless one is named.
 *
 * @throws RangeError when it is no locale.
 */
export function formatsOf(locale?: string): ChartFormats {
  const known = checkLocale(locale);
  const { percent, minus } = makeLocale(locale).number;
  const made = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0): string => {
    let format = made.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(known, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        // As Vega does it: Spanish too has a dot in 1.234.
        useGrouping: true,
      });
      made.set(decimals, format);
    }
    const isBelow = Number(value.toFixed(decimals)) < 0;
    return `${isBelow ? minus : ""}${format.format(Math.abs(value))}`;
  };
  return {
    number,
    share: (share) => `${number(100 * share)}${percent}`,
    count: (count, thing) => `${number(count)} ${thing}${count === 1 ? "" : "s"}`,
    date: (iso) => formatDate(iso, known),
  };
}

function formatDate(iso: string, locale: string): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", ...gregorian };
  return new Intl.DateTimeFormat(locale, {
    ...parts,
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}
