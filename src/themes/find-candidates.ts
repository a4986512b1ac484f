import { findNear } from "./find-near.js";
import { fitToWords, type Stretch } from "./fit-words.js";
import { isDoubled } from "./is-doubled.js";
import { readTerms, type ClassifiedWords } from "./read-terms.js";
import {
  compareEndings,
  type Ending,
  type NearTerm,
  type PartEnd,
  type State,
  type TermEnd,
  type TermStates,
  type WordClass,
} from "./term-states.js";
import type { Tokens } from "./tokens.js";

/** A term found. */
export interface Candidate extends Stretch {
  readonly ending: Ending;
}

/** Everything a text has of a codebook's terms, before any choice between them. */
export function findCandidates(tokens: Tokens, matcher: TermStates, forms: boolean): Candidate[] {
  const found = new Candidates(tokens);
  const withParts = new Map<State, Stretch[]>();
  readAll(tokens, matcher, forms, (state, match) => {
    for (const term of state.terms) found.add(match, term);
    if (state.parts.length === 0) return;
    const matches = withParts.get(state);
    if (matches === undefined) withParts.set(state, [match]);
    else matches.push(match);
  });
  return [...found.all, ...findAllNear(tokens, withParts)];
}

/** Candidates as they come, by the token they are read from. */
class Candidates {
  readonly all: Candidate[] = [];
  /** The places in `all` of those read from one token, by theme, last token and first. */
  readonly #places = new Map<number, number>();
  #from = -1;

  constructor(private readonly tokens: Tokens) {}

  /** Of a theme's terms at the same words only one can be chosen; the others need no place. */
  add(match: Stretch, { ending, ...edges }: TermEnd): void {
    const stretch = fitToWords(this.tokens, match, edges);
    if (stretch === null) return;
    if (match.first !== this.#from) this.#places.clear();
    this.#from = match.first;
    const { first, last } = stretch;
    const key = (ending.theme * this.tokens.count + last) * 2 + Number(first === match.first);
    const place = this.#places.get(key);
    const twin = place === undefined ? undefined : this.all[place];
    if (place === undefined || twin === undefined) {
      this.#places.set(key, this.all.length);
      this.all.push({ first, last, ending });
    } else if (compareEndings(ending, twin.ending) < 0) {
      this.all[place] = { first, last, ending };
    }
  }
}

/** Where proximity terms stand, from where their parts do. */
function findAllNear(
  tokens: Tokens,
  withParts: ReadonlyMap<State, readonly Stretch[]>,
): Candidate[] {
  const ends = new Map<NearTerm, { end: PartEnd; matches: readonly Stretch[] }[]>();
  for (const [state, matches] of withParts) {
    for (const end of state.parts) {
      const found = ends.get(end.near);
      if (found === undefined) ends.set(end.near, [{ end, matches }]);
      else found.push({ end, matches });
    }
  }
  return [...ends].flatMap(([near, found]) => {
    if (new Set(found.map(({ end }) => end.part)).size < near.parts) return [];
    const parts = found.flatMap(({ end, matches }) =>
      matches.flatMap((match) => {
        const stretch = fitToWords(tokens, match, end);
        return stretch === null ? [] : [{ ...stretch, part: end.part }];
      }),
    );
    return findNear(tokens, near, parts).flatMap(({ first, last }) =>
      near.endings.map((ending) => ({ first, last, ending })),
    );
  });
}

/** Reads terms from every token on. */
function readAll(
  tokens: Tokens,
  matcher: TermStates,
  forms: boolean,
  onState: (state: State, match: Stretch) => void,
): void {
  const words = new ClassifiedTokens(tokens, matcher, forms);
  for (let first = 0; first < tokens.count; first++) readTerms(first, words, matcher, onState);
}

/** The tokens of a text and their classes. */
class ClassifiedTokens implements ClassifiedWords {
  readonly #classes: readonly WordClass[];
  readonly #pairs = new Map<number, readonly WordClass[]>();
  readonly #doubled = new Set<number>();

  constructor(
    private readonly tokens: Tokens,
    matcher: TermStates,
    forms: boolean,
  ) {
    this.#classes = tokens.starts.map((_, i) => matcher.classify(tokens.textOf(i)));
    for (let i = 0; i < tokens.count; i++) {
      if (!tokens.isHyphenated(i)) continue;
      const [one, other] = [tokens.textOf(i), tokens.textOf(i + 1)];
      const single = forms && isDoubled(one, other, tokens.language) ? this.#classes[i] : undefined;
      const closed = matcher.classify(one + other);
      this.#pairs.set(i, single === undefined ? [closed] : [closed, single]);
      if (single !== undefined) this.#doubled.add(i).add(i + 1);
    }
  }

  classOf(i: number): WordClass | undefined {
    return this.#classes[i];
  }

  pairsOf(i: number): readonly WordClass[] | undefined {
    return this.#pairs.get(i);
  }

  isDoubled(i: number): boolean {
    return this.#doubled.has(i);
  }

  joinsNext(i: number): boolean {
    return this.tokens.joinsNext(i);
  }
}
