import { keyOf, type Forms, type Scan, type TextBytes } from "../text/scan/scanner.js";
import { scanWords } from "../text/scan-words.js";
import { CandidateList } from "./candidate-list.js";
import type { Codebook } from "./codebook.js";
import { compileCodebook } from "./compile-codebook.js";
import type { Beginning } from "./element-index.js";
import { findInText, type Compiled } from "./find-in-text.js";
import { FormClasses } from "./form-classes.js";
import type { FoundHits } from "./found-hits.js";
import { CLOSED, gapOfByte, joinsAcross, OPEN, POINT } from "./join-words.js";
import { isNegated, reachOfNegation, type NegationReach } from "./negation.js";
import { readTerms, type ClassifiedWords } from "./read-terms.js";
import type { Ending, State, WordClass } from "./term-states.js";
import { ancestorsOf } from "./theme-tree.js";
import { makeFilter } from "./word-filter.js";

/** The words of a text, and which of them may be part of a hit. */
export interface ScannedWords extends Omit<Scan, "words" | "ends"> {
  /** The byte behind a word. */
  endOf(word: number): number;
  /** Whether a word and the next may belong to one term; `null` where the text has to be asked. */
  joinsNext(word: number): boolean | null;
}

/** What is looked up for texts in one language. */
interface Prepared extends Compiled {
  readonly language: string | null;
  readonly classes: FormClasses;
  /** For a `Scanner`: which words may begin a hit, or negate one; `null`: any. */
  readonly filter: Uint8Array | null;
  /** Which may be part of one at all. */
  readonly parts: Uint8Array | null;
  readonly reach: NegationReach;
}

/**
 * Finds the hits of texts whose words were scanned: what `findInText` finds. Words are classified
 * once a form, only those are looked at that begin like one of a term, and nothing of a text is
 * made a string but the words around a negator.
 */
export class HitFinder {
  readonly #ancestors: readonly (readonly number[])[];
  readonly #prepared = new Map<string | null, Prepared>();
  readonly #candidates: CandidateList;

  constructor(
    private readonly codebook: Codebook,
    private readonly forms: Forms,
  ) {
    this.#ancestors = ancestorsOf(codebook);
    this.#candidates = new CandidateList(this.#ancestors, codebook.matching.overlap);
  }

