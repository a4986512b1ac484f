import { keyOf, type Forms } from "../text/scan/scanner.js";
import type { FoundHits } from "./found-hits.js";
import { isDoubled } from "./is-doubled.js";
import { noElements, type State, type TermStates, type WordClass } from "./term-states.js";
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

const unknown = -1;
/** What is known is forgotten when it fills so many places: memory stays bounded on any text. */
const mostKnown = 4_000_000;

/**
 * The classes of a scanner's forms in a language, each worked out once. A class is a number: 0
 * for words that no term has.
 */
export class FormClasses {
  /** By form: twice its class, and 1 more where it may negate; -1 where that is not known. */
  values = new Int32Array(1024).fill(unknown);
  /** By class, where reading stands after one such word. */
  readonly states: (State | null)[] = [null];
  readonly #classes: WordClass[] = [noElements];
  readonly #numbers = new Map<WordClass, number>([[noElements, 0]]);
  /** By the first form of a pair, and then by the other. */
  readonly #pairs = new Map<number, Map<number, PairClass>>();
  /** The values of words that are asked for by their letters. */
  readonly #words = new Map<string, number>();
  #size = 0;
  /** By form the number of its words among those of the hits last found. */
  #matches = new Int32Array(0);
  #matchesOf: FoundHits | null = null;

  constructor(
    private readonly forms: Forms,
    private readonly matcher: TermStates,
    private readonly filter: Uint8Array | null,
    private readonly rules: FormRules,
  ) {}

  /** Makes room for all forms known by now; forgets where too much is remembered. */
  prepare(): void {
    if (this.#size > mostKnown) this.forget();
    const { formCount } = this.forms;
    if (formCount <= this.values.length) return;
    const grown = new Int32Array(2 * formCount).fill(unknown);
    grown.set(this.values);
    this.values = grown;
  }

  /** The number under which found hits keep a form. */
  matchOf(form: number, found: FoundHits): number {
    if (this.#matchesOf !== found) {
      this.#matchesOf = found;
      this.#matches = new Int32Array(this.values.length).fill(unknown);
    } else if (form >= this.#matches.length) {
      const grown = new Int32Array(this.values.length).fill(unknown);
      grown.set(this.#matches);
      this.#matches = grown;
    }
    const known = this.#matches[form] ?? unknown;
    if (known !== unknown) return known;
    return (this.#matches[form] = found.numberOf(this.forms.formOf(form)));
  }

  forget(): void {
    this.#matchesOf = null;
    this.#size = 0;
    this.values.fill(unknown);
    this.#pairs.clear();
    this.#words.clear();
    this.#numbers.clear();
    this.#numbers.set(noElements, 0);
    this.#classes.length = this.states.length = 1;
  }

  /** The value of a form that is not known yet. */
  learn(form: number): number {
    const word = this.forms.formOf(form);
    return (this.values[form] = this.#isOut(word) ? 0 : this.#valueOf(word));
  }

  /** The value of a word that has no number. */
  valueOfWord(word: string): number {
    let value = this.#words.get(word);
    if (value === undefined) {
      value = this.#valueOf(word);
      this.#words.set(word, value);
      this.#size += 8;
    }
    return value;
  }

  #valueOf(word: string): number {
    const number = this.#numberOf(this.matcher.classOf(word));
    const negates = this.rules.negators?.has(formOf(word, false)) === true;
    return 2 * number + Number(negates);
  }

  /** Whether the filter of a scanner leaves a word out. */
  #isOut(word: string): boolean {
    if (this.filter === null) return false;
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((i) => word.charCodeAt(i) || 0);
    return Math.max(a, b, c, d) < 128 && this.filter[keyOf(a, b, c)] === 0;
  }

  classAt(number: number): WordClass | undefined {
    return number === 0 ? undefined : this.#classes[number];
  }

  pairOf(one: number, other: number): PairClass {
    let pairs = this.#pairs.get(one);
    if (pairs === undefined) this.#pairs.set(one, (pairs = new Map<number, PairClass>()));
    let pair = pairs.get(other);
    if (pair === undefined) {
      pair = this.#makePair(one, other);
      pairs.set(other, pair);
      this.#size += 16;
    }
    return pair;
  }

  #makePair(one: number, other: number): PairClass {
    const [a, b] = [this.forms.formOf(one), this.forms.formOf(other)];
    const closed = this.matcher.classOf(a + b);
    const classes = closed.elements.size > 0 ? [closed] : [];
    const { takesForms, language } = this.rules;
    if (!takesForms || !isDoubled(a, b, language)) return { classes, isDoubled: false };
    return { classes: [...classes, this.matcher.classOf(a)], isDoubled: true };
  }

  #numberOf(one: WordClass): number {
    let number = this.#numbers.get(one);
    if (number === undefined) {
      number = this.#classes.length;
      this.#numbers.set(one, number);
      this.#classes.push(one);
      this.states.push(this.matcher.read(this.matcher.start, one));
      this.#size += 16 + one.elements.size;
    }
    return number;
  }
}
