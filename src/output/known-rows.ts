/**
 * Rows of a table with the contract's columns and no others, those without a type of their own
 * text: they need not be gone through to find out what they hold.
 */
export class KnownRows<Row extends object> implements Iterable<Row> {
  constructor(private readonly make: () => Iterator<Row>) {}

  [Symbol.iterator](): Iterator<Row> {
    return this.make();
  }
}
