import { classOfCodePoint, classOfUnit } from "../character-classes.js";
import { defaultLimits, type FormLimits } from "./form-table.js";
import { PASSES, type Refusal, type Scan, type Scanner, type SharedWords } from "./scanner.js";
import { roomFor } from "./utf8.js";
import { type WasmMemory, type WasmModule, webAssembly } from "./web-assembly.js";

/** What the kernel gives; see `assembly/kernel.ts`. */
interface Kernel {
  readonly memory: WasmMemory;
  begin(formLimit: number, byteLimit: number, searchLimit: number): number;
  forget(): number;
  roomForText(length: number): number;
  roomForJson(length: number): number;
  scan(length: number): number;
  scanJson(length: number): number;
  readonly unitsBefore: (byte: number) => number;
  readonly take: (size: number) => number;
  readonly numberOf: (at: number, length: number) => number;
}

/** Places in the shared memory, as in `assembly/memory.ts`. */
const HEADER = 1024;
const FILTER = 2048;
const FILTER_SIZE = 32768;
const CLASSES = 34816;
const KEY_SIZE = 16;

const refusals: readonly Refusal[] = ["unspaced", "malformed", "full"];
const encoder = new TextEncoder();

/** The scanner in WebAssembly, with what it needs of the host. */
export class WasmScanner implements Scanner {
  readonly shared: SharedWords;
  #kernel: Kernel;
  #lastBytes = Buffer.alloc(0);
  #lastHeader = new Uint32Array(0);

  constructor(module: WasmModule, limits?: Partial<FormLimits>) {
    if (webAssembly === undefined) throw new Error("WebAssembly is switched off.");
    const imports = { characters: { classOfAstral: classOfCodePoint } };
    this.#kernel = new webAssembly.Instance(module, imports).exports as Kernel;
    const { memory, take, numberOf, unitsBefore } = this.#kernel;
    const calls = { take, numberOf, unitsBefore };
    this.shared = { memory, header: HEADER, filter: FILTER, calls };
    const { forms, bytes, search } = { ...defaultLimits, ...limits };
    checkMemory(this.#kernel.begin(forms, bytes, search));
    this.#bytes.set(classOfUnit, CLASSES);
    this.setFilter(null);
  }

  get formCount(): number {
    return this.#at(2);
  }

  get length(): number {
    return this.#at(0);
  }

  formOf(form: number): string {
    const key = this.#at(3) + KEY_SIZE * form;
    const bytes = this.#bytes;
    // 0xff marks a form that lies elsewhere, its length before it; another one ends before the zeros.
    if (bytes[key + KEY_SIZE - 1] === 0xff) {
      const start = bytes.readUInt32LE(key + 8);
      return bytes.toString("utf8", start + 4, start + 4 + bytes.readUInt32LE(start));
    }
    const end = bytes.indexOf(0, key);
    return bytes.toString("utf8", key, Math.min(end, key + KEY_SIZE));
  }

  forget(): void {
    checkMemory(this.#kernel.forget());
  }

  setFilter(filter: Uint8Array | null): void {
    const place = this.#bytes.subarray(FILTER, FILTER + FILTER_SIZE);
    if (filter === null) place.fill(PASSES);
    else place.set(filter);
  }

  scan(bytes: Uint8Array): Scan | Refusal {
    const place = this.#kernel.roomForText(bytes.length);
    if (place === 0) return "full";
    this.#bytes.set(bytes, place);
    return this.#result(this.#kernel.scan(bytes.length));
  }

  scanJson(bytes: Uint8Array): Scan | Refusal {
    const place = this.#kernel.roomForJson(bytes.length);
    if (place === 0) return "full";
    this.#bytes.set(bytes, place);
    return this.#result(this.#kernel.scanJson(bytes.length));
  }

  scanText(text: string): Scan | Refusal {
    if (!text.isWellFormed()) return "malformed";
    const room = roomFor(text);
    const place = this.#kernel.roomForText(room);
    if (place === 0) return "full";
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(place, place + room));
    return this.#result(this.#kernel.scan(written));
  }

  textAt(start: number, end: number): string {
    const text = this.#at(1);
    return this.#bytes.toString("utf8", text + start, text + end);
  }

  byteAt(at: number): number {
    return this.#bytes[this.#at(1) + at] ?? 0;
  }

  unitsBefore(byte: number): number {
    return this.#kernel.unitsBefore(byte);
  }

  get #bytes(): Buffer {
    this.#look();
    return this.#lastBytes;
  }

  get #header(): Uint32Array {
    this.#look();
    return this.#lastHeader;
  }

  /** Looks at the memory anew, which has moved when it has grown: another kernel may have taken of it. */
  #look(): void {
    const { buffer } = this.#kernel.memory;
    if (buffer === this.#lastBytes.buffer) return;
    this.#lastBytes = Buffer.from(buffer);
    this.#lastHeader = new Uint32Array(buffer, HEADER, 16);
  }

  #at(place: number): number {
    return this.#header[place] ?? 0;
  }

  #result(status: number): Scan | Refusal {
    const refusal = refusals[status - 1];
    if (refusal !== undefined) return refusal;
    return new WasmScan(this.#kernel.memory, this.#header);
  }
}

/** Words in a kernel's memory, which may move while they hold. */
class WasmScan implements Scan {
  readonly count: number;
  readonly words: number;
  readonly keptCount: number;
  readonly #places: Uint32Array;
  #starts = new Uint32Array(0);
  #ends = this.#starts;
  #kept = this.#starts;
  #forms = this.#starts;
  #hyphens = new Uint8Array(0);

  constructor(
    private readonly memory: WasmMemory,
    header: Uint32Array,
  ) {
    this.#places = header.slice();
    const [, , , , count = 0, joined = 0, keptCount = 0] = header;
    this.count = count;
    this.words = count - joined;
    this.keptCount = keptCount;
  }

  get starts(): Uint32Array {
    this.#look();
    return this.#starts;
  }

  get ends(): Uint32Array {
    this.#look();
    return this.#ends;
  }

  get kept(): Uint32Array {
    this.#look();
    return this.#kept;
  }

  get forms(): Uint32Array {
    this.#look();
    return this.#forms;
  }

  get hyphens(): Uint8Array {
    this.#look();
    return this.#hyphens;
  }

  #look(): void {
    const { buffer } = this.memory;
    if (buffer === this.#starts.buffer) return;
    const { count, keptCount } = this;
    const numbers = (place: number, length: number) =>
      new Uint32Array(buffer, this.#places[place], length);
    this.#starts = numbers(7, count);
    this.#ends = numbers(8, count);
    this.#kept = numbers(9, keptCount);
    this.#forms = numbers(10, keptCount);
    this.#hyphens = new Uint8Array(buffer, this.#places[11], keptCount);
  }
}

function checkMemory(isFound: number): void {
  if (isFound === 0) throw new RangeError("There is no memory for a scanner's first forms.");
}
