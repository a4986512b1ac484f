import type { RawPart } from "../../corpus/raw/read-raw-part.js";
import type { DocumentFacts } from "../../rows.js";
import type { Codebook } from "../../themes/codebook.js";
import type { Fallback } from "../../themes/find-in-bytes.js";
import { HitStore } from "../../themes/hit-store.js";
import type { PassageFacts, PassageHits } from "../../themes/passage-hits.js";
import type { ScoredPart } from "./part-scorer.js";

/** What was found in parts of a corpus, one behind the other. */
export class JoinedParts {
  readonly raw: RawPart[] = [];
  readonly blocks = new HitStore();
  readonly #words: number[] = [];
  readonly #units: number[] = [];
  readonly #fallbacks: Record<Fallback, number> = { unspaced: 0, malformed: 0, full: 0, near: 0 };

  constructor(private readonly codebook: Codebook) {}

  /** Adds a part whose hits were put into `blocks`. */
  add({ raw, words, units, fallbacks }: ScoredPart): void {
    this.raw.push(raw);
    for (const count of words) this.#words.push(count);
    for (const count of units) this.#units.push(count);
    for (const why of Object.keys(fallbacks) as Fallback[]) this.#fallbacks[why] += fallbacks[why];
  }

  /** @param documents - one for each text, in order */
  hitsOf(
    documents: readonly DocumentFacts[],
  ): PassageHits & { readonly fallbacks: Readonly<Record<Fallback, number>> } {
    const factsAt = (i: number): DocumentFacts => {
      const facts = documents[i];
      if (facts === undefined) throw new RangeError(`no document ${i} of ${documents.length}`);
      return facts;
    };
    const wordsAt = (i: number): number => this.#words[i] ?? 0;
    return {
      codebook: this.codebook,
      blocks: this.blocks,
      count: documents.length,
      passageAt: (i) => passageOf(factsAt(i), wordsAt(i), this.#units[i] ?? 0),
      factsAt,
      wordsAt,
      fallbacks: this.#fallbacks,
    };
  }
}

function passageOf(facts: DocumentFacts, words: number, units: number): PassageFacts {
  const { document, author, year, language, source, counted } = facts;
  return {
    passage: `${document}#1`,
    document,
    index: 1,
    start: 0,
    end: units,
    raw_start: 0,
    raw_end: units,
    words,
    author,
    year,
    language,
    source,
    counted,
    runs: [{ start: 0, end: units, raw_start: 0, raw_end: units }],
  };
}
