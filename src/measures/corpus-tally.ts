import type { DocumentFacts, Role } from "../rows.js";
import type { MeetingCounts } from "./measure-cooccurrence.js";
import { scoreFigures } from "./measure-frequency.js";
import type { TermCount, TermCounts, TermList } from "./measure-terms.js";
import { sumsSince, type TrendSums } from "./measure-trend.js";
import {
  drawAnew,
  groupSums,
  type KeepDrawn,
  type DocumentSums,
  type GroupSums,
  type Summing,
  type ThemeSums,
} from "./sum-by-document.js";
import {
  arguedWidth,
  placeTerms,
  type ArgumentTally,
  type LanguageSums,
  type ThemeTally,
} from "./tally-document.js";

/** What was counted of one document. */
export interface DocumentTally {
  readonly facts: DocumentFacts;
  readonly found: ThemeTally;
  readonly argued: ArgumentTally;
}

/** A proposal by where its row is. */
export interface TalliedProposal {
  readonly document: string;
  /** The place among the stances of the document. */
  readonly stance: number;
  readonly strength: number;
}

type By = Summing<never>["by"];

/**
 * What was counted of the documents of a corpus, added up as the measures ask for it: the results are
 * those of the rows, which need not be there.
 */
export class CorpusTally {
  readonly themes: readonly string[];

  constructor(
    private readonly codebook: TermList,
    readonly documents: readonly DocumentTally[],
    private readonly keep: KeepDrawn = drawAnew,
  ) {
    this.themes = codebook.themes.map(({ theme }) => theme);
  }

  /** How many passages all documents have. */
  get passages(): number {
    return this.documents.reduce((sum, { found }) => sum + found.sizes.length, 0);
  }

  /** What `scoreFigures` adds up; no theme where there is no passage. */
  get scores(): ThemeSums {
    const group = (by: By) =>
      groupSums(
        this.#sumsOf(({ found }) => found.scores),
        by,
      );
    return { themes: this.#scoredThemes(), group, keep: this.keep };
  }

  /** What `stanceFigures` adds up. */
  get stances(): ThemeSums {
    const group = (by: By) =>
      groupSums(
        this.#sumsOf(({ argued }) => argued.sums),
        by,
      );
    return { themes: this.themes, group, keep: this.keep };
  }

  /** What trends are measured from. */
  get trends(): TrendSums {
    const dated = this.#sumsOf(({ found }) => found.scores).flatMap(({ facts, sums }) =>
      facts.year === null ? [] : [{ facts, sums, year: facts.year }],
    );
    const first = dated.reduce((least, { year }) => Math.min(least, year), Infinity);
    const group = (by: By) =>
      groupSums(
        dated.map(({ facts, sums, year }) => ({ facts, sums: sumsSince(year - first, sums) })),
        by,
      );
    return { themes: this.#scoredThemes(), group, first };
  }

  /** Passages and those with any theme, for `coverageOf`. */
  coverage(by: By): GroupSums[] {
    return groupSums(
      this.#sumsOf(({ found }) => found.covered),
      by,
    );
  }

  get meetings(): MeetingCounts {
    const meetings = new Float64Array(this.themes.length ** 2);
    let passages = 0;
    for (const { found } of this.counted()) {
      passages += found.sizes.length;
      for (let i = 0; i < found.meetings.length; i += 2) {
        const at = found.meetings[i] ?? 0;
        meetings[at] = (meetings[at] ?? 0) + (found.meetings[i + 1] ?? 0);
      }
    }
    return { themes: this.#scoredThemes(), meetings, passages };
  }

  get terms(): TermCounts {
    const terms = placeTerms(this.codebook.themes);
    const counts = terms.map(() => ({ hits: 0, documents: 0, passages: 0 }));
    const languages = new Set<string | null>();
    let passages = 0;
    for (const { found } of this.counted()) {
      passages += found.sizes.length;
      for (const { language } of found.covered) languages.add(language);
      for (let i = 0; i < found.terms.length; i += 3) {
        const [place = 0, hits = 0, standsIn = 0] = found.terms.subarray(i, i + 3);
        const count = counts[place];
        if (count === undefined) continue;
        count.hits += hits;
        count.documents++;
        count.passages += standsIn;
      }
    }
    const uses = new Map(this.themes.map((theme) => [theme, new Map<string, TermCount>()]));
    for (const [i, { theme, term }] of terms.entries()) {
      const count = counts[i];
      if (count !== undefined && count.hits > 0) uses.get(theme)?.set(term, count);
    }
    return { passages, languages, uses };
  }

  /** How many hits each document that counts has of each theme, in the order of the codebook. */
  get hits(): { readonly document: string; readonly hits: readonly number[] }[] {
    const places = new Map(this.themes.map((theme, i) => [theme, i]));
    const themeOfTerm = placeTerms(this.codebook.themes).map(({ theme }) => places.get(theme) ?? 0);
    return this.counted().map(({ facts, found }) => {
      const hits = this.themes.map(() => 0);
      for (let i = 0; i < found.terms.length; i += 3) {
        const theme = themeOfTerm[found.terms[i] ?? 0] ?? 0;
        hits[theme] = (hits[theme] ?? 0) + (found.terms[i + 1] ?? 0);
      }
      return { document: facts.document, hits };
    });
  }

  /** The authors' own proposals, a list a theme, in the order of the stances. */
  get proposals(): TalliedProposal[][] {
    const byTheme: TalliedProposal[][] = this.themes.map(() => []);
    for (const { facts, argued } of this.counted()) {
      const { stances, strengths } = argued.proposals;
      stances.forEach((stance, i) => {
        const theme = themeOf(argued, stance);
        byTheme[theme]?.push({ document: facts.document, stance, strength: strengths[i] ?? 0 });
      });
    }
    return byTheme;
  }

  /** How many components of documents that count are in a role, whoever holds what they say. */
  countRole(role: Role): number {
    return this.counted().reduce((sum, { argued }) => sum + argued.roles[role], 0);
  }

  /** The documents that are no copies. */
  counted(): readonly DocumentTally[] {
    return this.documents.filter(({ facts }) => facts.counted);
  }

  #sumsOf(take: (tally: DocumentTally) => readonly LanguageSums[]): DocumentSums[] {
    return this.documents.flatMap((tally) =>
      take(tally).map(({ language, sums }) => ({ facts: { ...tally.facts, language }, sums })),
    );
  }

  /** Themes are measured where there is a passage. */
  #scoredThemes(): readonly string[] {
    return this.documents.some(({ found }) => found.sizes.length > 0) ? this.themes : [];
  }
}

/** The place of the theme of a stance. */
function themeOf({ argued }: ArgumentTally, stance: number): number {
  return argued[stance * arguedWidth + 2] ?? 0;
}

/** How many passages of a document have each theme. */
export function presentIn({ scores }: ThemeTally, themes: number): number[] {
  return Array.from({ length: themes }, (_, theme) => {
    const at = theme * scoreFigures.figures + 1;
    return scores.reduce((sum, { sums }) => sum + (sums[at] ?? 0), 0);
  });
}
