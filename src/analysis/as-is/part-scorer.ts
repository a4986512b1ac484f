import type { SeedFile } from "../../corpus/files/list-files.js";
import {
  readRawPart,
  type OnRawText,
  type RawPart,
  type RawPartOptions,
} from "../../corpus/raw/read-raw-part.js";
import { NumberList } from "../../text/number-list.js";
import { openScanner } from "../../text/scan/open-scanner.js";
import { countWords } from "../../text/scan-words.js";
import type { Codebook } from "../../themes/codebook.js";
import { BytesFinder, type Fallback } from "../../themes/find-in-bytes.js";
import type { FoundHits, HitBlock } from "../../themes/found-hits.js";
import { HitBlocks } from "../../themes/hit-blocks.js";

/** What was found in a file, or a stretch of one, text after text. */
export interface ScoredPart {
  readonly raw: RawPart;
  /** Of each text how many words and UTF-16 units it has. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly units: Uint32Array<ArrayBuffer>;
  /** How many texts were read the clear way, and why. */
  readonly fallbacks: Readonly<Record<Fallback, number>>;
}

/** Finds the hits of texts as they pass by; what it knows of words serves the next part too. */
export class PartScorer {
  readonly #scanner = openScanner();
  readonly #finder: BytesFinder;
  readonly #blocks: HitBlocks;

  /** @param onBlock - called with the hits of some texts after the other */
  constructor(codebook: Codebook, onBlock: (block: HitBlock) => void) {
    this.#finder = new BytesFinder(codebook, this.#scanner);
    this.#blocks = new HitBlocks(onBlock);
  }

  /** The last hits are given by `end`. */
  async score(file: SeedFile, options: RawPartOptions): Promise<ScoredPart> {
    const before = { ...this.#finder.fallbacks };
    const blocks = this.#blocks;
    const [words, units] = [makeList(), makeList()];
    const raw = await readRawPart(file, options, (text, language) => {
      const size = this.#find(text, language, blocks.found);
      if (size === null) return null;
      blocks.endText();
      words.push(size.words);
      units.push(size.units);
      return size.words;
    });
    const fallbacks = { ...this.#finder.fallbacks };
    for (const why of Object.keys(fallbacks) as Fallback[]) fallbacks[why] -= before[why];
    return { raw, words: words.take(), units: units.take(), fallbacks };
  }

  /** Gives the hits that were not given yet. */
  end(): void {
    this.#blocks.end();
  }

  /** Adds the hits of a text; `null` where its bytes are malformed. */
  #find(
    { json, decode }: Parameters<OnRawText>[0],
    language: string | null,
    found: FoundHits,
  ): { words: number; units: number } | null {
    const text = json === null ? decode() : null;
    const words = this.#finder.find(
      (scanner) => (json === null ? scanner.scanText(text ?? "") : scanner.scanJson(json)),
      language,
      found,
    );
    if (typeof words === "number") {
      return { words, units: this.#scanner.unitsBefore(this.#scanner.length) };
    }
    if (words === "malformed" && json !== null) return null;
    const clear = text ?? decode() ?? "";
    this.#finder.findClearly(clear, language, found, words);
    return { words: countWords(clear, language), units: clear.length };
  }
}

function makeList(): NumberList<Uint32Array<ArrayBuffer>> {
  return new NumberList((length) => new Uint32Array(length));
}
