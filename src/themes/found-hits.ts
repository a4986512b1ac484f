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

  add(hit: FoundHit): void {
    const i = this.count++;
    if (i === this.themes.length) this.#grow();
    this.themes[i] = hit.theme;
    this.terms[i] = hit.term;
    this.starts[i] = hit.start;
    this.ends[i] = hit.end;
    this.negated[i] = Number(hit.negated);
    this.#matches[i] = this.#numberOf(hit.match);
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

/** A hit in one text. */
export interface FoundHit {
  readonly theme: number;
  readonly term: number;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly match: string;
}

function grow(from: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(2 * from.length);
  to.set(from);
  return to;
}
