import type { Stretch } from "./fit-words.js";
import type { State, TermStates, WordClass } from "./term-states.js";

/** The words of a text as terms are read from them. */
export interface ClassifiedWords {
  /** The class of a word; `undefined` where there is no more, or none that a term has. */
  classOf(i: number): WordClass | undefined;
  /** The classes that a word and the next have as one word, where a hyphen alone parts them. */
  pairsOf(i: number): readonly WordClass[] | undefined;
  /** Whether a word is half of one that is said twice. */
  isDoubled(i: number): boolean;
  /** Whether a word and the next may belong to one term. */
  joinsNext(i: number): boolean;
}

/** Calls `onState` for every stretch from a word on that terms can be read along; a hyphenated pair is read as two words and as one. */
export function readTerms(
  first: number,
  words: ClassifiedWords,
  matcher: TermStates,
  onState: (state: State, match: Stretch) => void,
): void {
  let states = new Map([[first, matcher.start]]);
  while (states.size > 0) {
    const next = new Map<number, State>();
    const read = (state: State, word: WordClass | undefined, last: number): void => {
      const reached = word === undefined ? null : matcher.read(state, word);
      if (reached === null) return;
      // The two words of a plural are one: neither is a match of its own.
      if (first !== last || !words.isDoubled(first)) onState(reached, { first, last });
      if (!reached.goesOn || !words.joinsNext(last)) return;
      const other = next.get(last + 1);
      next.set(last + 1, other === undefined ? reached : matcher.join(other, reached));
    };
    for (const [i, state] of states) {
      read(state, words.classOf(i), i);
      for (const pair of words.pairsOf(i) ?? []) read(state, pair, i + 1);
    }
    states = next;
  }
}
