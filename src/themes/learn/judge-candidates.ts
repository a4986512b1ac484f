import type { LearnedTerm } from "../learned-terms.js";
import { leastRatio, type Candidate } from "./find-candidates.js";
import { isPhrase, type Features } from "./read-features.js";
import type { Relation } from "./relate-to-terms.js";
import { logRatio, lowestRatio, weightOf } from "./weigh-term.js";
import type { Spelling } from "./write-features.js";

/** What is known of a feature besides its counts. */
export interface Described {
  readonly spelling: Spelling;
  readonly relation: Relation;
}

/** What a theme's candidates are judged by. */
export interface Judging {
  readonly theme: string;
  readonly language: string;
  readonly features: Features;
  /** Whether a longer term of one theme takes the place of another theme's. */
  readonly compete: boolean;
  readonly describe: (feature: number) => Described | undefined;
  readonly minimum: number;
  readonly most: number;
}

/**
 * The candidates as rows, the strongest first, each kept or not: down to the last of the `most`
 * that are kept. What the theme's terms match is none.
 */
export function judgeCandidates(candidates: readonly Candidate[], judging: Judging): LearnedTerm[] {
  const { theme, language, most } = judging;
  const ranked = candidates
    .flatMap((candidate) => {
      const described = judging.describe(candidate.feature);
      if (described === undefined || described.relation.termOf.has(theme)) return [];
      return [{ candidate, ...described, lowest: lowestRatio(candidate) }];
    })
    .sort((a, b) => b.lowest - a.lowest || (a.spelling.text < b.spelling.text ? -1 : 1));
  const rows: LearnedTerm[] = [];
  let kept = 0;
  for (const { candidate, spelling, relation } of ranked) {
    if (kept === most) break;
    const reason = reasonToDrop(candidate, relation, judging);
    if (reason === null) kept++;
    rows.push({
      theme,
      language,
      term: spelling.text,
      kind: kindOf(candidate.feature, spelling, judging.features),
      log_ratio: candidate.log_ratio,
      g2: candidate.g2,
      weight: weightOf(candidate.log_ratio),
      passages_with_theme: candidate.passages_with,
      passages_without_theme: candidate.passages_without,
      words_with_theme: candidate.words_with,
      words_without_theme: candidate.words_without,
      documents: candidate.documents,
      kept: reason === null,
      reason,
    });
  }
  return rows;
}

function kindOf(feature: number, { isName }: Spelling, features: Features): LearnedTerm["kind"] {
  if (isName) return "name";
  return isPhrase(features, feature) ? "phrase" : "word";
}

function reasonToDrop(
  candidate: Candidate,
  { termOf, displaces }: Relation,
  { theme, features, compete, minimum }: Judging,
): LearnedTerm["reason"] {
  const { feature, passages_with, documents } = candidate;
  if (features.words.isCommon[feature] === 1) return "common word";
  if (termOf.size > 0) return "term of another theme";
  if (compete ? displaces.size > 0 : displaces.has(theme)) return "takes the place of a term";
  if (passages_with < minimum) return "too rare";
  if (documents < 2) return "one document only";
  return saysSomething(candidate, minimum) ? null : "says nothing of its own";
}

/** Whether a word goes with the theme also where it is no part of a phrase. */
function saysSomething(candidate: Candidate, minimum: number): boolean {
  const { alone_with: passages_with, alone_without: passages_without } = candidate;
  if (passages_with < minimum) return false;
  return logRatio({ ...candidate, passages_with, passages_without }) >= leastRatio;
}
