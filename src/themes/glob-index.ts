import { matchGlob } from "./match-glob.js";

interface Glob {
  readonly pattern: string;
  readonly id: number;
}

/** A place in the tree of pieces. */
interface Piece {
  readonly next: Map<string, Piece>;
  /** The globs whose longest piece ends here. */
  readonly globs: Glob[];
  /** The longest other place that ends with the same letters. */
  fallback: Piece | null;
}

/**
 * Patterns with `*` and `?`, of which those that a word matches are found without trying all:
 * beginnings of words are looked up, of the others only those tried whose longest piece of letters
 * stands in the word (Aho and Corasick 1975).
 */
export class GlobIndex {
  readonly #root: Piece = { next: new Map(), globs: [], fallback: null };
  /** Patterns without a letter. */
  readonly #bare: Glob[] = [];
  /** `sovereign*`: by what stands before the star. */
  readonly #beginnings = new Map<string, number[]>();
  #lengths: number[] = [];
  #isLinked = true;

  add(pattern: string, id: number): void {
    if (/^[^*?]+\*$/u.test(pattern)) {
      this.#addBeginning(pattern.slice(0, -1), id);
      return;
    }
    const piece = longestPiece(pattern);
    if (piece === "") {
      this.#bare.push({ pattern, id });
      return;
    }
    let place = this.#root;
    for (let i = 0; i < piece.length; i++) {
      let next = place.next.get(piece.charAt(i));
      if (next === undefined) {
        next = { next: new Map(), globs: [], fallback: this.#root };
        place.next.set(piece.charAt(i), next);
      }
      place = next;
    }
    place.globs.push({ pattern, id });
    this.#isLinked = false;
  }

  /** The ids of the patterns that a word matches. */
  find(word: string): number[] {
    if (!this.#isLinked) this.#link();
    const ids = this.#findBeginnings(word);
    if (this.#bare.length === 0 && this.#root.next.size === 0) return ids;
    const found = this.#bare.filter(({ pattern }) => matchGlob(pattern, word));
    const seen = new Set<Piece>();
    let place = this.#root;
    for (let i = 0; i < word.length && this.#root.next.size > 0; i++) {
      place = this.#follow(place, word.charAt(i));
      // Where a place was seen, so were those it falls back to.
      for (let at: Piece | null = place; at !== null && !seen.has(at); at = at.fallback) {
        seen.add(at);
        for (const glob of at.globs) if (matchGlob(glob.pattern, word)) found.push(glob);
      }
    }
    return [...ids, ...found.map(({ id }) => id)];
  }

  #addBeginning(beginning: string, id: number): void {
    const ids = this.#beginnings.get(beginning);
    if (ids !== undefined) ids.push(id);
    else this.#beginnings.set(beginning, [id]);
    const { length } = beginning;
    if (!this.#lengths.includes(length)) this.#lengths = [...this.#lengths, length];
  }

  #findBeginnings(word: string): number[] {
    const ids: number[] = [];
    for (const length of this.#lengths) {
      if (length > word.length) continue;
      for (const id of this.#beginnings.get(word.slice(0, length)) ?? []) ids.push(id);
    }
    return ids;
  }

  #follow(from: Piece, letter: string): Piece {
    for (let place: Piece | null = from; place !== null; place = place.fallback) {
      const next = place.next.get(letter);
      if (next !== undefined) return next;
    }
    return this.#root;
  }

  #link(): void {
    const queue = [...this.#root.next.values()];
    for (const place of queue) {
      for (const [letter, next] of place.next) {
        next.fallback = place.fallback === null ? this.#root : this.#follow(place.fallback, letter);
        queue.push(next);
      }
    }
    this.#isLinked = true;
  }
}

function longestPiece(pattern: string): string {
  const pieces = pattern.split(/[*?]/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}
