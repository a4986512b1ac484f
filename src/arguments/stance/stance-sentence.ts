import type { Span } from "../../rows.js";
import { foldWord } from "../../text/fold-word.js";
import { scanWords } from "../../text/scan-words.js";
import type { Cue, Cues, StanceWords } from "./stance-words.js";

/** What is said of some words: wanted (1) or not (-1), and the words that say so. */
export interface Judgement {
  readonly sign: 1 | -1;
  readonly cue: Span;
}

/** A cue and the numbers of its words. */
export interface Place {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

/** A theme's words by their numbers. */
export interface ThemeWords {
  readonly first: number;
  readonly last: number;
  /** Whether they name what is bad in itself. */
  readonly isHarmful: boolean;
  /** Or what is good in itself. */
  readonly isGood: boolean;
}

/** A cue is cited with the words around it that turn it, up to so many. */
const longestCitation = 7;

/** So many words behind the first half of a negation its second can stand: `ne peut être que`. */
const reachOfHalf = 6;

const hardBreak = /[.;:!?…()[\]—–\n"“”«»]/u;

/** The words of a sentence as a language has them, with the cues among them. */
export class StanceSentence {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #forms: string[] = [];
  readonly #breaks: number[] = [];
  /** At each word, the cue of which it is a part: of those before what they are about. */
  readonly before: readonly (Place | undefined)[];
  /** And of those behind. */
  readonly behind: readonly (Place | undefined)[];

  constructor(
    readonly text: string,
    language: string | null,
    readonly known: StanceWords,
  ) {
    let last = 0;
    for (const { start, end } of scanWords(text, language)) {
      if (last > 0) this.#breaks.push(breakOf(text, last, start));
      this.#starts.push(start);
      this.#ends.push(end);
      this.#forms.push(foldWord(text.slice(start, end)));
      last = end;
    }
    this.before = this.#place(known.before);
    this.behind = this.#place(known.behind);
  }

  get length(): number {
    return this.#forms.length;
  }

  /** The form of a word; empty where there is none. */
  form(i: number): string {
    return this.#forms[i] ?? "";
  }

  /** What parts a word from the next: 0 nothing, 1 a comma, 2 more, or an end. */
  breakAfter(i: number): number {
    return this.#breaks[i] ?? 2;
  }

  /** Whether another clause begins at a word; not at the `que` of `hay que`. */
  parts(i: number): boolean {
    const { parting, modals, linkedModals } = this.known;
    if (!parting.has(this.form(i))) return false;
    return !modals.has(this.form(i)) || linkedModals?.has(this.form(i - 1)) !== true;
  }

  /** Whether a word says what is to be; not the `que` of a clause. */
  isModal(i: number): boolean {
    return this.known.modals.has(this.form(i)) && !this.parts(i);
  }

  /** Whether a negator is none by what follows: `not only`. */
  affirms(negator: number): boolean {
    const { affirming, halves } = this.known;
    if (halves?.first.has(this.form(negator)) !== true)
      return affirming.has(this.form(negator + 1));
    for (let i = negator; i < negator + reachOfHalf && this.breakAfter(i) !== 2; i++) {
      if (halves.second.has(this.form(i + 1))) return this.affirms(i + 1);
      if (halves.only.has(this.form(i + 1))) return true;
    }
    return false;
  }

  /** The numbers of a theme's words, or `null` where there is no word. */
  find({ start, end }: Span): ThemeWords | null {
    const last = this.#wordBefore(end);
    if (last < 0) return null;
    const first = Math.min(last, this.#wordBefore(start + 1));
    const words = this.text.slice(start, end);
    const isHarmful = !this.isOpposite(first) && this.known.harmful.test(words);
    return { first, last, isHarmful, isGood: !isHarmful && this.known.beneficial.test(words) };
  }

  /** Whether a word is the second part of one that means its opposite: `non-interference`. */
  isOpposite(i: number): boolean {
    const hyphen = (this.#starts[i] ?? 0) - 1;
    const isJoined = this.#ends[i - 1] === hyphen && this.text[hyphen] === "-";
    return isJoined && this.known.prefixes.has(this.form(i - 1));
  }

  /** A judgement by a cue, with the words from what opens it unless they are many. */
  cite(sign: 1 | -1, opens: number, first: number, last: number): Judgement {
    const from = last - opens < longestCitation ? opens : first;
    return { sign, cue: { start: this.#starts[from] ?? 0, end: this.#ends[last] ?? 0 } };
  }

  /** At each word that a cue covers, the longest cue from the left. */
  #place(cues: Cues): (Place | undefined)[] {
    const places: (Place | undefined)[] = [];
    places.length = this.#forms.length;
    for (let i = 0; i < this.#forms.length; i++) {
      const cue = cues
        .get(this.form(i))
        ?.find(({ words }) =>
          words.every(
            (word, k) => this.form(i + k) === word && (k === 0 || this.breakAfter(i + k - 1) === 0),
          ),
        );
      if (cue === undefined) continue;
      const place = { cue, first: i, last: i + cue.words.length - 1 };
      for (let k = i; k <= place.last; k++) places[k] = place;
      i = place.last;
    }
    return places;
  }

  /** The last word that starts before an offset, or -1. */
  #wordBefore(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function breakOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0;
  const between = text.slice(from, to);
  if (hardBreak.test(between)) return 2;
  return between.includes(",") ? 1 : 0;
}
