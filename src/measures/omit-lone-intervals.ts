import type { Frequency } from "../rows.js";

/**
 * The frequencies without the intervals of groups of one document: Wilson's takes passages for
 * independent of each other, which those of one document are not. `interval` says so.
 */
export function* omitLoneIntervals<Row extends Frequency>(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) yield row.documents === 1 ? { ...row, ...none } : row;
}

const none = {
  share_low: null,
  share_high: null,
  per_1000_low: null,
  per_1000_high: null,
  interval: "one document",
} as const;
