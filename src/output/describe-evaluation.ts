import type { Evaluation, GroupEvaluation } from "../measures/evaluate-themes.js";
import type { Accuracy, Disagreement, Hit, Passage, ThemeEvaluation } from "../rows.js";
import { cutShort } from "../text/cut-short.js";
import { plain } from "../text/plain.js";
import { explainHits } from "../themes/explain-hits.js";
import { groupHits, hitKey, macroName } from "./tabulate-evaluation.js";
import { toTextTable } from "./to-text-table.js";

/** What to show of an evaluation. */
export interface DescribeOptions {
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly by?: string | undefined;
  readonly groups?: readonly GroupEvaluation[];
  /** How many disagreements are shown. */
  readonly limit: number;
  readonly width?: number;
}

/**
 * An evaluation for a terminal: the figures of each theme and their mean, those of each group, and
 * the disagreements with what was found in its words («so»), or how the text begins where nothing
 * was. Control characters are neutralised.
 */
export function describeEvaluation(evaluation: Evaluation, options: DescribeOptions): string {
  const { by, groups = [], width = Infinity } = options;
  const table = (rows: readonly object[]) =>
    toTextTable(rows, { limit: Infinity, width }).trimEnd();
  const ofGroups = groups.map((row) => groupRow(by ?? "group", row));
  return [
    table(themeRows(evaluation)),
    "",
    ...describeBase(evaluation),
    ...(ofGroups.length === 0 ? [] : ["", table(ofGroups)]),
    "",
    ...describeDisagreements(evaluation.disagreements, options),
    "",
  ].join("\n");
}

function themeRows({ themes, macro }: Evaluation): object[] {
  return [
    ...themes.map((row) => ({ theme: row.theme, ...countsOf(row), ...cellsOf(row) })),
    { theme: macroName, ...countsOf(macro), ...cellsOf(macro) },
  ];
}

type Counts = Partial<Pick<ThemeEvaluation, "passages" | "gold" | "found" | "both">>;

/** Aligned to the right below their names; what a mean has not is left blank. */
function countsOf({ passages, gold, found, both }: Counts): object {
  const counts = Object.entries({ passages, gold, found, both });
  return Object.fromEntries(
    counts.map(([name, number]) => [name, String(number ?? "").padStart(name.length)]),
  );
}

function groupRow(by: string, { group, evaluation }: GroupEvaluation): object {
  const { themes, passages, ...figures } = evaluation.macro;
  return { [by]: group, passages, themes, ...cellsOf(figures) };
}

function cellsOf(figures: Accuracy): object {
  const { precision, recall, f1, f1_low, f1_high, alpha, alpha_low, alpha_high } = figures;
  return {
    precision: decimals(precision),
    recall: decimals(recall),
    F1: decimals(f1),
    "F1 95 %": range(f1_low, f1_high),
    alpha: decimals(alpha),
    "alpha 95 %": range(alpha_low, alpha_high),
    readers: decimals(figures.readers_alpha),
  };
}

/** A dash where a figure is not defined. */
function decimals(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

function range(low: number | null, high: number | null): string {
  return low === null || high === null ? "–" : `${low.toFixed(3)} to ${high.toFixed(3)}`;
}

function describeBase({ macro, resamples, unread_themes }: Evaluation): string[] {
  const lines = [
    `${macroName} is the mean over ${count(macro.themes, "theme")} that the readers see; alpha is ` +
      "Krippendorff's, between what was found and what the readers settled on, and (readers) among them.",
    describeIntervals(macro.documents, resamples),
  ];
  if (unread_themes.length > 0) {
    lines.push(plain(`Not evaluated, since nobody read for it: ${unread_themes.join(", ")}`));
  }
  return lines;
}

function describeIntervals(documents: number, resamples: number): string {
  if (resamples === 0) return "No intervals: no resamples were drawn.";
  return documents < 2
    ? "No intervals: the passages are of one document, so there are no others to draw."
    : `Intervals are a bootstrap over ${count(documents, "document")}, ${count(resamples, "resample")}.`;
}

function describeDisagreements(
  disagreements: readonly Disagreement[],
  { passages, hits, limit }: DescribeOptions,
): string[] {
  const shown = disagreements.slice(0, limit);
  const found = groupHits(hits);
  const byId = new Map(passages.map((passage) => [passage.passage, passage]));
  const isPart = shown.length > 0 && shown.length < disagreements.length;
  const first = isPart ? `, the first ${shown.length}` : "";
  const lines = shown.flatMap((row) => {
    const passage = byId.get(row.passage);
    if (passage === undefined) return [];
    return ["", headOf(row), ...showWords(passage, found.get(hitKey(row)) ?? [])].map(plain);
  });
  return [`${count(disagreements.length, "disagreement")}${first}`, ...lines];
}

function headOf({ passage, theme, gold, found, score, votes, readers }: Disagreement): string {
  const machine = `${found ? "found" : "missed"} (score ${score.toFixed(2)})`;
  const asVotes = votes === null || readers === null ? "" : ` (${votes} of ${readers})`;
  return `${passage}  ${theme}: ${machine}, readers say ${gold ? "yes" : "no"}${asVotes}`;
}

/** So many characters of a text show what it is about. */
const beginning = 160;

function showWords(passage: Passage, hits: readonly Hit[]): string[] {
  if (hits.length === 0) return [`  ${cutShort(passage.text, beginning)}`];
  return explainHits(hits, [passage]).map(
    ({ before, match, after, term }, i) =>
      `  ${before}«${match}»${after}  [${term}${hits[i]?.negated ? ", negated" : ""}]`,
  );
}

function count(number: number, what: string): string {
  return `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
}
