import type { Cell } from "./table.js";

const comma = 0x2c;
const lineFeed = 0x0a;
const zero = 0x30;
/** Digits of the largest number that is written digit by digit, and room for it. */
const mostDigits = 9;
const mostKnown = 50_000;
const nothing = new Uint8Array(0);

/**
 * Lines of CSV in bytes, from columns of cells: as strings, millions of cells would take twice as
 * long to put together. What stands in one cell and another is put into bytes once.
 */
export class CsvBytes {
  #bytes = new Uint8Array(1 << 18);
  #length = 0;
  readonly #known = new Map<Cell, Uint8Array>();

  /** @param textOf - a cell as it stands in CSV */
  constructor(private readonly textOf: (cell: Cell) => string) {}

  /** So many lines, in bytes of their own; a cell that is missing is unknown. */
  lines(columns: readonly (readonly Cell[])[], length: number): Uint8Array {
    this.#length = 0;
    // Many a cell is the same as the one above it.
    const above: Cell[] = columns.map(() => null);
    const written: Uint8Array[] = columns.map(() => nothing);
    for (let i = 0; i < length; i++) {
      for (let column = 0; column < columns.length; column++) {
        const cell = columns[column]?.[i] ?? null;
        if (typeof cell === "number" && (cell | 0) === cell && cell >= 0) this.#addNumber(cell);
        else {
          if (cell !== above[column]) {
            above[column] = cell;
            written[column] = this.#bytesOf(cell);
          }
          this.#add(written[column] ?? nothing);
        }
        this.#bytes[this.#length++] = comma;
      }
      this.#bytes[this.#length - 1] = lineFeed;
    }
    return this.#bytes.slice(0, this.#length);
  }

  #addNumber(number: number): void {
    let [digits, limit] = [1, 10];
    while (digits < mostDigits && number >= limit) {
      digits++;
      limit *= 10;
    }
    if (number >= limit) {
      this.#add(Buffer.from(String(number)));
      return;
    }
    this.#makeRoom(digits);
    let rest = number;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0;
      this.#bytes[at] = zero + rest - 10 * tens;
      rest = tens;
    }
    this.#length += digits;
  }

  /** Byte by byte: most are so few that to ask for a copy would take longer. */
  #add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    const to = this.#bytes;
    const from = this.#length;
    for (let i = 0; i < bytes.length; i++) to[from + i] = bytes[i] ?? 0;
    this.#length += bytes.length;
  }

  /** For so many bytes, and the comma behind them. */
  #makeRoom(bytes: number): void {
    if (this.#length + bytes < this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + bytes + 1));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #bytesOf(cell: Cell): Uint8Array {
    let bytes = this.#known.get(cell);
    if (bytes === undefined) {
      if (this.#known.size === mostKnown) this.#known.clear();
      bytes = new Uint8Array(Buffer.from(this.textOf(cell)));
      this.#known.set(cell, bytes);
    }
    return bytes;
  }
}
