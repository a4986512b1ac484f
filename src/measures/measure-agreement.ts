import { bootstrapIntervals, checkResamples, usualResamples } from "./bootstrap-intervals.js";
import { describeOther } from "../text/describe-other.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What one coder says of a unit; `null` where that is missing. */
export type CodedValue = string | number | boolean | null | undefined;

/** How to measure agreement. */
export interface AgreementOptions {
  /** For each unit what it belongs to (its document): units of one cluster are drawn together. */
  readonly clusters?: readonly string[];
  /** How many resamples the interval comes from; 2,000 unless said otherwise, 0 for no interval. */
  readonly resamples?: number;
}

/** Krippendorff's alpha with its 95 % interval and its base. */
export interface Agreement {
  /** 1 for perfect agreement, 0 for that of chance; `null` where all values are the same. */
  readonly alpha: number | null;
  readonly alpha_low: number | null;
  readonly alpha_high: number | null;
  /** Units with two values or more: only these say something of agreement. */
  readonly units: number;
  /** The values of these units. */
  readonly values: number;
}

/** What alpha is made of, added up over units. */
export interface Coincidences {
  /** How often each value occurs. */
  readonly totals: Iterable<number>;
  /** Pairs of different values within a unit, each weighing 1 / (values of the unit − 1). */
  readonly different: number;
}

const optionNames: OptionNames<AgreementOptions> = { clusters: true, resamples: true };

/**
 * Krippendorff's alpha for nominal values: agreement between any number of coders, corrected for
 * chance. Each unit is the list of what its coders said, in any order, with missing values left out
 * or `null`.
 *
 * After Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, part C and D: observed
 * over expected disagreement, from the matrix of coincidences. The interval is a percentile
 * bootstrap over the units, or over clusters of them, in 2,000 resamples with a fixed seed.
 *
 * @throws RangeError where there are clusters, and not one for each unit, or for `resamples` that
 * are no whole number.
 * @example
 * const { alpha } = measureAgreement([["yes", "yes"], ["no", "no", null], ["yes", "no"]]);
 */
export function measureAgreement(
  units: readonly (readonly CodedValue[])[],
  options: AgreementOptions = {},
): Agreement {
  const given: unknown = units;
  const isList = Array.isArray(given);
  const other: unknown = isList ? given.find((unit) => !Array.isArray(unit)) : given;
  if (!isList || other !== undefined) {
    const wanted = 'a list of what coders said of each unit, such as [["yes", "no"]]';
    throw new TypeError(
      `measureAgreement: expected ${wanted}; found ${describeOther(other, "give")}`,
    );
  }
  expectOptions("measureAgreement", options, optionNames);
  const { clusters, resamples = usualResamples } = options;
  checkResamples("measureAgreement", resamples);
  if (clusters !== undefined && clusters.length !== units.length) {
    const found = `${clusters.length} for ${units.length} units`;
    throw new RangeError(`measureAgreement: clusters: expected one for each unit, found ${found}`);
  }
  const numbers = new Map<CodedValue, number>();
  const counted = units.flatMap((values, i) => {
    const given = values.filter((value) => !isMissing(value));
    if (given.length < 2) return [];
    return [{ cluster: clusters?.[i] ?? String(i), counts: countValues(given, numbers) }];
  });
  const names = [...new Set(counted.map(({ cluster }) => cluster))].sort();
  const rank = new Map(names.map((name, i) => [name, i]));
  const rows = counted.map(({ cluster, counts }) => ({ at: rank.get(cluster) ?? 0, counts }));
  const measure = (drawn: Uint32Array) => [alphaOf(addUp(rows, drawn, numbers.size))];
  const whole = new Uint32Array(names.length).fill(1);
  const [interval] = bootstrapIntervals({ clusters: names.length, resamples }, measure);
  return {
    alpha: measure(whole)[0] ?? null,
    alpha_low: interval?.low ?? null,
    alpha_high: interval?.high ?? null,
    units: rows.length,
    values: rows.reduce((sum, { counts }) => sum + sizeOf(counts), 0),
  };
}

/** Alpha from the coincidences; `null` where no disagreement is to be expected. */
export function alphaOf({ totals, different }: Coincidences): number | null {
  let values = 0;
  let squares = 0;
  for (const total of totals) {
    values += total;
    squares += total ** 2;
  }
  const expected = values ** 2 - squares;
  return expected === 0 ? null : 1 - ((values - 1) * different) / expected;
}

/** How often each value occurs in a unit: the value's number, and the count. */
type Counts = ReadonlyMap<number, number>;

function isMissing(value: CodedValue): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}

/** Numbers the values as they turn up, for all units alike. */
function countValues(values: readonly CodedValue[], numbers: Map<CodedValue, number>): Counts {
  const counts = new Map<number, number>();
  for (const value of values) {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function addUp(
  units: readonly { readonly at: number; readonly counts: Counts }[],
  drawn: Uint32Array,
  values: number,
): Coincidences {
  const totals = new Float64Array(values);
  let different = 0;
  for (const { at, counts } of units) {
    const weight = drawn[at] ?? 0;
    if (weight === 0) continue;
    const size = sizeOf(counts);
    let pairs = size ** 2;
    for (const [value, count] of counts) {
      totals[value] = (totals[value] ?? 0) + weight * count;
      pairs -= count ** 2;
    }
    different += (weight * pairs) / (size - 1);
  }
  return { totals, different };
}

function sizeOf(counts: Counts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
