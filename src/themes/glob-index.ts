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
 * Patterns with `*` and `?`, of which those that a word matches are found without trying all: only
 * those whose longest piece of letters stands in the word (Aho and Corasick 1975).
 */
export class GlobIndex {
  readonly #root: Piece = { next: new Map(), globs: [], fallback: null };
  /** Patterns without a letter. */
  readonly #bare: Glob[] = [];
  #isLinked = true;

  add(pattern: string, id: number): void {
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
    return found.map(({ id }) => id);
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
