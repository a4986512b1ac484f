/**
 * Hits as numbers, text by text, each text's by theme and place: rows are made when asked for. The
 * words of each are kept too, once for all hits that have the same.
 */
export class FoundHits {
  count = 0;
  /** By hit: the position of its theme in the codebook, and of its term in `termsInOrder`. */
  themes = new Uint32Array(256);
  terms = new Uint32Array(256);
  /** In UTF-16 units from the start of its text. */
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  negated = new Uint8Array(256);
  #matches = new Uint32Array(256);
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param hasPlaces - whether it is kept where hits stand, and their words; else only what to count */
  constructor(readonly hasPlaces = true) {}

  add(theme: number, term: number, negated: boolean): void {
    const i = this.count++;
    if (i === this.themes.length) this.#grow();
    this.themes[i] = theme;
    this.terms[i] = term;
    this.negated[i] = Number(negated);
  }

  /** Says where the hit stands that was added last. */
  place(start: number, end: number, match: string): void {
    const i = this.count - 1;
    this.starts[i] = start;
    this.ends[i] = end;
    this.#matches[i] = this.#numberOf(match);
  }

  /** The very words of a hit. */
  matchOf(i: number): string {
    return this.#texts[this.#matches[i] ?? 0] ?? "";
  }

  /** Forgets the hits; their words are kept for those to come. */
  clear(): void {
    this.count = 0;
  }

  /** The hits in no more room than they need, to be sent elsewhere. */
  pack(): PackedHits {
    const take = (from: Uint32Array): Uint32Array<ArrayBuffer> => from.slice(0, this.count);
    return {
      themes: take(this.themes),
      terms: take(this.terms),
      starts: take(this.starts),
      ends: take(this.ends),
      negated: this.negated.slice(0, this.count),
      matches: take(this.#matches),
      texts: this.#texts,
    };
  }

  /** Adds hits that were packed elsewhere behind those that are here. */
  append(hits: PackedHits): void {
    const { themes, terms, starts, ends, negated, matches, texts } = hits;
    const numbers = texts.map((text) => this.#numberOf(text));
    for (let i = 0; i < themes.length; i++) {
      this.add(themes[i] ?? 0, terms[i] ?? 0, negated[i] === 1);
      const at = this.count - 1;
      this.starts[at] = starts[i] ?? 0;
      this.ends[at] = ends[i] ?? 0;
      this.#matches[at] = numbers[matches[i] ?? 0] ?? 0;
    }
  }

  #numberOf(match: string): number {
    let number = this.#numbers.get(match);
    if (number === undefined) {
      number = this.#texts.push(match) - 1;
      this.#numbers.set(match, number);
    }
    return number;
  }

  #grow(): void {
    this.themes = grow(this.themes);
    this.terms = grow(this.terms);
    this.starts = grow(this.starts);
    this.ends = grow(this.ends);
    this.#matches = grow(this.#matches);
    const negated = new Uint8Array(2 * this.negated.length);
    negated.set(this.negated);
    this.negated = negated;
  }
}

/** Hits as numbers, and the words that they have. */
export interface PackedHits {
  readonly themes: Uint32Array<ArrayBuffer>;
  readonly terms: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly negated: Uint8Array<ArrayBuffer>;
  /** Of each hit the place of its words in `texts`. */
  readonly matches: Uint32Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

function grow(from: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(2 * from.length);
  to.set(from);
  return to;
}
