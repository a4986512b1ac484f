import { makeFrequencyRow } from "../measures/frequency-rows.js";
import { sortByGroups } from "../measures/sort-by-groups.js";
import { takeGroups } from "../measures/take-groups.js";
import { grown } from "../text/number-list.js";
import type { DocumentFacts, FrequencyRow, Groups } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import type { HitArrays } from "./found-hits.js";
import { reaches, thresholdOf, type Scoring } from "./scoring.js";
import { weighFound, weightsOf } from "./weigh-found.js";

/** What was counted in one group. */
interface Count {
  readonly key: Partial<Groups>;
  /** Where in the sums its themes begin. */
  readonly first: number;
  /** Of all themes. */
  readonly theme: string;
  document: string | null;
  documents: number;
  passages: number;
  words: number;
}

/** Where a count is found: by the value of the first group, then by that of the next. */
interface Place {
  readonly next: Map<Groups[keyof Groups], Place>;
  count: Count | null;
}

/**
 * Frequencies counted as hits are found, passage after passage, the passages of a document one
 * after the other: the rows that `measureFrequency` makes of `scorePassages`, without smoothing.
 * They are made when they are gone through.
 */
export class ThemeCounts<By extends Exclude<keyof Groups, "theme">> implements Iterable<
  FrequencyRow<By>
> {
  readonly #weights: Float64Array;
  readonly #thresholds: readonly (number | null)[];
  readonly #groups: readonly By[];
  readonly #counts: Count[] = [];
  readonly #places: Place = { next: new Map(), count: null };
  /** Sums of all groups, each theme's in its place: an array for each group would take longer to make than to fill. */
  #hits = new Uint32Array(1024);
  #present = new Uint32Array(1024);
  #last: Count | null = null;

  /** @throws TypeError when `by` names something that frequencies cannot be grouped by. */
  constructor(
    private readonly codebook: Codebook,
    private readonly scoring: Scoring,
    by: readonly By[],
  ) {
    this.#weights = weightsOf(termsInOrder(codebook));
    this.#thresholds = codebook.themes.map((theme) => thresholdOf(theme, scoring));
    this.#groups = takeGroups("countThemes", by);
  }

  /** Counts a passage of so many words, whose hits stand among those found from one place to another. */
  add(
    facts: DocumentFacts,
    words: number,
    found: HitArrays,
    range: { readonly from: number; readonly to: number },
  ): void {
    if (!facts.counted) return;
    const count = this.#countOf(facts);
    if (count.document !== facts.document) count.documents++;
    count.document = facts.document;
    count.passages++;
    count.words += words;
    const sums = this.#hits;
    const present = this.#present;
    weighFound(found, range, this.#weights, this.scoring.negation, (theme, hits, weight) => {
      const at = count.first + theme;
      sums[at] = (sums[at] ?? 0) + hits;
      if (reaches(weight, this.#thresholds[theme] ?? null)) present[at] = (present[at] ?? 0) + 1;
    });
  }

  /** How many rows there are: one for each group and theme. */
  get length(): number {
    return this.#counts.length * this.codebook.themes.length;
  }

  *[Symbol.iterator](): Generator<FrequencyRow<By>> {
    for (const count of sortByGroups(this.#counts, this.#groups, [""])) {
      const { key, first, documents, passages, words } = count;
      for (const [i, { theme }] of this.codebook.themes.entries()) {
        const passages_with_theme = this.#present[first + i] ?? 0;
        const hits = this.#hits[first + i] ?? 0;
        const counted = { key, theme, documents, passages, passages_with_theme, words, hits };
        yield makeFrequencyRow(counted, this.#groups);
      }
    }
  }

  #countOf(facts: DocumentFacts): Count {
    const last = this.#last;
    if (last !== null && this.#groups.every((group) => last.key[group] === facts[group]))
      return last;
    let place = this.#places;
    for (const group of this.#groups) {
      let next = place.next.get(facts[group]);
      if (next === undefined)
        place.next.set(facts[group], (next = { next: new Map(), count: null }));
      place = next;
    }
    return (this.#last = place.count ??= this.#addCount(facts));
  }

  #addCount(facts: DocumentFacts): Count {
    const { length } = this.codebook.themes;
    const first = this.#counts.length * length;
    if (first + length > this.#hits.length) {
      this.#hits = grown(this.#hits, first + length);
      this.#present = grown(this.#present, first + length);
    }
    const key: Partial<Record<keyof Groups, unknown>> = {};
    for (const group of this.#groups) key[group] = facts[group];
    const none = { document: null, documents: 0, passages: 0, words: 0 };
    const count = { key: key as Partial<Groups>, first, theme: "", ...none };
    this.#counts.push(count);
    return count;
  }
}
