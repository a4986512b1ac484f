import type { Word } from "../text/scan-words.js";
import { defaultMatching, type Negation } from "./codebook.js";
import { negators, noNegators, type Negators } from "./negators.js";
import { formOf } from "./word-form.js";

/** The words, by their numbers, that are negated or not. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** What parts a negator from what it could negate. */
const parting = /[.,;:!?…()[\]—\n。，、；：！？（）「」『』؟،؛]/u;
/** Endings are looked for in so many letters. */
const longestTrail = 40;
/** How far on an ending is read whose beginning is in reach: `なければならない`. */
const overhang = 10;
/** `ne` and `plus` stand at most so far apart. */
const frameReach = 4;

/**
 * Whether a stretch of words is negated by the rules of a language: a negator (see `negators`)
 * stands so many words before it or, where the language has it so, behind it, and no punctuation
 * between. Not where the negator affirms (`not only`), nor where it is negated itself (`not
 * without`). `null` language: those of every language count.
 *
 * @param negation - the codebook's own words, and how far they and the language's reach
 */
export function isNegated(
  text: string,
  words: readonly Word[],
  place: Place,
  language: string | null,
  negation: Negation = defaultMatching.negation,
): boolean {
  const tried = language === null ? Object.keys(negators) : [language];
  return tried.some((one) => new Clause(text, words, one, negation).negates(place));
}

/** Where to look for what negates a place. */
export interface NegationReach {
  /** The forms of words without one of which nothing is negated; `null` where endings negate too. */
  readonly forms: ReadonlySet<string> | null;
  /** So many words before a place one of them must stand, or behind it. */
  readonly before: number;
  readonly behind: number;
  /** So many words before the place and behind it are read when it does, and so many bytes more. */
  readonly readBefore: number;
  readonly readBehind: number;
  readonly margin: number;
}

/** Where `isNegated` looks in a language. */
export function reachOfNegation(language: string | null, negation: Negation): NegationReach {
  const { within, words } = negation;
  // Where it is not known, a term may bring its own: one that only the codebook has negators of.
  const all = [negators, within, words].flatMap((known) => Object.keys(known));
  const tried = language === null ? [...new Set(all)] : [language];
  const forms = new Set<string>(tried.includes("en") ? ["t"] : []);
  let [before, behind, farthest] = [0, 0, 0];
  let [hasFrames, hasEndings] = [false, false];
  for (const one of tried) {
    const rules = take(negators, one) ?? noNegators;
    const own = take(within, one);
    for (const set of [rules.before, rules.after, rules.closing])
      for (const form of set) forms.add(form);
    for (const word of take(words, one) ?? []) forms.add(formOf(word, false));
    before = Math.max(before, own ?? rules.reach);
    if (rules.closing.size > 0) behind = Math.max(behind, own ?? rules.reach);
    if (rules.after.size > 0) behind = Math.max(behind, own ?? rules.afterReach);
    farthest = Math.max(farthest, before, behind, rules.afterReach);
    hasFrames ||= rules.closing.size > 0;
    hasEndings ||= rules.trailing !== null;
  }
  return {
    ...{ forms: hasEndings ? null : forms, before, behind },
    // The first half of a negation in two stands before the second, a negator before what it turns.
    readBefore: before + (hasFrames ? frameReach : 0) + 2,
    readBehind: behind > 0 || hasEndings ? farthest + 2 : 0,
    margin: hasEndings ? longestTrail + 4 * overhang : 0,
  };
}

