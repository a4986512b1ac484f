import type { Refusal, Scan, Scanner } from "../text/scan/scanner.js";
import type { Codebook } from "./codebook.js";
import type { FoundHits } from "./found-hits.js";
import { HitFinder, type ScannedWords } from "./hit-finder.js";

/** How a text's bytes are given to the scanner. */
export type Take = (scanner: Scanner) => Scan | Refusal;

/**
 * Finds the hits of texts in their UTF-8 bytes. What the scan of bytes does not carry falls back to
 * the clear way by itself: scripts without blanks, malformed bytes, and texts in which parts of a
 * proximity term stand.
 */
export class BytesFinder {
  /** Texts that were read the clear way. */
  fallbacks = 0;
  readonly #finder: HitFinder;
  #filter: Uint8Array | null | undefined;

  constructor(
    codebook: Codebook,
    private readonly scanner: Scanner,
  ) {
    this.#finder = new HitFinder(codebook, scanner);
  }

  /**
   * Adds the hits of a text, by theme and place.
   *
   * @param slow - gives the text where it must be read the clear way
   * @returns how many words the text has; `null` where it was read the clear way
   */
  find(take: Take, slow: () => string, language: string | null, found: FoundHits): number | null {
    const { filter } = this.#finder.prepare(language);
    if (filter !== this.#filter) this.scanner.setFilter(filter);
    this.#filter = filter;
    let scan = take(this.scanner);
    if (scan === "full") {
      this.scanner.forget();
      this.#finder.forget();
      scan = take(this.scanner);
    }
    if (typeof scan !== "string" && this.#finder.find(wordsOf(scan), this.scanner, language, found))
      return scan.words;
    this.fallbacks++;
    this.#finder.findClearly(slow(), language, found);
    return null;
  }
}

function wordsOf({ starts, ends, count, kept, forms, hyphens, keptCount }: Scan): ScannedWords {
  const [endOf, joinsNext] = [(i: number) => ends[i] ?? 0, () => null];
  return { starts, endOf, joinsNext, count, kept, forms, hyphens, keptCount };
}
