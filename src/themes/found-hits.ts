import { grown } from "../text/number-list.js";

/** Hits as numbers, text by text, each text's by theme and place: rows are made when asked for. */
export interface HitArrays {
  /** By hit: the position of its theme in the codebook, and of its term in `termsInOrder`. */
  readonly themes: Uint32Array<ArrayBuffer>;
  readonly terms: Uint32Array<ArrayBuffer>;
  /** In UTF-16 units from the start of its text. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly negated: Uint8Array<ArrayBuffer>;
  /** The place of its very words in `texts`, which many blocks may share. */
  readonly matches: Uint32Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

/** The hits of texts that lie behind each other, and of each text how many. */
export interface HitBlock {
  readonly hits: HitArrays;
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** From so many texts on, those to come are counted anew: memory stays bounded. */
const usualTexts = 1 << 16;

/** Hits that are being found. */
export class FoundHits implements HitArrays {
  count = 0;
  themes = new Uint32Array(256);
  terms = new Uint32Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  negated = new Uint8Array(256);
  matches = new Uint32Array(256);
  texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /**
   * @param hasPlaces - whether it is kept where hits stand, and their words; else only what to count
   * @param mostTexts - from so many on they are counted anew with the next `take`
   */
  constructor(
    readonly hasPlaces = true,
    private readonly mostTexts = usualTexts,
  ) {}

  add(theme: number, term: number, negated: boolean): void {
    const i = this.count++;
    if (i === this.themes.length) this.#grow();
    this.themes[i] = theme;
    this.terms[i] = term;
    this.negated[i] = Number(negated);
  }

  /** Adds many at once. */
  addAll(themes: Uint32Array, terms: Uint32Array, negated: Uint8Array): void {
    const from = this.count;
    this.count += themes.length;
    while (this.count > this.themes.length) this.#grow();
    this.themes.set(themes, from);
    this.terms.set(terms, from);
    this.negated.set(negated, from);
  }

  /** Says where the hits stand that were added last, and the numbers of their words. */
  placeAll(starts: Uint32Array, ends: Uint32Array, matches: Uint32Array): void {
    const from = this.count - starts.length;
    this.starts.set(starts, from);
    this.ends.set(ends, from);
    this.matches.set(matches, from);
  }

  /** Says where a hit stands, the one that was added last unless another is meant, and the number of its words. */
  place(start: number, end: number, match: number, i = this.count - 1): void {
    this.starts[i] = start;
    this.ends[i] = end;
    this.matches[i] = match;
  }

  /** The number under which the words of a hit are kept. */
  numberOf(match: string): number {
    let number = this.#numbers.get(match);
    if (number === undefined) {
      number = this.texts.push(match) - 1;
      this.#numbers.set(match, number);
    }
    return number;
  }

  /** Forgets the hits; their words are kept for those to come. */
  clear(): void {
    this.count = 0;
  }

  /** The hits in no more room than they need; what comes is counted anew. */
  take(): HitArrays {
    const { count, texts } = this;
    const taken = {
      themes: this.themes.slice(0, count),
      terms: this.terms.slice(0, count),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      negated: this.negated.slice(0, count),
      matches: this.matches.slice(0, count),
      texts,
    };
    this.count = 0;
    if (texts.length >= this.mostTexts) this.forgetTexts();
    return taken;
  }

  /** Counts the words of the hits to come anew. */
  forgetTexts(): void {
    this.texts = [];
    this.#numbers.clear();
  }

  #grow(): void {
    const length = 2 * this.themes.length;
    this.themes = grown(this.themes, length);
    this.terms = grown(this.terms, length);
    this.starts = grown(this.starts, length);
    this.ends = grown(this.ends, length);
    this.negated = grown(this.negated, length);
    this.matches = grown(this.matches, length);
  }
}
