import type { Scan, TextBytes } from "../text/scan/scanner.js";
import { CandidateList, type OnChosen } from "./candidate-list.js";
import type { Compiled } from "./find-in-text.js";
import { BEGINS, classIn, FOLLOWS, NEGATES, type FormClasses } from "./form-classes.js";
import type { FoundHits } from "./found-hits.js";
import type { NegationReach } from "./negation.js";
import { readTerms, type ClassifiedWords } from "./read-terms.js";
import { GOES_ON, HAS_PARTS } from "./state-table.js";
import type { Ending, WordClass } from "./term-states.js";
import { WordsInText } from "./words-in-text.js";

/**
 * The words of a text, and which of them may be part of a hit: those that a term may begin with,
 * and behind one of these those that a term may go on with.
 */
export interface ScannedWords extends Omit<Scan, "words" | "ends"> {
  /** The byte behind a word. */
  endOf(word: number): number;
  /** Whether a word and the next may belong to one term; `null` where the text has to be asked. */
  joinsNext(word: number): boolean | null;
  /** The words of a text that was kept; `null` where they are a scanner's, and so lie in its memory. */
  readonly keptWords: KeptWords | null;
}

/** Words that are all kept. */
export interface KeptWords {
  readonly forms: Uint32Array;
  /** Whether a hyphen alone parts a word from the next: 1 or 0. */
  readonly hyphens: Uint8Array;
  /** What `joinsNext` says: 1 or 0, 2 where the text has to be asked. */
  readonly joins: Uint8Array;
}

/** What is looked up for texts in one language. */
export interface Prepared extends Compiled {
  readonly language: string | null;
  readonly classes: FormClasses;
  /** For a `Scanner`: which words may be part of a hit, or negate one; `null`: any. */
  readonly filter: Uint8Array | null;
  readonly reach: NegationReach;
}

/** Reads the terms of texts in one language, one text after the other. */
export class TextReader implements ClassifiedWords {
  readonly #text: WordsInText;
  readonly #candidates: CandidateList;
  readonly #onChosen: OnChosen;
  /** The words that may negate, by position. */
  readonly #negators: number[] = [];
  /** Where among the kept words the one last asked for stands. */
  #at = 0;
  #hasParts = false;

