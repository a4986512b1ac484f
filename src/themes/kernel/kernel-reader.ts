import type { SharedWords, TextBytes } from "../../text/scan/scanner.js";
import { webAssembly, type WasmModule } from "../../text/scan/web-assembly.js";
import { chooseHits, chooseLongest, choosesInThemes } from "../choose-hits.js";
import { termsInOrder } from "../compile-codebook.js";
import { CopiedWords } from "./copied-words.js";
import type { Candidate } from "../find-candidates.js";
import type { FoundHits } from "../found-hits.js";
import { gapOfByte } from "../join-words.js";
import { KernelMemory, KernelMemoryError } from "./kernel-memory.js";
import { KernelTables, ORDINARY } from "./kernel-tables.js";
import type { StateTable } from "../state-table.js";
import type { Term } from "../codebook.js";
import type { Prepared, ScannedWords } from "../text-reader.js";
import { WordsInText } from "../words-in-text.js";

/** What the kernel gives; see `assembly/kernel.ts`. */
interface Kernel {
  begin(themes: number, inThemes: boolean, doubling: boolean, gaps: number, filter: number): number;
  setReach(needsNegator: boolean, before: number, behind: number): void;
  setTables(classes: number, states: number, bits: number, ends: number, pairs: number): void;
  clearTables(): void;
  makeForms(forms: number): number;
  read(header: number, joins: number): number;
  expectHits(count: number): number;
  addHit(theme: number, rank: number, first: number, last: number): void;
  place(): number;
  tell(): void;
}

/** What came of reading a text: its hits, or why there are none. */
export type Outcome = "found" | "full" | "near" | "tangled";
const outcomes: readonly Outcome[] = ["found", "full", "near", "tangled"];

/** What `tell` of the kernel writes, in this order. */
const told = {
  ...{ count: 0, themes: 1, terms: 2, firsts: 3, lasts: 4, starts: 5, ends: 6, matches: 7 },
  ...{ negated: 8, candidateCount: 9, candidates: 10, order: 11 },
};

/** Numbers of a candidate; see `assembly/candidates.ts`. */
const candidateWidth = 5;

/**
 * Reads terms as `TextReader` does, in WebAssembly: classes, states and pairs are worked out here
 * when they are met first, and looked up there from then on.
 */
export class KernelReader {
  readonly #memory: KernelMemory;
  readonly #kernel: Kernel;
  readonly #terms: readonly Term[];
  readonly #tables: KernelTables;
  readonly #isFlat: boolean;
  readonly #text: WordsInText;
  #copies: CopiedWords | null = null;
  /** What the tables were made of; `null` where they are to be made anew. */
  #table: StateTable | null = null;
  /** How much the tables know. */
  #size = 0;
  /** Where the results lie; 0 where the kernel has not begun. */
  #result = 0;

