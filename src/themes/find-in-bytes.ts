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
    this.#finder = new HitFinder(codebook, scanner, scanner.shared);
  }

  /**
   * Adds the hits of a text, by theme and place; returns how many words it has, or why nothing was
   * added: then `findClearly` adds them.
   */
  find(take: Take, language: string | null, found: FoundHits): number | Fallback {
    const { filter } = this.#finder.prepare(language);
    if (filter !== this.#filter) this.scanner.setFilter(filter);
    this.#filter = filter;
    let size = this.#find(take, language, found);
    if (size === "full") {
      this.scanner.forget();
      this.#finder.forget();
      size = this.#find(take, language, found);
    }
    return size;
  }

  #find(take: Take, language: string | null, found: FoundHits): number | Fallback {
    const scan = take(this.scanner);
    if (typeof scan === "string") return scan;
    const outcome = this.#finder.find(new ScanWords(scan), this.scanner, language, found);
    return outcome === "found" ? scan.words : outcome;
  }

  /** Adds the hits of a text of which `find` has said why it needs to be read so. */
  findClearly(text: string, language: string | null, found: FoundHits, why: Fallback): void {
    this.fallbacks[why]++;
    this.#finder.findClearly(text, language, found);
  }
}

/** The words of a scan: whether they join has to be seen in the text. */
class ScanWords implements ScannedWords {
  readonly keptWords = null;
  readonly count: number;
  readonly keptCount: number;

  constructor(private readonly scan: Scan) {
    this.count = scan.count;
    this.keptCount = scan.keptCount;
  }

  get starts(): Uint32Array {
    return this.scan.starts;
  }

  get kept(): Uint32Array {
    return this.scan.kept;
  }

  get forms(): Uint32Array {
    return this.scan.forms;
  }

  get hyphens(): Uint8Array {
    return this.scan.hyphens;
  }

  endOf(word: number): number {
    return this.scan.ends[word] ?? 0;
  }

  joinsNext(): null {
    return null;
  }
}
