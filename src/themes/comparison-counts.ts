import { sortByGroups } from "../measures/sort-by-groups.js";
import type { Groups, Passage } from "../rows.js";
import type { FoundTheme } from "./find-presence.js";

/** How often a theme is found with one codebook and with another; `null` where it has no such theme. */
export interface ThemeComparison {
  readonly theme: string;
  /** Its name in the first codebook, where that is another. */
  readonly was: string | null;
  readonly documents: number;
  readonly passages: number;
  /** Passages with the theme by the first codebook and by the second. */
  readonly passages_before: number | null;
  readonly passages_after: number | null;
  /** The same as a share of `passages`, 0 to 1, and the second less the first. */
  readonly share_before: number | null;
  readonly share_after: number | null;
  readonly difference: number | null;
  /** Passages that have the theme only by the second, and only by the first. */
  readonly gained: number;
  readonly lost: number;
  readonly hits_before: number | null;
  readonly hits_after: number | null;
}

/** A comparison with the groups it was made by. */
export type ThemeComparisonRow<By extends keyof Groups = never> = ThemeComparison &
  Pick<Groups, By | "theme">;

/** A theme by its name in either codebook. */
export interface ThemePair {
  readonly was: string | null;
  readonly is: string | null;
}

/** What a theme of two codebooks is called in rows. */
export function nameOfPair({ was, is }: ThemePair): string {
  return is ?? was ?? "";
}

interface Count {
  readonly key: Partial<Groups>;
  readonly theme: string;
  readonly pair: ThemePair;
  readonly documents: Set<string>;
  passages: number;
  before: number;
  after: number;
  gained: number;
  lost: number;
  hits_before: number;
  hits_after: number;
}

/** Counts passages by groups and themes, each with its scores by two codebooks. */
export class ComparisonCounts<By extends keyof Groups> {
  readonly #counts = new Map<string, Count>();

  constructor(private readonly groups: readonly By[]) {}

  add(pair: ThemePair, passage: Passage, before: FoundTheme, after: FoundTheme): void {
    const count = this.#countOf(pair, passage);
    const [was, is] = [before.present, after.present];
    count.documents.add(passage.document);
    count.passages++;
    count.before += Number(was);
    count.after += Number(is);
    count.gained += Number(is && !was);
    count.lost += Number(was && !is);
    count.hits_before += before.hits;
    count.hits_after += after.hits;
  }

  /** @param themes - in their order */
  rows(themes: readonly string[]): ThemeComparisonRow<By>[] {
    return sortByGroups(this.#counts.values(), this.groups, themes).map(
      (count) => ({ ...count.key, ...makeRow(count) }) as ThemeComparisonRow<By>,
    );
  }

  #countOf(pair: ThemePair, passage: Passage): Count {
    const theme = nameOfPair(pair);
    const facts = { ...passage, theme };
    const key = Object.fromEntries(this.groups.map((group) => [group, facts[group]]));
    const id = JSON.stringify([...Object.values(key), theme]);
    let count = this.#counts.get(id);
    if (count === undefined) {
      const none = { passages: 0, before: 0, after: 0, gained: 0, lost: 0 };
      const hits = { hits_before: 0, hits_after: 0 };
      count = { key: key, theme, pair, documents: new Set(), ...none, ...hits };
      this.#counts.set(id, count);
    }
    return count;
  }
}

function makeRow(count: Count): ThemeComparison {
  const { pair, passages } = count;
  const [isBefore, isAfter] = [pair.was !== null, pair.is !== null];
  const [before, after] = [count.before / passages, count.after / passages];
  return {
    theme: count.theme,
    was: isAfter && pair.was !== pair.is ? pair.was : null,
    documents: count.documents.size,
    passages,
    passages_before: isBefore ? count.before : null,
    passages_after: isAfter ? count.after : null,
    share_before: isBefore ? before : null,
    share_after: isAfter ? after : null,
    difference: isBefore && isAfter ? after - before : null,
    gained: count.gained,
    lost: count.lost,
    hits_before: isBefore ? count.hits_before : null,
    hits_after: isAfter ? count.hits_after : null,
  };
}
