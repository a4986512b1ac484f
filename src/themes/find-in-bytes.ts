import type { Refusal, Scan, Scanner } from "../text/scan/scanner.js";
import type { Codebook } from "./codebook.js";
import type { FoundHits } from "./found-hits.js";
import { HitFinder } from "./hit-finder.js";
import type { ScannedWords } from "./text-reader.js";

/** How a text's bytes are given to the scanner. */
export type Take = (scanner: Scanner) => Scan | Refusal;

/** Why a text has to be read the clear way. */
export type Fallback = Refusal | "near";

/**
 * Finds the hits of texts in their UTF-8 bytes. What the scan of bytes does not carry has to be
 * read the clear way: scripts without blanks, malformed bytes, texts in which parts of a proximity
 * term stand, and a text that alone has more forms of words than are kept.
 */
export class BytesFinder {
  /** How many texts were read the clear way, and why. */
  readonly fallbacks: Record<Fallback, number> = {
    unspaced: 0,
    malformed: 0,
    full: 0,
    near: 0,
  };
  readonly #finder: HitFinder;
  #filter: Uint8Array | null | undefined;

  constructor(
    codebook: Codebook,
    private readonly scanner: Scanner,
  ) {
    this.#finder = new HitFinder(codebook, scanner);
  }

  /**
   * Adds the hits of a text, by theme and place; returns how many words it has, or why nothing was
   * added: then `findClearly` adds them.
   */
  find(take: Take, language: string | null, found: FoundHits): number | Fallback {
    const { filter } = this.#finder.prepare(language);
    if (filter !== this.#filter) this.scanner.setFilter(filter);
    this.#filter = filter;
    let scan = take(this.scanner);
    if (scan === "full") {
      this.scanner.forget();
      this.#finder.forget();
      scan = take(this.scanner);
    }
    if (typeof scan === "string") return this.#fallBack(scan);
    const isFound = this.#finder.find(new ScanWords(scan), this.scanner, language, found);
    return isFound ? scan.words : this.#fallBack("near");
  }

  /** Adds the hits of any text. */
  findClearly(text: string, language: string | null, found: FoundHits): void {
    this.#finder.findClearly(text, language, found);
  }

  #fallBack(why: Fallback): Fallback {
    this.fallbacks[why]++;
    return why;
  }
}

/** The words of a scan: whether they join has to be seen in the text. */
class ScanWords implements ScannedWords {
  readonly starts: Uint32Array;
  readonly count: number;
  readonly kept: Uint32Array;
  readonly forms: Uint32Array;
  readonly hyphens: Uint8Array;
  readonly keptCount: number;
  readonly #ends: Uint32Array;

  constructor({ starts, ends, count, kept, forms, hyphens, keptCount }: Scan) {
    this.starts = starts;
    this.#ends = ends;
    this.count = count;
    this.kept = kept;
    this.forms = forms;
    this.hyphens = hyphens;
    this.keptCount = keptCount;
  }

  endOf(word: number): number {
    return this.#ends[word] ?? 0;
  }

  joinsNext(): null {
    return null;
  }
}
