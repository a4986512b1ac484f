import type { DocumentFacts, Passage, Run } from "../../rows.js";
import type { PassageFacts } from "../passage-hits.js";

/** The numbers kept of each passage, in this order. */
const columns = [
  "document",
  "index",
  "start",
  "end",
  "raw_start",
  "raw_end",
  "words",
  "language",
  "block",
  "text",
  "kept",
  "run",
] as const;
type Column = (typeof columns)[number];

const places = Object.fromEntries(columns.map((column, i) => [column, i])) as Record<
  Column,
  number
>;
const numbersOfRun = 4;

/** Passages without their texts, and where these are kept. */
export interface PassageTable {
  readonly documents: readonly DocumentFacts[];
  readonly languages: readonly (string | null)[];
  /** Of each passage the numbers in turn. */
  readonly numbers: Uint32Array;
  /** Start, end, raw start and raw end of each run in turn. */
  readonly runs: Uint32Array;
}

/** How a text is kept: in UTF-8 with its words, in UTF-8 alone, or, where half a character stands in it, in UTF-16. */
const ways = ["words", "text", "units"] as const;

/** Where a passage's text is kept, and how. */
export interface TextPlace {
  readonly block: number;
  readonly text: number;
  readonly kept: (typeof ways)[number];
}

/** Collects passages; those of a document come one after the other. */
export class PassageTableWriter {
  readonly #documents: DocumentFacts[] = [];
  readonly #languages = new Map<string | null, number>();
  readonly #numbers: number[] = [];
  readonly #runs: number[] = [];
  #place = -1;

  add(passage: Passage, { block, text, kept }: TextPlace): void {
    const { document, author, year, source, counted, language } = passage;
    if (this.#documents[this.#place]?.document !== document) {
      // The language is each passage's own.
      this.#place =
        this.#documents.push({ document, author, year, language: null, source, counted }) - 1;
    }
    const spoken = this.#languages.get(language) ?? this.#languages.size;
    this.#languages.set(language, spoken);
    const row: Record<Column, number> = {
      document: this.#place,
      index: passage.index,
      start: passage.start,
      end: passage.end,
      raw_start: passage.raw_start,
      raw_end: passage.raw_end,
      words: passage.words,
      language: spoken,
      block,
      text,
      kept: ways.indexOf(kept),
      run: this.#runs.length / numbersOfRun,
    };
    for (const column of columns) this.#numbers.push(row[column]);
    for (const run of passage.runs) this.#runs.push(run.start, run.end, run.raw_start, run.raw_end);
  }

  table(): PassageTable {
    return {
      documents: this.#documents,
      languages: [...this.#languages.keys()],
      numbers: Uint32Array.from(this.#numbers),
      runs: Uint32Array.from(this.#runs),
    };
  }
}

/** Reads the rows of a table of passages. */
export class PassageTableReader {
  readonly count: number;

  constructor(readonly table: PassageTable) {
    this.count = table.numbers.length / columns.length;
  }

  placeOf(i: number): TextPlace {
    const [block, text] = [this.#number(i, "block"), this.#number(i, "text")];
    return { block, text, kept: ways[this.#number(i, "kept")] ?? "text" };
  }

  languageOf(i: number): string | null {
    return this.table.languages[this.#number(i, "language")] ?? null;
  }

  /** How many UTF-16 units its text has. */
  unitsOf(i: number): number {
    return this.#number(i, "end") - this.#number(i, "start");
  }

  wordsOf(i: number): number {
    return this.#number(i, "words");
  }

  /** What frequencies are grouped by. */
  groupsOf(i: number): DocumentFacts {
    const { document, author, year, source, counted } = this.#documentOf(i);
    return { document, author, year, source, counted, language: this.languageOf(i) };
  }

  #documentOf(i: number): DocumentFacts {
    const facts = this.table.documents[this.#number(i, "document")];
    if (facts === undefined) throw new RangeError(`no passage ${i} of ${this.count}`);
    return facts;
  }

  /** The passage without its text. */
  passageAt(i: number): PassageFacts {
    const { document, author, year, source, counted } = this.#documentOf(i);
    const index = this.#number(i, "index");
    return {
      document,
      author,
      year,
      source,
      counted,
      passage: `${document}#${index}`,
      index,
      start: this.#number(i, "start"),
      end: this.#number(i, "end"),
      raw_start: this.#number(i, "raw_start"),
      raw_end: this.#number(i, "raw_end"),
      words: this.wordsOf(i),
      language: this.languageOf(i),
      runs: this.#runsOf(i),
    };
  }

  #runsOf(i: number): Run[] {
    const all = this.table.runs;
    const end = i + 1 < this.count ? this.#number(i + 1, "run") : all.length / numbersOfRun;
    const runs: Run[] = [];
    for (let run = this.#number(i, "run"); run < end; run++) {
      const [start = 0, stop = 0, raw_start = 0, raw_end = 0] = all.subarray(numbersOfRun * run);
      runs.push({ start, end: stop, raw_start, raw_end });
    }
    return runs;
  }

  #number(i: number, column: Column): number {
    return this.table.numbers[i * columns.length + places[column]] ?? 0;
  }
}