  constructor(
    private readonly prepared: Prepared,
    module: WasmModule,
    private readonly shared: SharedWords,
    scan: ScannedWords,
    bytes: TextBytes,
  ) {
    if (webAssembly === undefined) throw new Error("WebAssembly is switched off.");
    const { codebook, ancestors, language, reach } = prepared;
    this.#memory = new KernelMemory(shared);
    this.#tables = new KernelTables(this.#memory);
    this.#terms = termsInOrder(codebook);
    this.#isFlat = choosesInThemes(ancestors, codebook.matching.overlap);
    this.#text = new WordsInText(language, reach, codebook.matching.negation, scan, bytes);
    const imports = { env: { memory: shared.memory }, scanner: shared.calls, host: this.#host() };
    this.#kernel = new webAssembly.Instance(module, imports).exports as Kernel;
  }

  /** To be called when the memory was given back. */
  forget(): void {
    this.#tables.forget(true);
    this.#copies = null;
    this.#table = null;
    this.#result = 0;
  }

  /** Adds the hits of a text, if it is read at all. */
  read(scan: ScannedWords, bytes: TextBytes, found: FoundHits): Outcome {
    this.#text.take(scan, bytes);
    try {
      return this.#read(scan, bytes, found);
    } catch (error) {
      if (error instanceof KernelMemoryError) return "full";
      throw error;
    }
  }

  #read(scan: ScannedWords, bytes: TextBytes, found: FoundHits): Outcome {
    this.#begin();
    if (this.#kernel.makeForms(this.prepared.classes.values.length) === 0) return "full";
    const outcome = this.#readWords(scan);
    if (outcome !== "found") return outcome;
    if (!this.#isFlat && !this.#choose()) return "full";
    const isPlaced = found.hasPlaces && scan.keptWords === null;
    if (isPlaced && this.#kernel.place() === 0) return "full";
    this.#take(found, isPlaced);
    if (found.hasPlaces && !isPlaced) this.#place(scan, bytes, found);
    return "found";
  }

  #begin(): void {
    const { classes, reach, ancestors } = this.prepared;
    if (this.#result === 0) {
      const gaps = this.#memory.take(gapOfByte.length);
      this.#memory.bytes.set(gapOfByte, gaps);
      const rules = [classes.knowsDoubling, gaps, this.shared.filter] as const;
      this.#result = this.#kernel.begin(ancestors.length, this.#isFlat, ...rules) >>> 0;
      if (this.#result === 0) throw new KernelMemoryError("no memory for the first tables");
      this.#kernel.setReach(reach.forms !== null, reach.before, reach.behind);
    }
    if (this.#table === classes.table) return;
    if (this.#table !== null) {
      this.#tables.forget(false);
      this.#kernel.clearTables();
    }
    this.#table = classes.table;
    this.#size = 0;
    this.#update();
  }

  #readWords({ keptWords }: ScannedWords): Outcome {
    let [header, joins] = [this.shared.header, 0];
    if (keptWords !== null) {
      this.#copies ??= new CopiedWords(this.#memory);
      this.#copies.take(keptWords);
      [header, joins] = [this.#copies.at, this.#copies.joins];
    }
    return outcomes[this.#kernel.read(header, joins)] ?? "full";
  }

  /** What the kernel asks for. */
  #host(): Readonly<Record<string, (...numbers: number[]) => number>> {
    const { classes } = this.prepared;
    const known = (number: number): number => {
      this.#update();
      return number;
    };
    return {
      valueOf: (form = 0) => known(classes.valueOf(form)),
      stateAfter: (state = 0, word = 0) => known(classes.table.follow(state, word)),
      pairOf: (one = 0, other = 0) => known(classes.numberOfPair(one, other)),
      joinsNext: (word = 0) => Number(this.#text.joinNext(word)),
      isNegated: (term = 0, first = 0, last = 0) =>
        Number(this.#text.isNegated(first, last, this.#terms[term]?.language ?? null)),
      chooseAmong: (from = 0, count = 0) => this.#chooseAmong(from, count),
    };
  }

  #update(): void {
    const { classes } = this.prepared;
    const size = classes.table.size + classes.pairCount;
    if (size === this.#size) return;
    this.#size = size;
    this.#tables.update(classes.table, classes);
    this.#kernel.setTables(...this.#tables.places);
  }

  #told(what: keyof typeof told): number {
    return this.#memory.numbers[(this.#result >>> 2) + told[what]] ?? 0;
  }

  #candidateAt(i: number): Candidate {
    const at = (this.#told("candidates") >>> 2) + candidateWidth * i;
    const [theme = 0, rank = 0, first = 0, last = 0] = this.#memory.numbers.subarray(at, at + 4);
    const masks = rank < ORDINARY;
    const order = masks ? rank : rank - ORDINARY;
    return { first, last, ending: { theme, term: this.#termAt(order), masks, order } };
  }

  #termAt(order: number): Term {
    const term = this.#terms[order];
    if (term === undefined) throw new RangeError(`no term ${order} of ${this.#terms.length}`);
    return term;
  }

  /** What a codebook with parts of themes, or with another rule of overlap, has chosen. */
  #choose(): boolean {
    const { ancestors, codebook } = this.prepared;
    const all = Array.from({ length: this.#told("candidateCount") }, (_, i) =>
      this.#candidateAt(i),
    );
    const chosen = chooseHits(all, ancestors, codebook.matching.overlap);
    const count = chosen.reduce((sum, { length }) => sum + length, 0);
    if (this.#kernel.expectHits(count) === 0) return false;
    chosen.forEach((hits, theme) => {
      for (const { ending, first, last } of hits)
        this.#kernel.addHit(theme, ending.order + ORDINARY, first, last);
    });
    this.#kernel.tell();
    return true;
  }

  #chooseAmong(from: number, count: number): number {
    this.#kernel.tell();
    const at = (this.#told("order") >>> 2) + from;
    const places = this.#memory.numbers.slice(at, at + count);
    const numbers = new Map<Candidate, number>();
    for (const i of places) numbers.set(this.#candidateAt(i), i);
    const chosen = chooseLongest([...numbers.keys()]);
    this.#memory.numbers.set(
      chosen.map((one) => numbers.get(one) ?? 0),
      at,
    );
    return chosen.length;
  }

  #take(found: FoundHits, isPlaced: boolean): void {
    const count = this.#told("count");
    if (count === 0) return;
    const { numbers, bytes } = this.#memory;
    const listed = (what: keyof typeof told): Uint32Array<ArrayBuffer> => {
      const at = this.#told(what) >>> 2;
      return numbers.subarray(at, at + count);
    };
    const negated = this.#told("negated");
    found.addAll(listed("themes"), listed("terms"), bytes.subarray(negated, negated + count));
    if (!isPlaced) return;
    const matches = listed("matches");
    const { classes } = this.prepared;
    classes.prepare();
    classes.matchAll(matches, found);
    found.placeAll(listed("starts"), listed("ends"), matches);
  }

  /** Places the hits that were added last in a text that was not scanned but kept. */
  #place(scan: ScannedWords, bytes: TextBytes, found: FoundHits): void {
    const count = this.#told("count");
    const { numbers } = this.#memory;
    const [firsts, lasts] = [this.#told("firsts") >>> 2, this.#told("lasts") >>> 2];
    for (let i = 0; i < count; i++) {
      const [first = 0, last = 0] = [numbers[firsts + i], numbers[lasts + i]];
      const [from, to] = [scan.starts[first] ?? 0, scan.endOf(last)];
      const match =
        first === last
          ? this.prepared.classes.matchOf(scan.forms[first] ?? 0, found)
          : found.numberOf(bytes.textAt(from, to));
      const at = found.count - count + i;
      found.place(bytes.unitsBefore(from), bytes.unitsBefore(to), match, at);
    }
  }
}
