import { grown } from "../text/number-list.js";
import { keyOf, type Forms } from "../text/scan/scanner.js";
import type { FoundHits } from "./found-hits.js";
import { doubling } from "./affixes.js";
import { isDoubled } from "./is-doubled.js";
import { PairNumbers } from "./pair-numbers.js";
import { StateTable } from "./state-table.js";
import type { TermStates, WordClass } from "./term-states.js";
import { formOf } from "./word-form.js";

/** What a hyphenated pair is as one word. */
export interface PairClass {
  readonly classes: readonly WordClass[];
  /** Whether it is a word said twice. */
  readonly isDoubled: boolean;
}

/** How the words of a language are read. */
export interface FormRules {
  readonly language: string | null;
  /** The forms of words that negate. */
  readonly negators: ReadonlySet<string> | null;
  /** Whether particles and doubling count. */
  readonly takesForms: boolean;
}

/** What the value of a form says besides its class. */
export const NEGATES = 1;
export const BEGINS = 2;
export const FOLLOWS = 4;
const classBits = 3;
/** So much is said of a form that is not known yet. */
const unknown = -1;
const noPair: PairClass = { classes: [], isDoubled: false };
/** What is known is forgotten when it fills so many places: memory stays bounded on any text. */
const mostKnown = 4_000_000;

/** The class in the value of a form. */
export function classIn(value: number): number {
  return value >>> classBits;
}

/** What a scanner's forms are in a language, each worked out once. */
export class FormClasses {
  /**
   * By form: its class, whether a term begins with it or goes on with it, whether it may negate;
   * -1 where that is not known.
   */
  values = new Int32Array(1024).fill(unknown);
  table: StateTable;
  /** Whether a pair may be one word said twice. */
  readonly knowsDoubling: boolean;
  /** By the forms of a hyphenated pair, its place among `#pairs`. */
  readonly #pairNumbers = new PairNumbers();
  readonly #pairs: PairClass[] = [noPair];
  #pairsMet = 0;
  /** By form the number of its words among those of the hits last found. */
  #matches = new Int32Array(0);
  #matchesOf: readonly string[] | null = null;

  constructor(
    private readonly forms: Forms,
    private readonly matcher: TermStates,
    private readonly filter: Uint8Array | null,
    private readonly rules: FormRules,
  ) {
    this.table = new StateTable(matcher);
    this.knowsDoubling =
      rules.takesForms && rules.language !== null && doubling.has(rules.language);
  }

  /** Makes room for all forms known by now; forgets where too much is remembered. */
  prepare(): void {
    if (this.table.size + 4 * this.#pairsMet > mostKnown) this.forget();
    const { formCount } = this.forms;
    const { length } = this.values;
    if (formCount > length) this.values = grown(this.values, formCount).fill(unknown, length);
  }

  /** The number under which found hits keep a form. */
  matchOf(form: number, found: FoundHits): number {
    const known = this.#knownMatches(found)[form] ?? unknown;
    return known === unknown ? this.#learnMatch(form, found) : known;
  }

  /** Puts these numbers in place of forms. */
  matchAll(forms: Uint32Array, found: FoundHits): void {
    const known = this.#knownMatches(found);
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] ?? 0;
      const match = known[form] ?? unknown;
      forms[i] = match === unknown ? this.#learnMatch(form, found) : match;
    }
  }

  #knownMatches(found: FoundHits): Int32Array {
    const { length } = this.#matches;
    if (this.#matchesOf !== found.texts) {
      this.#matchesOf = found.texts;
      this.#matches = new Int32Array(this.values.length).fill(unknown);
    } else if (this.values.length > length)
      this.#matches = grown(this.#matches, this.values.length).fill(unknown, length);
    return this.#matches;
  }

  #learnMatch(form: number, found: FoundHits): number {
    return (this.#matches[form] = found.numberOf(this.forms.formOf(form)));
  }

  forget(): void {
    this.#matchesOf = null;
    this.values.fill(unknown);
    this.table = new StateTable(this.matcher);
    this.#pairNumbers.clear();
    this.#pairs.length = 1;
    this.#pairsMet = 0;
  }

  /** The value of a form. */
  valueOf(form: number): number {
    const value = this.values[form] ?? unknown;
    return value === unknown ? this.#learn(form) : value;
  }

  #learn(form: number): number {
    const word = this.forms.formOf(form);
    return (this.values[form] = this.#isOut(word) ? 0 : this.#classify(word));
  }

  #classify(word: string): number {
    const number = this.table.numberOf(this.matcher.classOf(word));
    const begins = this.table.begins[number] === 0 ? 0 : BEGINS;
    const negates = this.rules.negators?.has(formOf(word, false)) === true ? NEGATES : 0;
    const follows = this.table.followers.followsAny(number) ? FOLLOWS : 0;
    return (number << classBits) | follows | begins | negates;
  }

  /** Whether the filter of a scanner leaves a word out wherever it stands. */
  #isOut(word: string): boolean {
    if (this.filter === null) return false;
    const [a, b, c, d] = [codeAt(word, 0), codeAt(word, 1), codeAt(word, 2), codeAt(word, 3)];
    return (a | b | c | d) < 128 && this.filter[keyOf(a, b, c)] === 0;
  }

  /** How many hyphenated pairs that are something as one word are known, and the place of none. */
  get pairCount(): number {
    return this.#pairs.length;
  }

  /** What the pair with a number is. */
  pairAt(number: number): PairClass {
    return this.#pairs[number] ?? noPair;
  }

  /** Whether a hyphenated pair is something as one word: most are not. */
  hasPair(one: number, other: number): boolean {
    return this.numberOfPair(one, other) > 0;
  }

  pairOf(one: number, other: number): PairClass {
    return this.pairAt(this.numberOfPair(one, other));
  }

  /** The number of a hyphenated pair; 0 where it is nothing as one word. */
  numberOfPair(one: number, other: number): number {
    let number = this.#pairNumbers.get(one, other);
    if (number < 0) {
      const pair = this.#makePair(one, other);
      number = pair === noPair ? 0 : this.#pairs.push(pair) - 1;
      this.#pairNumbers.set(one, other, number);
      this.#pairsMet++;
    }
    return number;
  }

  #makePair(one: number, other: number): PairClass {
    const [a, b] = [this.forms.formOf(one), this.forms.formOf(other)];
    const closed = this.#isOut(a + b) ? null : this.matcher.classOf(a + b);
    const classes = closed !== null && closed.elements.size > 0 ? [closed] : [];
    if (!this.knowsDoubling || !isDoubled(a, b, this.rules.language))
      return classes.length === 0 ? noPair : { classes, isDoubled: false };
    return { classes: [...classes, this.matcher.classOf(a)], isDoubled: true };
  }
}

function codeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}