  constructor(
    private readonly prepared: Prepared,
    private scan: ScannedWords,
    private bytes: TextBytes,
    private found: FoundHits,
  ) {
    const { ancestors, codebook, language, reach } = prepared;
    this.#text = new WordsInText(language, reach, codebook.matching.negation, scan, bytes);
    this.#candidates = new CandidateList(ancestors, codebook.matching.overlap);
    this.#onChosen = (theme, ending, first, last) => {
      this.#addHit(theme, ending, first, last);
    };
  }

  /** Adds the hits of a text; false where a part of a proximity term stands in it: those are read the clear way. */
  read(scan: ScannedWords, bytes: TextBytes, found: FoundHits): boolean {
    this.scan = scan;
    this.bytes = bytes;
    this.found = found;
    this.#text.take(scan, bytes);
    this.#candidates.clear();
    this.#negators.length = 0;
    if (!this.#readCandidates()) return false;
    this.#candidates.choose(this.prepared.classes.table, this.#onChosen);
    return true;
  }

  /** False where a part of a proximity term stands in the text. */
  #readCandidates(): boolean {
    const { kept, forms, hyphens, keptCount } = this.scan;
    const { classes } = this.prepared;
    const { values } = classes;
    this.#hasParts = false;
    for (let k = 0; k < keptCount; k++) {
      const form = forms[k] ?? 0;
      const isPaired = hyphens[k] ?? 0;
      // What is not known yet says both.
      if ((((values[form] ?? 0) & (NEGATES | BEGINS)) | isPaired) === 0) continue;
      const value = classes.valueOf(form);
      if ((value & NEGATES) !== 0) this.#negators.push(kept[k] ?? 0);
      this.#at = k;
      if (isPaired === 1 && this.#hasPair(k)) this.#readTerms(kept[k] ?? 0);
      else if ((value & BEGINS) !== 0) this.#readFrom(k, value);
    }
    return !this.#hasParts;
  }

  /** What `#readTerms` reads, as long as there is one state at a time: no pair on the way is one word of a term. */
  #readFrom(k: number, value: number): void {
    const { kept, forms, hyphens, keptCount } = this.scan;
    const { classes } = this.prepared;
    const { table } = classes;
    const first = kept[k] ?? 0;
    let state = table.begins[classIn(value)] ?? 0;
    // Half of a word that is said twice is no match of its own.
    if (!this.isDoubled(first)) this.#take(state, first, first);
    for (let at = k + 1; ((table.kinds[state] ?? 0) & GOES_ON) !== 0 && at < keptCount; at++) {
      const last = first + at - k;
      if (kept[at] !== last) return;
      const next = classes.valueOf(forms[at] ?? 0);
      const isPaired = hyphens[at] === 1 && this.#hasPair(at);
      if (((next & FOLLOWS) === 0 && !isPaired) || !this.joinsNext(last - 1)) return;
      if (isPaired) {
        this.#readTerms(first);
        return;
      }
      state = table.read(state, classIn(next));
      if (state === 0) return;
      this.#take(state, first, last);
    }
  }

  #readTerms(first: number): void {
    const { classes, matcher } = this.prepared;
    readTerms(first, this, matcher, (state, match) => {
      this.#take(classes.table.stateOf(state), match.first, match.last);
    });
  }

  #take(state: number, first: number, last: number): void {
    const { table } = this.prepared.classes;
    if (((table.kinds[state] ?? 0) & HAS_PARTS) !== 0) this.#hasParts = true;
    this.#candidates.add(table, state, first, last);
  }

  #addHit(theme: number, ending: Ending, first: number, last: number): void {
    const { found, scan, bytes } = this;
    found.add(theme, ending.order, this.#isNegated(ending, first, last));
    if (!found.hasPlaces) return;
    const [from, to] = [scan.starts[first] ?? 0, scan.endOf(last)];
    const match = this.#matchOf(first, last, from, to);
    found.place(bytes.unitsBefore(from), bytes.unitsBefore(to), match);
  }

  /** Most hits are one word, whose form has been put into a string already. */
  #matchOf(first: number, last: number, from: number, to: number): number {
    if (first !== last) return this.found.numberOf(this.bytes.textAt(from, to));
    const { kept, forms, keptCount } = this.scan;
    const form = forms[findKept(kept, keptCount, first)] ?? 0;
    return this.prepared.classes.matchOf(form, this.found);
  }

  classOf(i: number): WordClass | undefined {
    const k = this.#find(i);
    if (k < 0) return undefined;
    const { classes } = this.prepared;
    return classes.table.classAt(classIn(classes.valueOf(this.scan.forms[k] ?? 0)));
  }

  pairsOf(i: number): readonly WordClass[] | undefined {
    return this.#pairAt(this.#find(i))?.classes;
  }

  isDoubled(i: number): boolean {
    if (!this.prepared.classes.knowsDoubling) return false;
    const k = this.#find(i);
    return this.#pairAt(k)?.isDoubled === true || this.#pairAt(k - 1)?.isDoubled === true;
  }

  joinsNext(i: number): boolean {
    return this.#text.joinNext(i);
  }

  #hasPair(k: number): boolean {
    const { forms } = this.scan;
    return this.prepared.classes.hasPair(forms[k] ?? 0, forms[k + 1] ?? 0);
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
    const { forms, before, behind } = this.prepared.reach;
    if (forms !== null && !this.#hasNegator(first - before, last + behind)) return false;
    return this.#text.isNegated(first, last, ending.term.language);
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
}

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