  /**
   * Adds the hits of a text, by theme and place; false where parts of a proximity term stand in it
   * and nothing was added: then `findClearly` adds them.
   */
  find(scan: ScannedWords, bytes: TextBytes, language: string | null, found: FoundHits): boolean {
    const prepared = this.prepare(language);
    prepared.classes.prepare();
    const reader = new TextReader(prepared, scan, bytes, this.#candidates);
    if (!reader.readCandidates()) return false;
    reader.chooseHits(found);
    return true;
  }

  /** Adds the hits of any text. */
  findClearly(text: string, language: string | null, found: FoundHits): void {
    findInText(text, language, this.prepare(language), found);
  }

  /** What is looked up for a language. */
  prepare(language: string | null): Prepared {
    let prepared = this.#prepared.get(language);
    if (prepared === undefined) {
      prepared = this.#make(language);
      this.#prepared.set(language, prepared);
    }
    return prepared;
  }

  /** To be called when the forms have other numbers. */
  forget(): void {
    for (const { classes } of this.#prepared.values()) classes.forget();
  }

  #make(language: string | null): Prepared {
    const { codebook } = this;
    const { matching } = codebook;
    const matcher = compileCodebook(codebook, language);
    const reach = reachOfNegation(language, matching.negation);
    const negators = [...(reach.forms ?? [])].map((letters) => ({ letters, isWhole: true }));
    const filterOf = (beginnings: readonly Beginning[] | null): Uint8Array | null =>
      beginnings === null ? null : makeFilter([...beginnings, ...negators]);
    const [filter, parts] = [matcher.beginningsOfTerms(), matcher.beginnings()].map(filterOf);
    const rules = { language, negators: reach.forms, takesForms: matching.forms };
    const classes = new FormClasses(this.forms, matcher, parts ?? null, rules);
    return {
      ...{ codebook, matcher, ancestors: this.#ancestors, language, classes, reach },
      filter: filter ?? null,
      parts: parts ?? null,
    };
  }
}

/** Reads the terms of one text. */
class TextReader implements ClassifiedWords {
  /** Where among the kept words the one last asked for stands. */
  #at = 0;
  #hasParts = false;
  /** The words that may negate, by position. */
  readonly #negators: number[] = [];

  constructor(
    private readonly prepared: Prepared,
    private readonly scan: ScannedWords,
    private readonly bytes: TextBytes,
    private readonly candidates: CandidateList,
  ) {}

  /** False where a part of a proximity term stands in the text: those are read the clear way. */
  readCandidates(): boolean {
    const { kept, forms, hyphens, keptCount } = this.scan;
    const { classes } = this.prepared;
    const { values } = classes;
    this.candidates.clear();
    for (let k = 0; k < keptCount; k++) {
      const form = forms[k] ?? 0;
      let value = values[form] ?? -1;
      if (value < 0) value = classes.learn(form);
      const isPaired = hyphens[k] === 1;
      if (value === 0 && !isPaired) continue;
      const first = kept[k] ?? 0;
      if ((value & 1) === 1) this.#negators.push(first);
      this.#at = k;
      if (isPaired && this.#hasPair(k)) this.#readTerms(first);
      else if (value > 1) this.#readFrom(k, classes.states[value >>> 1] ?? null);
    }
    return !this.#hasParts;
  }

  /** Adds the hits among the candidates. */
  chooseHits(found: FoundHits): void {
    this.candidates.choose((theme, ending, first, last) => {
      found.add(theme, ending.order, this.#isNegated(ending, first, last));
      if (!found.hasPlaces) return;
      const [from, to] = [this.scan.starts[first] ?? 0, this.scan.endOf(last)];
      const [start, end] = [this.bytes.unitsBefore(from), this.bytes.unitsBefore(to)];
      found.place(start, end, this.#matchOf(found, first, last, from, to));
    });
  }

  /** Most hits are one word, whose form has been put into a string already. */
  #matchOf(found: FoundHits, first: number, last: number, from: number, to: number): number {
    if (first !== last) return found.numberOf(this.bytes.textAt(from, to));
    const { kept, forms, keptCount } = this.scan;
    const form = forms[findKept(kept, keptCount, first)] ?? 0;
    return this.prepared.classes.matchOf(form, found);
  }

  classOf(i: number): WordClass | undefined {
    const k = this.#find(i);
    const value = k < 0 ? this.#valueBehind(i) : this.#valueAt(k);
    return this.prepared.classes.classAt(value >>> 1);
  }

  pairsOf(i: number): readonly WordClass[] | undefined {
    return this.#pairAt(this.#find(i))?.classes;
  }

  isDoubled(i: number): boolean {
    const k = this.#find(i);
    return this.#pairAt(k)?.isDoubled === true || this.#pairAt(k - 1)?.isDoubled === true;
  }

  joinsNext(i: number): boolean {
    const known = this.scan.joinsNext(i);
    if (known !== null) return known;
    const { starts, count } = this.scan;
    if (i + 1 >= count) return false;
    const [from, to] = [this.scan.endOf(i), starts[i + 1] ?? 0];
    const gap = gapOfByte[this.bytes.byteAt(from)];
    if (gap === CLOSED || (to === from + 1 && gap === OPEN)) return gap === OPEN;
    // Initials alone go on over a full stop.
    if (gap === POINT && !this.#mayBeInitials(starts[i] ?? 0, from)) return false;
    return this.#joinsAcross(starts[i] ?? 0, from, to);
  }

  /** By the text between two words, and the first of them, which begins at `start`. */
  #joinsAcross(start: number, from: number, to: number): boolean {
    const between = this.bytes.textAt(from, to);
    return joinsAcross(between, () => this.bytes.textAt(start, from));
  }

  #mayBeInitials(start: number, end: number): boolean {
    const [letter, next] = [this.bytes.byteAt(start), this.bytes.byteAt(start + 1)];
    return letter > 127 || end === start + 1 || gapOfByte[next] === POINT;
  }

  #readTerms(first: number): void {
    readTerms(first, this, this.prepared.matcher, (state, match) => {
      this.#take(state, match.first, match.last);
    });
  }

  /** Whether a hyphenated pair is a word of a term as one word: most are not. */
  #hasPair(k: number): boolean {
    return (this.#pairAt(k)?.classes.length ?? 0) > 0;
  }

  /** The same, as long as there is one state at a time: no pair on the way is one word of a term. */
  #readFrom(k: number, begun: State | null): void {
    const { kept, hyphens, keptCount } = this.scan;
    const { classes, matcher } = this.prepared;
    const first = kept[k] ?? 0;
    let state = begun;
    let at = k;
    for (let last = first; state !== null; last++) {
      if (last > first || !this.isDoubled(first)) this.#take(state, first, last);
      if (!state.goesOn) return;
      const isKept = at + 1 < keptCount && kept[at + 1] === last + 1;
      if (isKept) at++;
      const isPaired = isKept && hyphens[at] === 1 && this.#hasPair(at);
      const value = isKept ? this.#valueAt(at) : this.#valueBehind(last + 1);
      if ((value < 2 && !isPaired) || !this.joinsNext(last)) return;
      if (isPaired) {
        this.#readTerms(first);
        return;
      }
      const next = classes.classAt(value >>> 1);
      state = next === undefined ? null : matcher.read(state, next);
    }
  }

  /** The value of a word that was not kept, since no term begins with it. */
  #valueBehind(i: number): number {
    const { starts, count, keptCount } = this.scan;
    if (i >= count || keptCount === count) return 0;
    const { parts, classes } = this.prepared;
    const [start, end] = [starts[i] ?? 0, this.scan.endOf(i)];
    if (parts !== null) {
      const second = start + 1 < end ? this.bytes.byteAt(start + 1) : 0;
      const third = start + 2 < end ? this.bytes.byteAt(start + 2) : 0;
      if (parts[keyOf(this.bytes.byteAt(start), second, third)] === 0) return 0;
    }
    return classes.valueOfWord(this.bytes.textAt(start, end));
  }

