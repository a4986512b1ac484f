import type { Evaluation, GroupEvaluation } from "../measures/evaluate-themes.js";
import type { Disagreement, Hit, Passage, ThemeEvaluation } from "../rows.js";
import { groupBy } from "./group-by.js";

/** The name of the row of means among the themes; no codebook has a theme of this name. */
export const macroName = "(macro)";

/** A row of the table `evaluation`: a theme, or the mean, in all passages or in a group of them. */
export interface EvaluationRow extends Omit<ThemeEvaluation, "gold" | "found" | "both"> {
  /** What the passages are grouped by, and the value they have; both `null` for all passages. */
  readonly by: string | null;
  readonly group: string | null;
  readonly gold: number | null;
  readonly found: number | null;
  readonly both: number | null;
}

/** A row of the table `disagreements`. */
export interface DisagreementRow extends Disagreement {
  /** The words found, each once, with semicolons between; `null` where none were. */
  readonly matches: string | null;
  readonly text: string;
}

/** The rows of the table `evaluation`: all passages first, then each group. */
export function tabulateEvaluation(
  evaluation: Evaluation,
  by: string | null = null,
  groups: readonly GroupEvaluation[] = [],
): EvaluationRow[] {
  return [
    ...rowsOf(evaluation, null, null),
    ...groups.flatMap(({ group, evaluation }) => rowsOf(evaluation, by, group)),
  ];
}

/** The rows of the table `disagreements`, with what was found in which text. */
export function tabulateDisagreements(
  { disagreements }: Pick<Evaluation, "disagreements">,
  passages: readonly Passage[],
  hits: readonly Hit[],
): DisagreementRow[] {
  const texts = new Map(passages.map(({ passage, text }) => [passage, text]));
  const found = groupHits(hits);
  return disagreements.map((row) => {
    const matches = found.get(hitKey(row))?.map(({ match }) => match) ?? [];
    return {
      ...row,
      matches: matches.length === 0 ? null : [...new Set(matches)].join("; "),
      text: texts.get(row.passage) ?? "",
    };
  });
}

/** The hits by passage and theme. */
export function groupHits(hits: readonly Hit[]): Map<string, Hit[]> {
  return groupBy(hits, hitKey);
}

/** The key of a passage's theme in {@link groupHits}. */
export function hitKey({ passage, theme }: Pick<Hit, "passage" | "theme">): string {
  return JSON.stringify([passage, theme]);
}

function rowsOf(
  { themes, macro }: Evaluation,
  by: string | null,
  group: string | null,
): EvaluationRow[] {
  const none = { gold: null, found: null, both: null };
  const { precision, recall, f1, f1_low, f1_high } = macro;
  const { passages, alpha, alpha_low, alpha_high, readers_alpha } = macro;
  const ofF1 = { precision, recall, f1, f1_low, f1_high };
  const ofAlpha = { alpha, alpha_low, alpha_high, readers_alpha };
  return [
    ...themes.map((row) => ({ by, group, ...row })),
    { by, group, theme: macroName, passages, ...none, ...ofF1, ...ofAlpha },
  ];
}
