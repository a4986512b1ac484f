import type { Term } from "./codebook.js";

/** Hits as numbers, text by text, each text's by theme and place: rows are made when asked for. */
export class FoundHits {
  count = 0;
  /** By hit: the position of its theme in the codebook, and of its term in `terms`. */
  themes = new Uint32Array(256);
  terms = new Uint32Array(256);
  /** In UTF-16 units from the start of its text. */
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  negated = new Uint8Array(256);

  add(theme: number, term: number, start: number, end: number, negated: boolean): void {
    const i = this.count++;
    if (i === this.themes.length) this.#grow();
    this.themes[i] = theme;
    this.terms[i] = term;
    this.starts[i] = start;
    this.ends[i] = end;
    this.negated[i] = Number(negated);
  }

  clear(): void {
    this.count = 0;
  }

  #grow(): void {
    const grow = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(2 * from.length);
      to.set(from);
      return to;
    };
    this.themes = grow(this.themes);
    this.terms = grow(this.terms);
    this.starts = grow(this.starts);
    this.ends = grow(this.ends);
    const negated = new Uint8Array(2 * this.negated.length);
    negated.set(this.negated);
    this.negated = negated;
  }
}

/** The term of a hit, by the number it is found under. */
export type TermOf = (number: number) => Term;