  #take(state: State, first: number, last: number): void {
    if (state.parts.length > 0) this.#hasParts = true;
    this.candidates.add(state, first, last);
  }

  #valueAt(k: number): number {
    const form = this.scan.forms[k] ?? 0;
    const value = this.prepared.classes.values[form] ?? -1;
    return value < 0 ? this.prepared.classes.learn(form) : value;
  }

  #pairAt(k: number): ReturnType<FormClasses["pairOf"]> | undefined {
    const { forms, hyphens } = this.scan;
    if (k < 0 || hyphens[k] !== 1) return undefined;
    return this.prepared.classes.pairOf(forms[k] ?? 0, forms[k + 1] ?? 0);
  }

  /** Where a word stands among those kept, a little behind the last one asked for; -1: nowhere. */
  #find(i: number): number {
    const { kept, keptCount } = this.scan;
    for (let k = this.#at; k < keptCount; k++) {
      const at = kept[k] ?? 0;
      if (at >= i) return at === i ? k : -1;
    }
    return -1;
  }

  #isNegated(ending: Ending, first: number, last: number): boolean {
    const { reach, codebook, language } = this.prepared;
    if (reach.forms !== null && !this.#hasNegator(first - reach.before, last + reach.behind)) {
      return false;
    }
    const from = Math.max(0, first - reach.around);
    const to = Math.min(this.scan.count - 1, last + reach.around);
    const text = this.#textAround(from, to);
    const place = { first: first - from, last: last - from };
    const spoken = language ?? ending.term.language;
    return isNegated(text, scanWords(text, language), place, spoken, codebook.matching.negation);
  }

  #hasNegator(from: number, to: number): boolean {
    const negators = this.#negators;
    let [low, high] = [0, negators.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((negators[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (negators[low] ?? Infinity) <= to;
  }

  /** The words from one to another and a little behind, where an ending may negate them. */
  #textAround(from: number, to: number): string {
    let end = Math.min(this.bytes.length, this.scan.endOf(to) + margin);
    while (end < this.bytes.length && (this.bytes.byteAt(end) & 0xc0) === 0x80) end++;
    return this.bytes.textAt(this.scan.starts[from] ?? 0, end);
  }
}

/** Bytes behind the words that a negation is looked for in: endings are read so much further. */
const margin = 64;

/** Where a word stands among those kept. */
function findKept(kept: Uint32Array, count: number, word: number): number {
  if (count > word && kept[word] === word) return word;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((kept[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
