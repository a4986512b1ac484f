import {
  APART,
  APOSTROPHE,
  findWords,
  HYPHEN,
  MALFORMED,
  partingOf,
  WITHOUT_BLANKS,
} from "./find-words.js";
import { UnitCounter } from "./count-units.js";
import { defaultLimits, type FormLimits, FormTable } from "./form-table.js";
import { FOLLOWS, keyOf, PASSES, type Refusal, type Scan, type Scanner } from "./scanner.js";
import { unescapeJson } from "./unescape-json.js";
import { isUtf8, roomFor } from "./utf8.js";

/** The scanner in plain TypeScript: it runs everywhere, and says what the faster one must give. */
export class PlainScanner implements Scanner {
  readonly shared = null;
  #table: FormTable;
  #filter: Uint8Array | null = null;
  #text = new TextRoom(1 << 14);
  #keep = new KeepRoom(1 << 12);
  #length = 0;
  #units = new UnitCounter();

  constructor(limits?: Partial<FormLimits>) {
    this.#table = new FormTable({ ...defaultLimits, ...limits });
  }

  get formCount(): number {
    return this.#table.count;
  }

  get length(): number {
    return this.#length;
  }

  formOf(form: number): string {
    return this.#table.formOf(form);
  }

  forget(): void {
    this.#table.forget();
  }

  setFilter(filter: Uint8Array | null): void {
    this.#filter = filter === null ? null : Uint8Array.from(filter);
  }

  scan(bytes: Uint8Array): Scan | Refusal {
    this.#makeRoom(bytes.length).set(bytes);
    return this.#scanFirst(bytes.length);
  }

  scanJson(bytes: Uint8Array): Scan | Refusal {
    const length = unescapeJson(bytes, this.#makeRoom(bytes.length));
    return length < 0 ? "malformed" : this.#scanFirst(length);
  }

  scanText(text: string): Scan | Refusal {
    if (!text.isWellFormed()) return "malformed";
    const { written } = encoder.encodeInto(text, this.#makeRoom(roomFor(text)));
    return this.#scanFirst(written);
  }

  textAt(start: number, end: number): string {
    return Buffer.from(this.#text.bytes.buffer).toString("utf8", start, end);
  }

  byteAt(at: number): number {
    return this.#text.bytes[at] ?? 0;
  }

  unitsBefore(byte: number): number {
    return this.#units.before(this.#text.bytes, byte);
  }

  /** The room for a text's bytes and one behind them. */
  #makeRoom(length: number): Uint8Array {
    if (this.#text.bytes.length <= length) this.#text = new TextRoom(length + (length >>> 2) + 1);
    return this.#text.bytes;
  }

  #scanFirst(length: number): Scan | Refusal {
    const { bytes, starts, ends } = this.#text;
    bytes[length] = 0;
    this.#length = length;
    this.#units.begin(length);
    const count = findWords(bytes, length, starts, ends);
    if (count === MALFORMED) return "malformed";
    if (count === WITHOUT_BLANKS) return isUtf8(bytes, length) ? "unspaced" : "malformed";
    if (this.#keep.kept.length < count) this.#keep = new KeepRoom(count + (count >>> 2));
    return this.#keepWords(count);
  }

  #keepWords(count: number): Scan | Refusal {
    const { bytes, starts, ends } = this.#text;
    const { kept, forms, hyphens } = this.#keep;
    let words = count;
    let keptCount = 0;
    let parting = APART;
    let isKept = false;
    for (let i = 0; i < count; i++) {
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const before = parting;
      parting = i + 1 < count ? partingOf(bytes, end, starts[i + 1] ?? 0) : APART;
      if (before === APOSTROPHE) words--;
      isKept = before === HYPHEN || parting === HYPHEN || this.#passes(start, end, isKept);
      if (!isKept) continue;
      const form = this.#table.numberOf(bytes, start, end);
      if (form < 0) return "full";
      kept[keptCount] = i;
      forms[keptCount] = form;
      hyphens[keptCount++] = parting === HYPHEN ? 1 : 0;
    }
    return {
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      count,
      words,
      kept: kept.subarray(0, keptCount),
      forms: forms.subarray(0, keptCount),
      hyphens: hyphens.subarray(0, keptCount),
      keptCount,
    };
  }

  #passes(start: number, end: number, isBehindKept: boolean): boolean {
    if (this.#filter === null) return true;
    const { bytes } = this.#text;
    const first = bytes[start] ?? 0;
    const second = start + 1 < end ? (bytes[start + 1] ?? 0) : 0;
    const third = start + 2 < end ? (bytes[start + 2] ?? 0) : 0;
    const fourth = start + 3 < end ? (bytes[start + 3] ?? 0) : 0;
    if ((first | second | third | fourth) > 127) return true;
    const said = this.#filter[keyOf(first, second, third)] ?? 0;
    return (said & (isBehindKept ? PASSES | FOLLOWS : PASSES)) !== 0;
  }
}

const encoder = new TextEncoder();

/** Memory for a text and its words, of which there is at most one for every other byte. */
class TextRoom {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.starts = new Uint32Array((size >>> 1) + 1);
    this.ends = new Uint32Array((size >>> 1) + 1);
  }
}

/** Memory for what is kept of so many words. */
class KeepRoom {
  readonly kept: Uint32Array;
  readonly forms: Uint32Array;
  readonly hyphens: Uint8Array;

  constructor(size: number) {
    this.kept = new Uint32Array(size);
    this.forms = new Uint32Array(size);
    this.hyphens = new Uint8Array(size);
  }
}
