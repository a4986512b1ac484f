import { extent } from "d3-array";
import type { Document } from "../rows.js";
import type { ChartFormats } from "./chart-formats.js";
import type { Tick } from "./label-ticks.js";

/** When a document is from, in days: one day, or all of a month or a year that it may be of. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** As the document says it: `2022-09-07`, `2022-09` or `2022`. */
  readonly iso: string;
  readonly year: number;
}

/** Where days stand on an axis of so many pixels. */
export interface TimeScale {
  readonly place: (day: number) => number;
  readonly ticks: readonly Tick[];
}

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** What a document's date says, as precise as it is; `null` where it is unknown or no date. */
export function findWhen({ date, year }: Pick<Document, "date" | "year">): When | null {
  const iso = date ?? (year === null ? "" : pad(year, 4));
  const [, years, months, days] = isoDate.exec(iso) ?? [];
  if (years === undefined) return null;
  const [y, m] = [Number(years), Number(months ?? 1)];
  const from = dayOf(y, m, Number(days ?? 1));
  const to =
    days !== undefined ? from : months !== undefined ? dayOf(y, m + 1, 1) : dayOf(y + 1, 1, 1);
  // A 31st of June would be another day's.
  const isReal = m >= 1 && m <= 12 && (days === undefined || isSame(from, y, m, Number(days)));
  return isReal ? { from, to, iso, year: y } : null;
}

/** Days from 1970 to this one. */
export function dayOf(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

function isSame(days: number, year: number, month: number, day: number): boolean {
  const date = new Date(days * 86_400_000);
  const found = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return found[0] === year && found[1] === month && found[2] === day;
}

/** Whole years from the first to the last, marked where they begin, or by months if few. */
export function scaleTime(whens: readonly When[], length: number, say: ChartFormats): TimeScale {
  const years = whens.map(({ year }) => year);
  const [first = 0, last = 0] = extent(years);
  const [from, to] = [dayOf(first, 1, 1), dayOf(last + 1, 1, 1)];
  const place = (day: number) => Math.round((10 * (length * (day - from))) / (to - from)) / 10;
  const span = last - first + 1;
  if (span <= 2) {
    const every = span === 1 ? 2 : 3;
    const ticks = Array.from({ length: (12 * span) / every }, (_, i) => {
      const [year, month] = [first + Math.floor((i * every) / 12), ((i * every) % 12) + 1];
      const iso = `${pad(year, 4)}-${pad(month, 2)}`;
      return { at: place(dayOf(year, month, 1)), text: say.date(iso) };
    });
    return { place, ticks };
  }
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => span / one <= 12) ?? 1000;
  const begin = Math.ceil(first / step) * step;
  const ticks = Array.from({ length: Math.floor((last - begin) / step) + 1 }, (_, i) => ({
    at: place(dayOf(begin + i * step, 1, 1)),
    text: String(begin + i * step),
  }));
  return { place, ticks };
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