/** The words around a place, as a language reads them. */
class Clause {
  readonly #rules: Negators;
  readonly #own: ReadonlySet<string>;
  readonly #within: number | undefined;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly language: string,
    { words: own, within }: Negation,
  ) {
    this.#rules = take(negators, language) ?? noNegators;
    this.#own = new Set((take(own, language) ?? []).map((word) => formOf(word, false)));
    this.#within = take(within, language);
  }

  negates(place: Place): boolean {
    return this.#isNegatedBefore(place) || this.#isFramed(place) || this.#isNegatedAfter(place);
  }

  #isNegatedBefore({ first }: Place): boolean {
    const { turned, closing, before } = this.#rules;
    for (const i of this.#reached(first, -1, this.#within ?? this.#rules.reach)) {
      const needsOpening = closing.has(this.#form(i)) && !before.has(this.#form(i));
      const isNegator = needsOpening ? this.#isOpened(i) : this.#isNegator(i);
      if (!isNegator) continue;
      if (this.#affirms(i, first)) return false;
      return !(turned.has(this.#form(i)) && this.#joins(i - 1) && this.#isNegator(i - 1));
    }
    return false;
  }

  /** `n'acceptent pas`: the place stands between the two halves. */
  #isFramed({ first, last }: Place): boolean {
    const { closing, affirming, reach } = this.#rules;
    if (closing.size === 0 || !this.#isOpened(first)) return false;
    const behind = this.#reached(last, 1, this.#within ?? reach);
    return behind.some((i) => closing.has(this.#form(i)) && !affirming.has(this.#form(i + 1)));
  }

  #isNegatedAfter({ first, last }: Place): boolean {
    const { after, afterReach, affirming, trailing } = this.#rules;
    const behind = this.#reached(last, 1, this.#within ?? afterReach);
    if (trailing !== null) return this.#isTrailed(last, behind.at(-1) ?? last, trailing);
    if (after.size === 0 || affirming.has(this.#form(first - 1))) return false;
    const negates = (i: number) => after.has(this.#form(i)) || this.#own.has(this.#form(i));
    return behind.some((i) => negates(i) && !affirming.has(this.#form(i + 1)));
  }

  /** An odd number of negations begins behind the place, in the words up to `to`. */
  #isTrailed(last: number, to: number, rules: NonNullable<Negators["trailing"]>): boolean {
    const { start = 0, end = 0 } = this.words[last] ?? {};
    const from = Math.max(start, end - overhang);
    const until = Math.min(this.words[to]?.end ?? end, end + longestTrail);
    const trail = this.text
      .slice(from, until + overhang)
      .replace(rules.affirms, (affirmed) => "-".repeat(affirmed.length));
    const isReached = ({ index }: RegExpExecArray) => index >= end - from && index < until - from;
    const own = this.#reached(last, 1, to - last).filter((i) => this.#own.has(this.#form(i)));
    return ([...trail.matchAll(rules.negates)].filter(isReached).length + own.length) % 2 === 1;
  }

  #isNegator(i: number): boolean {
    const form = this.#form(i);
    if (this.#rules.before.has(form) || this.#own.has(form)) return true;
    return this.language === "en" && this.#isContractedNot(i);
  }

  /** Whether what stands behind a negator, and before the place, makes it none. */
  #affirms(i: number, first: number): boolean {
    const { affirming } = this.#rules;
    const next = this.#form(i + 1);
    return affirming.has(next) || (i + 2 < first && affirming.has(`${next} ${this.#form(i + 2)}`));
  }

  /** The `t` of `don't` and `isn't`. */
  #isContractedNot(i: number): boolean {
    if (this.words[i]?.joined !== true || this.#form(i) !== "t") return false;
    return this.#form(i - 1).endsWith("n");
  }

  /** Whether the first half of a negation in two stands shortly before. */
  #isOpened(at: number): boolean {
    const { opening } = this.#rules;
    return this.#reached(at, -1, frameReach).some((i) => opening.has(this.#form(i)));
  }

  /** The words before or behind one, up to so many, the nearest first, up to punctuation. */
  #reached(from: number, step: 1 | -1, reach: number): number[] {
    const reached: number[] = [];
    for (let i = from; reached.length < reach; i += step) {
      if (!this.#joins(step === 1 ? i : i - 1)) break;
      reached.push(i + step);
    }
    return reached;
  }

  /** Whether no punctuation parts a word from the next. */
  #joins(i: number): boolean {
    const [word, next] = [this.words[i], this.words[i + 1]];
    if (word === undefined || next === undefined) return false;
    return !parting.test(this.text.slice(word.end, next.start));
  }

  #form(i: number): string {
    const word = this.words[i];
    return word === undefined ? "" : formOf(this.text.slice(word.start, word.end), false);
  }
}

function take<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
