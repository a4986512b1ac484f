import { readRawCorpus, type OnRawText } from "../corpus/raw/read-raw-corpus.js";
import type { DocumentFacts, Problem } from "../rows.js";
import { NumberList } from "../text/number-list.js";
import { openScanner } from "../text/scan/open-scanner.js";
import { countWords } from "../text/scan-words.js";
import type { Codebook } from "../themes/codebook.js";
import { BytesFinder, type Fallback } from "../themes/find-in-bytes.js";
import { FoundHits } from "../themes/found-hits.js";
import type { PassageHits } from "../themes/passage-hits.js";
import type { OnProgress } from "./progress.js";

/** What to score, and with what. */
export interface AsIsOptions {
  readonly seeds: string;
  readonly codebook: Codebook;
  /** The language of texts that name none; detected from each unless it is given. */
  readonly language?: string | null | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** The hits of documents that were taken as they stand, each one passage. */
export interface AsIsHits extends PassageHits {
  readonly problems: readonly Problem[];
  /** How many texts were read the clear way, and why. */
  readonly fallbacks: Readonly<Record<Fallback, number>>;
}

/**
 * The hits in documents whose texts are taken just as they stand (see `asIs` of `readCorpus`), each
 * a passage. Texts pass by as bytes: none of them is held, and no string made of what has no hit.
 */
export async function scoreAsIs(options: AsIsOptions): Promise<AsIsHits> {
  const { seeds, codebook, language = null, onProgress = () => undefined } = options;
  const collector = new Collector(codebook);
  let [done, of] = [0, 0];
  const { documents, problems } = await readRawCorpus(
    seeds,
    {
      language,
      onFile(file, files, item) {
        [done, of] = [file, files];
        onProgress({ stage: "Finding themes", done, of, item });
      },
      onDocument(count, path) {
        const item = `${path}, ${count.toLocaleString("en")} documents`;
        onProgress({ stage: "Finding themes", done, of, item });
      },
    },
    collector.take,
  );
  return { ...collector.hitsOf(documents), problems };
}

/** Finds hits in texts as they come. */
class Collector {
  readonly #finder: BytesFinder;
  readonly #scanner = openScanner();
  readonly #found = new FoundHits();
  readonly #firsts = new NumberList((length) => new Uint32Array(length));
  readonly #words = new NumberList((length) => new Uint32Array(length));
  readonly #units = new NumberList((length) => new Uint32Array(length));

  constructor(private readonly codebook: Codebook) {
    this.#finder = new BytesFinder(codebook, this.#scanner);
    this.#firsts.push(0);
  }

  readonly take: OnRawText = ({ json, decode }, language) => {
    const finder = this.#finder;
    const text = json === null ? decode() : null;
    const words = finder.find(
      (scanner) => (json === null ? scanner.scanText(text ?? "") : scanner.scanJson(json)),
      language,
      this.#found,
    );
    if (typeof words === "number")
      return this.#keep(words, this.#scanner.unitsBefore(this.#scanner.length));
    if (words === "malformed" && json !== null) return null;
    const clear = text ?? decode() ?? "";
    finder.findClearly(clear, language, this.#found);
    return this.#keep(countWords(clear, language), clear.length);
  };

  hitsOf(documents: readonly DocumentFacts[]): Omit<AsIsHits, "problems"> {
    const [words, units] = [this.#words.take(), this.#units.take()];
    return {
      codebook: this.codebook,
      found: this.#found,
      count: documents.length,
      firsts: this.#firsts.take(),
      fallbacks: this.#finder.fallbacks,
      passageAt: (i) => passageOf(documents[i], words[i] ?? 0, units[i] ?? 0),
    };
  }

  #keep(words: number, units: number): number {
    this.#firsts.push(this.#found.count);
    this.#words.push(words);
    this.#units.push(units);
    return words;
  }
}

function passageOf(
  facts: DocumentFacts | undefined,
  words: number,
  units: number,
): ReturnType<PassageHits["passageAt"]> {
  if (facts === undefined) throw new RangeError("a passage without a document");
  const { document, author, year, language, source, counted } = facts;
  const whole = { start: 0, end: units, raw_start: 0, raw_end: units };
  return {
    passage: `${document}#1`,
    document,
    index: 1,
    ...whole,
    words,
    author,
    year,
    language,
    source,
    counted,
    runs: [whole],
  };
}
