import type { Datum } from "./frequency-data.js";
import { unknown } from "./label.js";

/**
 * The rows with the stretch of years they belong to (`stretch`, a number within their series): an
 * interval follows another where the next year has one too. A year without documents, or with one
 * that has no interval, ends a stretch: nothing is drawn over what is not known. `alone` are those
 * that make a stretch of their own.
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
    for (const [stretch, part] of splitYears(one).entries()) {
      for (const value of part) {
        marked.set(value, { ...value, stretch, alone: part.length === 1 });
      }
    }
  }
  return values.map((value) => marked.get(value) ?? value);
}

function splitYears(values: readonly Datum[]): Datum[][] {
  const yearOf = ({ year }: Datum) => (year === unknown ? Infinity : Number(year));
  const stretches: Datum[][] = [];
  let before: Datum | undefined;
  for (const value of [...values].sort((a, b) => yearOf(a) - yearOf(b))) {
    const follows =
      before !== undefined &&
      yearOf(value) === yearOf(before) + 1 &&
      before.low !== null &&
      value.low !== null;
    if (follows) stretches.at(-1)?.push(value);
    else stretches.push([value]);
    before = value;
  }
  return stretches;
}
