import type { Cell } from "./table.js";

/** Some rows of a table, column by column. */
export interface RowBatch {
  readonly length: number;
  /** By the name of a column, its cells in turn. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}

/**
 * Rows of a table with the contract's columns and no others, those without a type of their own
 * text: they need not be gone through to find out what they hold.
 */
export class KnownRows<Row extends object> implements Iterable<Row> {
  /** @param batches - the same rows column by column, so many at a time: faster where there are very many */
  constructor(
    private readonly make: () => Iterator<Row>,
    readonly batches: ((size: number) => Iterable<RowBatch>) | null = null,
  ) {}

  [Symbol.iterator](): Iterator<Row> {
    return this.make();
  }
}
