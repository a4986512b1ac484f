import { foldWord } from "../../text/fold-word.js";
import { scanWords } from "../../text/scan-words.js";
import type { Span } from "../../rows.js";
import type { Cue, Cues, StanceWords } from "./stance-words.js";

/** What is said of some words: wanted (1) or not (-1), and the words that say so. */
export interface Judgement {
  readonly sign: 1 | -1;
  readonly cue: Span;
}

interface Place {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

/** A theme's words by their numbers. */
interface Theme {
  readonly first: number;
  readonly last: number;
  /** Whether they name what is bad in itself. */
  readonly isHarmful: boolean;
  /** Or what is good in itself. */
  readonly isGood: boolean;
}

/** What stands between a cue and a theme's words. */
interface Way {
  commas: number;
  conjunctions: number;
  /** Whether a preposition: `reject the policy on …`. */
  isInner: boolean;
}

/** So many words before a theme's words a cue for them can stand, and behind. */
const reachBefore = 9;
const reachBehind = 10;
/** So many words before a cue a negator, a modal or a cue that turns it can stand. */
const reachOfNegator = 4;
const reachOfTurning = 3;
/** A cue is cited with the words around it that turn it, up to so many. */
const longestCitation = 7;

/** So many words before a cue the author or a modal can stand. */
const reachOfWill = 6;
/** So many words part what is not wanted from what is: `not … but`. */
const reachOfContrast = 6;
/** A cue leads to a second thing that is listed when it is so near. */
const farthestInList = 7;

const hardBreak = /[.;:!?…()[\]—–\n"“”«»]/u;

/** The words of a sentence, and what they say of some of them. */
export class StanceReader {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #forms: string[] = [];
  /** What parts a word from the next: 0 nothing, 1 a comma, 2 more. */
  readonly #breaks: number[] = [];
  readonly #before: (Place | undefined)[];
  readonly #behind: (Place | undefined)[];

  constructor(
    private readonly text: string,
    language: string | null,
    private readonly known: StanceWords,
  ) {
    let last = 0;
    for (const { start, end } of scanWords(text, language)) {
      if (last > 0) this.#breaks.push(breakOf(text, last, start));
      this.#starts.push(start);
      this.#ends.push(end);
      this.#forms.push(foldWord(text.slice(start, end)));
      last = end;
    }
    this.#breaks.push(2);
    this.#before = this.#place(known.before);
    this.#behind = this.#place(known.behind);
  }

  /** What is said of the words in a stretch, or `null`. */
  judge({ start, end }: Span): Judgement | null {
    const last = this.#wordBefore(end);
    if (last < 0) return null;
    const first = Math.min(last, this.#wordBefore(start + 1));
    const isOpposite = this.#isOpposite(first);
    const words = this.text.slice(start, end);
    const isHarmful = !isOpposite && this.known.harmful.test(words);
    const place = { first, last, isHarmful, isGood: !isHarmful && this.known.beneficial.test(words) };
    const before = this.#judgeBefore(place);
    const found = before === undefined ? this.#judgeBehind(place) : before;
    return found !== null && isOpposite ? turn(found) : found;
  }

  /** Whether they mean the opposite of what they name: `non-interference`. */
  #isOpposite(first: number): boolean {
    const isJoined = this.#ends[first - 1] === (this.#starts[first] ?? 0) - 1;
    return isJoined && this.text[(this.#starts[first] ?? 0) - 1] === "-" && this.known.prefixes.has(this.#form(first - 1));
  }

  /**
   * `promote …`, `violations of …`: the nearest cue before the words, or among them. `undefined`
   * where there is none, `null` where one says nothing of what the author wants.
   */
  #judgeBefore(theme: Theme): Judgement | null | undefined {
    const { known } = this;
    const { first, last, isHarmful } = theme;
    const way: Way = { commas: 0, conjunctions: 0, isInner: false };
    for (let i = last - 1; i >= Math.max(0, first - reachBefore); i--) {
      if (this.#breaks[i] === 2) return undefined;
      if (this.#breaks[i] === 1) way.commas++;
      const form = this.#form(i);
      const place = this.#before[i];
      if (place !== undefined && place.last < last) {
        const found = this.#leads(place, way, theme) ? this.#weigh(place, isHarmful) : null;
        if (found !== null || place.cue.form === "verb") return found;
        if (known.strange.has(form)) return null;
        i = place.first;
        continue;
      }
      if (known.strange.has(form) && !known.transparent.has(this.#form(i - 1))) return null;
      if (i >= first) continue;
      if (known.lacking.has(form)) return this.#judgeLacking(i, isHarmful);
      if (known.contrary.has(form)) return this.#judgeInstead(i, theme);
      if (known.parting.has(form)) return undefined;
      if (known.negators.has(form) && i >= first - 2 && !this.#affirms(i))
        return this.#judgeNone(i, theme) ?? undefined;
      if (known.modals.has(form) || known.copulas.has(form) || known.own.has(form))
        return this.#judgeModal(i, theme) ?? undefined;
      if (known.conjunctions.has(form)) way.conjunctions++;
      way.isInner ||= known.inner.has(form);
    }
    return undefined;
  }

  /** Whether a cue leads to the theme's words over what stands between them. */
  #leads({ cue, last }: Place, { commas, conjunctions, isInner }: Way, theme: Theme): boolean {
    const distance = theme.first - last;
    if (commas + conjunctions > 0 && distance > farthestInList) return false;
    if (commas > 0 && cue.form === "noun") return false;
    if (cue.kind === "favour" || cue.kind === "duty") return true;
    return !isInner && (conjunctions + commas === 0 || theme.isHarmful === (cue.kind === "oppose"));
  }

  /** A cue before the words, with what turns it. */
  #weigh({ cue, first, last }: Place, isHarmful: boolean): Judgement | null {
    const { kind } = cue;
    const negator = this.#negatorBefore(first);
    const turning = this.#turningBefore(first);
    const opens = Math.min(negator ?? first, turning ?? first);
    if (kind === "harm") return isHarmful ? null : this.#cite(1, opens, first, last);
    if (kind === "duty") return isHarmful ? null : this.#cite(1, opens, first, last);
    // `a deepening crisis`
    if (cue.form === "verb" && this.known.articles.has(this.#form(first - 1))) return null;
    const isTurned = (negator !== null) !== (turning !== null);
    // That others want what is bad in itself, or not what is good, is no word of the author's.
    const isWanted = this.#isWanted(first, cue);
    if (kind === "favour") {
      if (!isWanted && (isHarmful || isTurned || cue.form === "act")) return null;
      return this.#cite(isTurned ? -1 : 1, opens, first, last);
    }
    if (!isHarmful && !isWanted) return null;
    return this.#cite(isTurned ? 1 : -1, opens, first, last);
  }

  /** Whether a cue says what the author wants, not what others do. */
  #isWanted(first: number, { form, kind }: Cue): boolean {
    const { own, modals, purpose, parting } = this.known;
    if (form === "contrast") return true;
    if (form === "act") return [1, 2].some((back) => this.#isToDo(first - back));
    for (let i = first - 1; i >= Math.max(0, first - reachOfWill); i--) {
      if (this.#breaks[i] === 2) break;
      const word = this.#form(i);
      if (own.has(word)) return true;
      if (parting.has(word)) break;
      if (form === "noun") continue;
      if (modals.has(word) || (purpose.has(word) && i >= first - 2)) return true;
    }
    return form === "noun" && kind === "favour";
  }

  #isToDo(i: number): boolean {
    return this.known.modals.has(this.#form(i)) || this.known.purpose.has(this.#form(i));
  }

  /** `no … without cooperation`, `without interference`. */
  #judgeLacking(at: number, isHarmful: boolean): Judgement | null {
    const { negators } = this.known;
    for (let i = 0; i < this.#forms.length; i++) {
      if (i !== at && negators.has(this.#form(i)) && Math.abs(i - at) < 12)
        return isHarmful ? null : this.#cite(1, Math.min(i, at), at, at);
    }
    return isHarmful ? this.#cite(-1, at, at, at) : null;
  }

  /** `not confrontation but cooperation`. */
  #judgeInstead(at: number, { first }: Theme): Judgement | undefined {
    if (first - at > 3) return undefined;
    for (let i = at - 1; i >= Math.max(0, at - reachOfContrast); i--) {
      const form = this.#form(i);
      if (this.#breaks[i] === 2 || this.known.parting.has(form)) return undefined;
      if (this.known.bare.has(form)) return this.#affirms(i) ? undefined : this.#cite(1, i, at, at);
    }
    return undefined;
  }

  /** `no interference`; `…, not confrontation`, `not confrontation but …`. */
  #judgeNone(at: number, { first, last, isHarmful }: Theme): Judgement | null {
    if (this.known.bare.has(this.#form(at))) {
      if (this.#breaks[at - 1] === 1) return this.#cite(-1, at, at, at);
      for (let i = last + 1; i <= last + reachOfContrast; i++) {
        if (this.known.contrary.has(this.#form(i))) return this.#cite(-1, at, at, at);
      }
    }
    const before = this.#form(at - 1);
    if (this.known.modals.has(before) || this.known.copulas.has(before)) {
      if (at === first - 1 && this.known.modals.has(before)) return this.#cite(-1, at - 1, at, at);
      return isHarmful && this.#hasModal(at) ? this.#cite(-1, at - 1, at, at) : null;
    }
    return null;
  }

  #hasModal(at: number): boolean {
    for (let i = at; i >= Math.max(0, at - 4); i--) if (this.known.modals.has(this.#form(i))) return true;
    return false;
  }

  /** `should reform`: the theme's words are themselves what is to be done. */
  #judgeModal(at: number, { first, isGood }: Theme): Judgement | null {
    if (!this.known.obligations.has(this.#form(at)) || first - at > 3) return null;
    let sign: 1 | -1 = 1;
    for (let i = at + 1; i < first; i++) {
      const form = this.#form(i);
      if (this.known.negators.has(form) && !this.#affirms(i)) sign = -1;
      else if (!this.known.steps.has(form)) return null;
    }
    // `must decide`, `must use force` say little of what it is about.
    return sign > 0 && !isGood ? null : this.#cite(sign, at, at, first - 1);
  }

  /** `… should be avoided`, `… is the basis of`. */
  #judgeBehind(theme: Theme): Judgement | null {
    const { first, last } = theme;
    if (!this.#isHead(first)) return null;
    const { parting, modals, copulas, obligations, needsCopula, linking, negators } = this.known;
    let [opens, isModal, isLinked] = [-1, false, linking.has(this.#form(last))];
    let negator: number | null = null;
    for (let i = last + 1; i <= Math.min(last + reachBehind, this.#forms.length - 1); i++) {
      if ((this.#breaks[i - 1] ?? 2) > 0) return null;
      const form = this.#form(i);
      if (parting.has(form)) return null;
      const place = this.#behind[i];
      if (place !== undefined) {
        const found = this.#weighBehind(place, { opens, isModal, negator }, theme);
        if (found !== null) return found;
        if (place.cue.form === "verb") return null;
      }
      if (modals.has(form) || copulas.has(form)) {
        if (opens < 0) opens = i;
        isModal ||= obligations.has(form) || this.known.unable.has(form);
        if (this.known.unable.has(form)) negator = i;
        continue;
      }
      if (negators.has(form) && !this.#affirms(i)) {
        if (opens < 0) opens = i;
        negator = i;
        continue;
      }
      if (opens >= 0 && i - opens > 4) return null;
      if (opens < 0 && linking.has(form)) isLinked = true;
      else if (opens < 0 && !isLinked && needsCopula) return null;
    }
    return null;
  }

  #weighBehind(
    { cue, first, last }: Place,
    said: { readonly opens: number; readonly isModal: boolean; readonly negator: number | null },
    theme: Theme,
  ): Judgement | null {
    const { isHarmful } = theme;
    const { opens, isModal, negator } = said;
    const { kind, form } = cue;
    const from = opens < 0 ? first : opens;
    if (form === "last") {
      const isLast = (this.#breaks[last] ?? 2) > 0 || this.known.closing.has(this.#form(last + 1));
      return isLast && isModal && negator === null ? this.#cite(-1, from, first, last) : null;
    }
    if (form === "verb") {
      if (opens < 0 && first > theme.last + 1) return null;
      if (negator !== null) return null;
      if (kind === "bad") return this.#cite(-1, from, first, last);
      return theme.isHarmful ? null : this.#cite(1, from, first, last);
    }
    if (opens < 0 && this.known.needsCopula) return null;
    if (kind === "harm") return isHarmful ? null : this.#cite(1, from, first, last);
    const sign = (kind === "oppose" || kind === "bad") === (negator === null) ? -1 : 1;
    if (kind === "good" || kind === "bad") {
      return isHarmful && sign > 0 ? null : this.#cite(sign, from, first, last);
    }
    // What cannot be achieved, or avoided, may be wanted or not.
    const isUnable = negator !== null && this.known.unable.has(this.#form(negator));
    return isModal && !isUnable ? this.#cite(sign, from, first, last) : null;
  }

  /** Whether what is said behind a noun is said of it: not `the debate on sovereignty is …`. */
  #isHead(first: number): boolean {
    const { inner, strange, transparent, parting, copulas, modals } = this.known;
    for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
      if ((this.#breaks[i] ?? 2) === 2) return true;
      const form = this.#form(i);
      if (inner.has(form) || strange.has(form)) return false;
      if (form === "of") return transparent.has(this.#form(i - 1));
      if (parting.has(form) || copulas.has(form) || modals.has(form)) return true;
    }
    return true;
  }

  /** The nearest negator shortly before a word. */
  #negatorBefore(first: number): number | null {
    const { negators, parting, conjunctions } = this.known;
    for (let i = first - 1; i >= Math.max(0, first - reachOfNegator); i--) {
      if (this.#breaks[i] !== 0) return null;
      const form = this.#form(i);
      if (conjunctions.has(form) || parting.has(form)) return null;
      if (negators.has(form)) return this.#affirms(i) ? null : i;
    }
    return null;
  }

  /** The nearest cue shortly before another that turns it: `stop promoting`, `fail to`. */
  #turningBefore(first: number): number | null {
    for (let i = first - 1; i >= Math.max(0, first - reachOfTurning); i--) {
      if (this.#breaks[i] !== 0) return null;
      const place = this.#before[i];
      const kind = place?.last === i ? place.cue.kind : null;
      if (kind === "oppose" || kind === "harm") return place?.first ?? null;
      const form = this.#form(i);
      if (this.known.conjunctions.has(form) || this.known.strange.has(form)) {
        if (!this.known.purpose.has(form)) return null;
      }
    }
    return null;
  }

  #affirms(negator: number): boolean {
    return this.known.affirming.has(this.#form(negator + 1));
  }

  #cite(sign: 1 | -1, opens: number, first: number, last: number): Judgement {
    const from = last - opens < longestCitation ? opens : first;
    return { sign, cue: { start: this.#starts[from] ?? 0, end: this.#ends[last] ?? 0 } };
  }

  /** At each word that a cue covers, the longest cue from the left. */
  #place(cues: Cues): (Place | undefined)[] {
    const places: (Place | undefined)[] = [];
    places.length = this.#forms.length;
    for (let i = 0; i < this.#forms.length; i++) {
      const cue = cues.get(this.#form(i))?.find(({ words }) =>
        words.every((word, k) => this.#form(i + k) === word && (k === 0 || this.#breaks[i + k - 1] === 0)),
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

  #form(i: number): string {
    return this.#forms[i] ?? "";
  }
}

function turn({ sign, cue }: Judgement): Judgement {
  return { sign: sign === 1 ? -1 : 1, cue };
}

function breakOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0;
  const between = text.slice(from, to);
  if (hardBreak.test(between)) return 2;
  return between.includes(",") ? 1 : 0;
}
