import type { Datum } from "./frequency-data.js";
import { unknown } from "./label.js";

/** Over more years than these without documents no line is drawn. */
const widestGap = 2;

/**
 * The rows with the stretch of years they belong to (`stretch`, a number within their series): an
 * interval follows another where the next year has one too. A year without documents, or with one
 * that has no interval, ends a stretch: nothing is drawn over what is not known. `alone` are those
 * that make a stretch of their own. Lines are made of the years of a `line`, between which no more
 * than two are without documents.
 *
 * @param series - the fields that tell one series from another
 */
export function markStretches(values: readonly Datum[], series: readonly string[]): Datum[] {
  const keyOf = (value: Datum) => JSON.stringify(series.map((field) => value[field]));
  const bySeries = new Map<string, Datum[]>();
  for (const value of values) {
    const one = bySeries.get(keyOf(value));
    if (one === undefined) bySeries.set(keyOf(value), [value]);
    else one.push(value);
  }
  const marked = new Map<Datum, Datum>();
  for (const one of bySeries.values()) {
    for (const { value, ...place } of placeYears(one)) marked.set(value, { ...value, ...place });
  }
  return values.map((value) => marked.get(value) ?? value);
}

/** A row with its place among those of its series. */
interface PlacedYear {
  readonly value: Datum;
  readonly stretch: number;
  readonly line: number;
  readonly alone: boolean;
}

function placeYears(values: readonly Datum[]): PlacedYear[] {
  const yearOf = ({ year }: Datum) => (year === unknown ? Infinity : Number(year));
  const sorted = [...values].sort((a, b) => yearOf(a) - yearOf(b));
  let [stretch, line] = [0, 0];
  const placed = sorted.map((value, i) => {
    const before = sorted[i - 1];
    const gap = before === undefined ? 1 : yearOf(value) - yearOf(before);
    if (gap !== 1 || (before !== undefined && (before.low === null || value.low === null)))
      stretch++;
    if (gap > widestGap + 1) line++;
    return { value, stretch, line };
  });
  const sizes = new Map<number, number>();
  for (const one of placed) sizes.set(one.stretch, (sizes.get(one.stretch) ?? 0) + 1);
  return placed.map((one) => ({ ...one, alone: sizes.get(one.stretch) === 1 }));
}
