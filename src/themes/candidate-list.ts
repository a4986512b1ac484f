import { chooseHits, chooseLongest } from "./choose-hits.js";
import type { Matching } from "./codebook.js";
import type { Candidate } from "./find-candidates.js";
import { compareEndings, type Ending, type State } from "./term-states.js";

/** A candidate that counts. */
export type OnChosen = (theme: number, ending: Ending, first: number, last: number) => void;

/**
 * The candidates of one text as numbers, in the order in which they are read, and the choice
 * between them: what `chooseHits` chooses, without an object for each.
 */
export class CandidateList {
  #count = 0;
  readonly #endings: Ending[] = [];
  #firsts = new Uint32Array(256);
  #lasts = new Uint32Array(256);
  /** Of each candidate the one of its theme that was read from the same word before it. */
  #before = new Int32Array(256);
  /** Memory for the order by theme. */
  #order = new Uint32Array(256);
  /** Of each theme the last candidate. */
  readonly #latest: Int32Array;
  readonly #counts: Uint32Array;
  readonly #next: Uint32Array;
  readonly #isFlat: boolean;

  constructor(
    private readonly ancestors: readonly (readonly number[])[],
    private readonly overlap: Matching["overlap"],
  ) {
    this.#latest = new Int32Array(ancestors.length).fill(-1);
    this.#counts = new Uint32Array(ancestors.length);
    this.#next = new Uint32Array(ancestors.length);
    this.#isFlat = overlap === "theme" && ancestors.every(({ length }) => length === 0);
  }

  clear(): void {
    this.#count = 0;
    this.#endings.length = 0;
    this.#latest.fill(-1);
    this.#counts.fill(0);
  }

  /** Enters the terms that end with a state; of a theme's terms at the same words the one that can be chosen. */
  add({ terms }: State, first: number, last: number): void {
    for (const { ending } of terms) {
      const latest = this.#latest[ending.theme] ?? -1;
      const isSame = latest >= 0 && this.#firsts[latest] === first;
      const twin = isSame ? this.#find(latest, last) : -1;
      if (twin < 0) this.#push(ending, first, last, isSame ? latest : -1);
      else if (compareEndings(ending, this.#endingAt(twin)) < 0) this.#endings[twin] = ending;
    }
  }

  /** Calls `onChosen` for each that counts, by theme and place. */
  choose(onChosen: OnChosen): void {
    if (this.#count === 0) return;
    if (this.#isFlat) this.#chooseInThemes(onChosen);
    else {
      const all = Array.from({ length: this.#count }, (_, i) => this.#candidateAt(i));
      chooseHits(all, this.ancestors, this.overlap).forEach((hits, theme) => {
        for (const { ending, first, last } of hits) onChosen(theme, ending, first, last);
      });
    }
  }

  /** Only where candidates of a theme lie over one another there is anything to choose. */
  #chooseInThemes(onChosen: OnChosen): void {
    const order = this.#orderByTheme();
    for (let i = 0; i < this.#count;) {
      const begin = i;
      const first = order[i] ?? 0;
      const { theme } = this.#endingAt(first);
      let reached = this.#lasts[first] ?? 0;
      for (i++; i < this.#count; i++) {
        const next = order[i] ?? 0;
        if ((this.#firsts[next] ?? 0) > reached || this.#endingAt(next).theme !== theme) break;
        reached = Math.max(reached, this.#lasts[next] ?? 0);
      }
      if (i === begin + 1) this.#chooseAlone(first, onChosen);
      else {
        const together = Array.from(order.subarray(begin, i), (at) => this.#candidateAt(at));
        for (const { ending, first, last } of chooseLongest(together))
          onChosen(theme, ending, first, last);
      }
    }
  }

  #chooseAlone(at: number, onChosen: OnChosen): void {
    const ending = this.#endingAt(at);
    if (!ending.masks) onChosen(ending.theme, ending, this.#firsts[at] ?? 0, this.#lasts[at] ?? 0);
  }

  /** The candidates of each theme after those of the one before, each theme's as they were read. */
  #orderByTheme(): Uint32Array {
    const [next, order] = [this.#next, this.#order];
    let sum = 0;
    for (let theme = 0; theme < next.length; theme++) {
      next[theme] = sum;
      sum += this.#counts[theme] ?? 0;
    }
    for (let i = 0; i < this.#count; i++) {
      const { theme } = this.#endingAt(i);
      const place = next[theme] ?? 0;
      order[place] = i;
      next[theme] = place + 1;
    }
    return order;
  }

  #find(from: number, last: number): number {
    let at = from;
    while (at >= 0 && this.#lasts[at] !== last) at = this.#before[at] ?? -1;
    return at;
  }

  #push(ending: Ending, first: number, last: number, before: number): void {
    const i = this.#count++;
    if (i === this.#firsts.length) this.#grow();
    this.#firsts[i] = first;
    this.#lasts[i] = last;
    this.#before[i] = before;
    this.#endings.push(ending);
    this.#latest[ending.theme] = i;
    this.#counts[ending.theme] = (this.#counts[ending.theme] ?? 0) + 1;
  }

  #endingAt(i: number): Ending {
    const ending = this.#endings[i];
    if (ending === undefined) throw new RangeError(`no candidate ${i} of ${this.#count}`);
    return ending;
  }

  #candidateAt(i: number): Candidate {
    const [first = 0, last = 0] = [this.#firsts[i], this.#lasts[i]];
    return { first, last, ending: this.#endingAt(i) };
  }

  #grow(): void {
    const [firsts, lasts, before] = [this.#firsts, this.#lasts, this.#before];
    this.#firsts = new Uint32Array(2 * firsts.length);
    this.#lasts = new Uint32Array(2 * firsts.length);
    this.#before = new Int32Array(2 * firsts.length);
    this.#order = new Uint32Array(2 * firsts.length);
    this.#firsts.set(firsts);
    this.#lasts.set(lasts);
    this.#before.set(before);
  }
}
