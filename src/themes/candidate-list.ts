import { grown } from "../text/number-list.js";
import { chooseHits, chooseLongest, choosesInThemes } from "./choose-hits.js";
import type { Matching } from "./codebook.js";
import type { Candidate } from "./find-candidates.js";
import type { StateTable } from "./state-table.js";
import { compareEndings, type Ending } from "./term-states.js";

/** A candidate that counts. */
export type OnChosen = (theme: number, ending: Ending, first: number, last: number) => void;

/**
 * The candidates of one text as numbers, in the order in which they are read, and the choice
 * between them: what `chooseHits` chooses, without an object for each.
 */
export class CandidateList {
  #count = 0;
  #themes = new Uint32Array(256);
  /** Places in the `endings` of the table. */
  #endings = new Uint32Array(256);
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
    this.#isFlat = choosesInThemes(ancestors, overlap);
  }

  clear(): void {
    this.#count = 0;
    this.#latest.fill(-1);
    this.#counts.fill(0);
  }

  /** Enters the terms that end with a state; of a theme's terms at the same words the one that can be chosen. */
  add(table: StateTable, state: number, first: number, last: number): void {
    const { firsts, ends, themes, endings } = table;
    const end = firsts[state + 1] ?? 0;
    for (let i = firsts[state] ?? 0; i < end; i++) {
      const number = ends[i] ?? 0;
      const theme = themes[number] ?? 0;
      const latest = this.#latest[theme] ?? -1;
      const isSame = latest >= 0 && this.#firsts[latest] === first;
      const twin = isSame ? this.#find(latest, last) : -1;
      if (twin < 0) this.#push(theme, number, first, last, isSame ? latest : -1);
      else if (compareEndings(at(endings, number), at(endings, this.#endings[twin] ?? 0)) < 0)
        this.#endings[twin] = number;
    }
  }

  /** Calls `onChosen` for each that counts, by theme and place. */
  choose({ endings }: StateTable, onChosen: OnChosen): void {
    if (this.#count === 0) return;
    if (this.#isFlat) this.#chooseInThemes(endings, onChosen);
    else {
      const all = Array.from({ length: this.#count }, (_, i) => this.#candidateAt(i, endings));
      chooseHits(all, this.ancestors, this.overlap).forEach((hits, theme) => {
        for (const { ending, first, last } of hits) onChosen(theme, ending, first, last);
      });
    }
  }

  /** Only where candidates of a theme lie over one another there is anything to choose. */
  #chooseInThemes(endings: readonly Ending[], onChosen: OnChosen): void {
    const order = this.#orderByTheme();
    const [themes, firsts, lasts] = [this.#themes, this.#firsts, this.#lasts];
    for (let i = 0; i < this.#count;) {
      const begin = i;
      const first = order[i] ?? 0;
      const theme = themes[first] ?? 0;
      let reached = lasts[first] ?? 0;
      for (i++; i < this.#count; i++) {
        const next = order[i] ?? 0;
        if ((firsts[next] ?? 0) > reached || themes[next] !== theme) break;
        reached = Math.max(reached, lasts[next] ?? 0);
      }
      if (i === begin + 1) {
        const ending = at(endings, this.#endings[first] ?? 0);
        if (!ending.masks) onChosen(theme, ending, firsts[first] ?? 0, reached);
        continue;
      }
      const together = Array.from(order.subarray(begin, i), (at) => this.#candidateAt(at, endings));
      for (const { ending, first, last } of chooseLongest(together))
        onChosen(theme, ending, first, last);
    }
  }

  /** The candidates of each theme after those of the one before, each theme's as they were read. */
  #orderByTheme(): Uint32Array {
    const [next, order, themes] = [this.#next, this.#order, this.#themes];
    let sum = 0;
    for (let theme = 0; theme < next.length; theme++) {
      next[theme] = sum;
      sum += this.#counts[theme] ?? 0;
    }
    for (let i = 0; i < this.#count; i++) {
      const theme = themes[i] ?? 0;
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

  #push(theme: number, ending: number, first: number, last: number, before: number): void {
    const i = this.#count++;
    if (i === this.#firsts.length) this.#grow();
    this.#themes[i] = theme;
    this.#endings[i] = ending;
    this.#firsts[i] = first;
    this.#lasts[i] = last;
    this.#before[i] = before;
    this.#latest[theme] = i;
    this.#counts[theme] = (this.#counts[theme] ?? 0) + 1;
  }

  #candidateAt(i: number, endings: readonly Ending[]): Candidate {
    const [first = 0, last = 0] = [this.#firsts[i], this.#lasts[i]];
    return { first, last, ending: at(endings, this.#endings[i] ?? 0) };
  }

  #grow(): void {
    const length = 2 * this.#firsts.length;
    this.#themes = grown(this.#themes, length);
    this.#endings = grown(this.#endings, length);
    this.#firsts = grown(this.#firsts, length);
    this.#lasts = grown(this.#lasts, length);
    this.#before = grown(this.#before, length);
    this.#order = grown(this.#order, length);
  }
}

function at(endings: readonly Ending[], number: number): Ending {
  const ending = endings[number];
  if (ending === undefined) throw new RangeError(`no ending ${number} of ${endings.length}`);
  return ending;
}
