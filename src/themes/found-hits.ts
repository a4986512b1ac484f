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

  /** Forgets the hits from one on. */
  clear(from = 0): void {
    this.count = from;
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

function grow(from: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(2 * from.length);
  to.set(from);
  return to;
}
