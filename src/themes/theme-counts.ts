import { makeFrequencyRows, type GroupCount } from "../measures/frequency-rows.js";
import { takeGroups } from "../measures/take-groups.js";
import type { DocumentFacts, FrequencyRow, Groups } from "../rows.js";
import type { Codebook, Term } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import type { HitArrays } from "./found-hits.js";
import { reaches, thresholdOf, type Scoring } from "./scoring.js";
import { weighFound } from "./weigh-found.js";

/** What was counted in one group, each theme's in its place. */
interface Count {
  readonly key: Partial<Groups>;
  document: string | null;
  documents: number;
  passages: number;
  words: number;
  readonly passages_with_theme: Uint32Array;
  readonly hits: Uint32Array;
}

/**
 * Frequencies counted as hits are found, passage after passage, the passages of a document one
 * after the other: the rows that `measureFrequency` makes of `scorePassages`, without smoothing.
 */
export class ThemeCounts<By extends Exclude<keyof Groups, "theme">> {
  readonly #terms: readonly Term[];
  readonly #thresholds: readonly (number | null)[];
  readonly #groups: readonly By[];
  readonly #counts = new Map<string, Count>();
  #last: Count | null = null;

  /** @throws TypeError when `by` names something that frequencies cannot be grouped by. */
  constructor(
    private readonly codebook: Codebook,
    private readonly scoring: Scoring,
    by: readonly By[],
  ) {
    this.#terms = termsInOrder(codebook);
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
    const { hits: sums, passages_with_theme: present } = count;
    weighFound(found, range, this.#terms, this.scoring.negation, (theme, hits, weight) => {
      sums[theme] = (sums[theme] ?? 0) + hits;
      if (reaches(weight, this.#thresholds[theme] ?? null))
        present[theme] = (present[theme] ?? 0) + 1;
    });
  }

  rows(): FrequencyRow<By>[] {
    const themes = this.codebook.themes.map(({ theme }) => theme);
    const counts = [...this.#counts.values()].flatMap((count) =>
      themes.map((theme, i): GroupCount => {
        const { key, documents, passages, words } = count;
        const passages_with_theme = count.passages_with_theme[i] ?? 0;
        const hits = count.hits[i] ?? 0;
        return { key, theme, documents, passages, passages_with_theme, words, hits };
      }),
    );
    return makeFrequencyRows(counts, this.#groups, themes);
  }

  #countOf(facts: DocumentFacts): Count {
    const last = this.#last;
    if (last !== null && this.#groups.every((group) => last.key[group] === facts[group]))
      return last;
    const key = Object.fromEntries(this.#groups.map((group) => [group, facts[group]]));
    const id = JSON.stringify(Object.values(key));
    let count = this.#counts.get(id);
    if (count === undefined) {
      const { length } = this.codebook.themes;
      const none = { document: null, documents: 0, passages: 0, words: 0 };
      const [present, hits] = [new Uint32Array(length), new Uint32Array(length)];
      count = { key: key, ...none, passages_with_theme: present, hits };
      this.#counts.set(id, count);
    }
    return (this.#last = count);
  }
}
