import { createRequire } from "node:module";
import type * as Chrono from "chrono-node";
import { toUniformDates, type DateOrder } from "./date-order.js";

interface Parser {
  parse(text: string, reference: Date): Chrono.ParsedResult[];
}

/** A date and where it stands in the (evenly written) text. */
export interface FoundDate {
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A document's own date never depends on today's: a date counts only where two different todays
 * give the same ("2 days ago" says nothing).
 */
const todays = [new Date(2000, 0, 1, 12), new Date(2013, 5, 17, 12)] as const;
/** No date stands behind more text than this in its line; a longer text is not searched further. */
const longestText = 300;
const iso = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u;
/** `03/04/2017` may be March or April, whatever time of day follows it. */
const ambiguous = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/u;

/**
 * The first full date in a short text as ISO 8601 (`2022-09-07`), or `null`. A text that is no more
 * than an ISO year or month keeps its precision (`2022`, `2022-09`). A date that two readings of
 * its numbers share is unknown, unless the order of day and month is.
 *
 * @param language - whose names of months are known beside the English ones
 * @param order - how the document writes dates in numbers
 */
export function parseDate(
  text: string,
  language: string | null,
  order: DateOrder | null = null,
): string | null {
  const trimmed = text.slice(0, longestText).trim();
  const found = iso.exec(trimmed);
  if (found !== null) return checkIso(found[1] ?? "", found[2], found[3]);
  return findDate(trimmed, language, order)?.date ?? null;
}

/** The first full date in a text, with what stands before and behind it, or `null`. */
export function findDate(
  text: string,
  language: string | null,
  order: DateOrder | null = null,
): FoundDate | null {
  if (!/\d|年/u.test(text)) return null;
  const even = toUniformDates(text.slice(0, longestText), language, order);
  for (const parser of parsersOf(language)) {
    const [results = [], others = []] = todays.map((today) => parser.parse(even, today));
    for (const [i, { start, index, text: named }] of results.entries()) {
      const date = fullDate(start);
      const again = others[i]?.start;
      if (date === null || again === undefined || fullDate(again) !== date) continue;
      if (isAmbiguous(named)) continue;
      return { date, before: even.slice(0, index), after: even.slice(index + named.length) };
    }
  }
  return null;
}

let chrono: typeof Chrono | undefined;

/** Loaded at the first date that is no ISO date: it takes a tenth of a second. */
function parsersOf(language: string | null): Parser[] {
  chrono ??= createRequire(import.meta.url)("chrono-node") as typeof Chrono;
  const { ar, de, es, fi, fr, id, it, ja, nl, pt, ru, sv, uk, vi, zh, en } = chrono;
  const own = { ar, de, es, fi, fr, id, it, ja, nl, pt, ru, sv, uk, vi, zh };
  const found = Object.entries(own).find(([name]) => name === language)?.[1];
  return found === undefined ? [en.strict] : [found.strict, en.strict];
}

function fullDate(components: Chrono.ParsedComponents): string | null {
  const parts = (["year", "month", "day"] as const).map((part) =>
    components.isCertain(part) ? components.get(part) : null,
  );
  const [year, month, day] = parts;
  if (year == null || month == null || day == null || year < 1000) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function isAmbiguous(text: string): boolean {
  const [, first, second] = ambiguous.exec(text.trim()) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

function checkIso(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day ?? 1);
  if (!isReal) return null;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
