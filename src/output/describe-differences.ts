import wrapAnsi from "wrap-ansi";
import type { Groups } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { CodebookComparison, PassageComparison } from "../themes/compare-codebooks.js";
import type { ThemeComparisonRow } from "../themes/comparison-counts.js";
import type { CodebookChange } from "../themes/list-changes.js";
import { contextLine } from "./context-line.js";
import { groupBy } from "./group-by.js";
import { tellCodebookChanges } from "./tell-codebook-changes.js";
import { toTextTable } from "./to-text-table.js";

type GroupName = Exclude<keyof Groups, "theme">;

/** What is shown of a comparison. */
export interface DifferenceOptions {
  /** What it was grouped by. */
  readonly by?: readonly GroupName[];
  /** So many passages of each theme that gain it, and as many that lose it; 3 unless said. */
  readonly examples?: number;
  readonly width?: number;
}

/**
 * In what two codebooks differ, and what they find differently, as text for a terminal: changes of
 * themes and terms, shares before and after, then passages that gain or lose a theme. Nothing in it
 * can steer the terminal.
 */
export function describeDifferences(
  changes: readonly CodebookChange[],
  comparison: CodebookComparison<GroupName> | null,
  { by = [], examples = 3, width = 100 }: DifferenceOptions = {},
): string {
  const blocks = [describeChanges(changes, width)];
  if (comparison !== null) {
    const { themes, passages } = comparison;
    const changed = themes.filter(({ gained, lost }) => gained + lost > 0);
    if (changed.length === 0) blocks.push(describeNothing(themes));
    else {
      const rows = tabulate(changed, by);
      blocks.push(toTextTable(rows, { limit: Infinity, width }).trimEnd());
      blocks.push(...describeUnchanged(themes.length - changed.length, by));
      for (const [theme, moved] of groupBy(passages, (row) => row.theme))
        blocks.push(describeMoved(theme, moved, examples, width));
    }
  }
  return `${blocks.join("\n\n")}\n`;
}

function describeNothing(themes: readonly ThemeComparisonRow<GroupName>[]): string {
  // There is a row for each group, and all themes have the same passages.
  const own = themes.filter(({ theme }) => theme === themes[0]?.theme);
  const passages = own.reduce((sum, row) => sum + row.passages, 0);
  return `None of ${countOf(passages, "passage")} gains or loses a theme.`;
}

function describeUnchanged(count: number, by: readonly GroupName[]): string[] {
  if (count === 0) return [];
  return [`${countOf(count, by.length === 0 ? "theme" : "row")} unchanged.`];
}

function describeChanges(changes: readonly CodebookChange[], width: number): string {
  if (changes.length === 0) return "The codebooks are the same.";
  return tellCodebookChanges(changes)
    .map((line) => wrapAnsi(plain(line), width))
    .join("\n");
}

function tabulate(
  rows: readonly ThemeComparisonRow<GroupName>[],
  by: readonly GroupName[],
): Readonly<Record<string, string | number | null>>[] {
  return rows.map((row) => ({
    ...Object.fromEntries(by.map((group) => [group, row[group]])),
    theme: row.was === null ? row.theme : `${row.theme} (was ${row.was})`,
    passages: row.passages,
    before: percent(row.share_before),
    after: percent(row.share_after),
    gained: row.gained,
    lost: row.lost,
  }));
}

function percent(share: number | null): string {
  return share === null ? "no theme" : `${(100 * share).toFixed(1)} %`;
}

function describeMoved(
  theme: string,
  moved: readonly PassageComparison[],
  examples: number,
  width: number,
): string {
  const blocks = (["gained", "lost"] as const).flatMap((change) => {
    const rows = moved.filter((row) => row.change === change);
    if (rows.length === 0) return [];
    const verb = change === "gained" ? "gain" : "lose";
    const head = `${countOf(rows.length, "passage")} ${verb}${rows.length === 1 ? "s" : ""} ${theme}`;
    const shown = rows.slice(0, examples).map((row) => `  ${describePassage(row, width - 2)}`);
    return [[plain(head), ...shown].join("\n")];
  });
  return blocks.join("\n");
}

function describePassage(row: PassageComparison, width: number): string {
  const name = `${plain(row.passage)}  `;
  const { before, match, after } = row;
  if (before === null || match === null || after === null)
    return `${name}by its weights, negation or neighbours`;
  return name + contextLine({ before, match, after }, Math.max(20, width - name.length));
}
