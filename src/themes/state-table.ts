import { grown } from "../text/number-list.js";
import { Followers } from "./followers.js";
import { PairNumbers } from "./pair-numbers.js";
import {
  compareEndings,
  noElements,
  type Ending,
  type State,
  type TermStates,
  type WordClass,
} from "./term-states.js";

/** What a state may say, one or both. */
export const GOES_ON = 1;
export const HAS_PARTS = 2;

/**
 * The classes of words and the states of reading as numbers, with what is asked for at every word
 * close together: a class or state is looked at as an object once, when it is met first. 0 is the
 * class of words that no term has, and the state that no term is in.
 */
export class StateTable {
  readonly followers: Followers;
  /** By class, the state after one such word. */
  begins = new Uint32Array(256);
  /** By state, what it says. */
  kinds = new Uint8Array(256);
  /** By state, where in `ends` its terms begin; those of the next begin behind them. */
  firsts = new Uint32Array(257);
  /** Places of terms in `endings`: of each state those that end there, of a theme the one that counts. */
  ends = new Uint32Array(1024);
  readonly endings: Ending[] = [];
  /** The theme of each of `endings`. */
  themes = new Uint32Array(256);
  readonly #classes: WordClass[] = [noElements];
  readonly #states: (State | null)[] = [null];
  readonly #classNumbers = new Map<WordClass, number>([[noElements, 0]]);
  readonly #stateNumbers = new Map<State, number>();
  readonly #endingNumbers = new Map<Ending, number>();
  readonly #after = new PairNumbers();

  constructor(private readonly matcher: TermStates) {
    this.followers = new Followers(matcher.laterElements());
  }

  get classCount(): number {
    return this.#classes.length;
  }

  get stateCount(): number {
    return this.#states.length;
  }

  /** How many of `ends` are used. */
  get endCount(): number {
    return this.firsts[this.#states.length] ?? 0;
  }

  /** How much is known. */
  get size(): number {
    return this.classCount + this.stateCount + this.endCount + this.followers.bitCount;
  }

  /** The number of a class. */
  numberOf(word: WordClass): number {
    let number = this.#classNumbers.get(word);
    if (number === undefined) {
      number = this.#classes.push(word) - 1;
      this.#classNumbers.set(word, number);
      if (number === this.begins.length) this.begins = grown(this.begins, number);
      this.followers.addClass(number, word.elements);
      this.begins[number] = this.stateOf(this.matcher.follow(this.matcher.start, word));
    }
    return number;
  }

  classAt(number: number): WordClass | undefined {
    return number === 0 ? undefined : this.#classes[number];
  }

  /** The number of the state after one more word. */
  read(state: number, word: number): number {
    if (!this.followers.mayFollow(state, word)) return 0;
    const known = this.#after.get(state, word);
    if (known >= 0) return known;
    const next = this.follow(state, word);
    this.#after.set(state, word, next);
    return next;
  }

  /** The same, for who keeps states behind states himself. */
  follow(state: number, word: number): number {
    const [from, read] = [this.#states[state], this.#classes[word]];
    return from == null || read === undefined ? 0 : this.stateOf(this.matcher.follow(from, read));
  }

  /** The number of a state. */
  stateOf(state: State | null): number {
    if (state === null) return 0;
    let number = this.#stateNumbers.get(state);
    if (number === undefined) {
      number = this.#states.push(state) - 1;
      this.#stateNumbers.set(state, number);
      this.#describe(number, state);
    }
    return number;
  }

  #describe(number: number, state: State): void {
    const { terms, parts, goesOn } = state;
    if (number === this.kinds.length) {
      this.kinds = grown(this.kinds, number);
      this.firsts = grown(this.firsts, number);
    }
    this.followers.addState(number, [...this.matcher.elementsBehind(state)]);
    this.kinds[number] = (goesOn ? GOES_ON : 0) | (parts.length > 0 ? HAS_PARTS : 0);
    const chosen = new Map<number, Ending>();
    for (const { ending } of terms) {
      const other = chosen.get(ending.theme);
      if (other === undefined || compareEndings(ending, other) < 0)
        chosen.set(ending.theme, ending);
    }
    const first = this.firsts[number] ?? 0;
    if (first + chosen.size > this.ends.length) this.ends = grown(this.ends, first + chosen.size);
    let end = first;
    for (const ending of chosen.values()) this.ends[end++] = this.#numberOfEnding(ending);
    this.firsts[number + 1] = end;
  }

  #numberOfEnding(ending: Ending): number {
    let number = this.#endingNumbers.get(ending);
    if (number === undefined) {
      number = this.endings.push(ending) - 1;
      if (number === this.themes.length) this.themes = grown(this.themes, number);
      this.themes[number] = ending.theme;
      this.#endingNumbers.set(ending, number);
    }
    return number;
  }
}
