import type { Hit, Passage, Score } from "../rows.js";
import { apportion } from "./apportion.js";
import type { Codebook, Theme } from "./codebook.js";
import { describeScore } from "./describe-score.js";
import {
  parts as billionth,
  reaches,
  scoreOf,
  takeScoring,
  thresholdOf,
  type ScoreOptions,
  type Scoring,
} from "./scoring.js";
import { findNeighbours, smoothWeight, smoothWords, sumOfParts } from "./smooth-passages.js";
import { addUp, groupHits, weighHits, weightOf } from "./weigh-hits.js";
import { describeOther } from "../text/describe-other.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

/** What one term adds to a score. */
export interface ScorePart {
  readonly passage: string;
  readonly theme: string;
  readonly term: string;
  /** How many such hits of the term there are. */
  readonly hits: number;
  readonly negated: boolean;
  /** The weight of each. */
  readonly weight: number;
  /** What they count for together: 0 where negated hits are dropped, below 0 where subtracted. */
  readonly weighted_hits: number;
  /** The passage they stand in: this one, or a neighbour it is smoothed with. */
  readonly from: string;
  /** That passage's part in the score, 0 to 1; of all those smoothed over together 1. */
  readonly factor: number;
  /** Their part of the score, in proportion to what they count for; together the score. */
  readonly points: number;
}

/** A score, what decided it, and its parts. */
export interface ScoreExplanation {
  readonly passage: string;
  readonly theme: string;
  readonly score: number;
  readonly present: boolean;
  /** The weighted hits that the score is made of: smoothed where asked. */
  readonly weighted_hits: number;
  /** The words that it is made of: smoothed likewise. */
  readonly words: number;
  /** The weighted hits from which the theme is present; `null`: any above 0. */
  readonly present_from: number | null;
  /** Passages on either side that take part. */
  readonly smoothed: number;
  readonly parts: readonly ScorePart[];
  /** All of it in one sentence. */
  readonly sentence: string;
}

const optionNames: OptionNames<ScoreOptions> = { minimum: true, smooth: true, negation: true };

/**
 * The parts of a score, term by term, with a sentence that reads them out. Pass the passages, hits
 * and options it was scored with.
 *
 * A row is a term with its weight in one passage, negated or not. Each `weighted_hits` times its
 * `factor` adds up to the weighted hits of the score, and the points add up to the score, in
 * billionths, to the last one. The weights do not add up in the score itself, where each further
 * hit adds less: the points are the score shared out in proportion to the weights, so that the
 * order of the hits does not matter. Rows come by their points, then the passage's own first.
 *
 * @throws RangeError when passage or theme is not among those given, or a score does not come of
 * these passages, hits and options.
 * @example
 * const [score] = scorePassages(passages, hits, codebook);
 * const { parts, sentence } = explainScore(score, passages, hits, codebook);
 */
export function explainScore(
  score: Pick<Score, "passage" | "theme"> & Partial<Pick<Score, "score" | "present">>,
  passages: readonly Passage[],
  hits: readonly Hit[],
  codebook: Codebook,
  options: ScoreOptions = {},
): ScoreExplanation {
  expectScore(score);
  expectRows("explainScore", "passages", passages);
  expectRows("explainScore", "hits", hits);
  expectCodebook("explainScore", codebook);
  expectOptions("explainScore", options, optionNames);
  const scoring = takeScoring("explainScore", options, codebook);
  const passage = passages.find((one) => one.passage === score.passage);
  const theme = codebook.themes.find((one) => one.theme === score.theme);
  if (passage === undefined) fail(`passage ${score.passage} among the passages`);
  if (theme === undefined) fail(`theme ${score.theme} in the codebook`);
  const explanation = explain(passage, theme, passages, hits, scoring);
  const { score: wanted = explanation.score, present = explanation.present } = score;
  if (wanted !== explanation.score || present !== explanation.present) {
    const place = `${score.passage}, ${score.theme}`;
    const outcome = `${explanation.score}, ${nameOf(explanation.present)}`;
    fail(
      `what these passages, hits and options give ${place}: ${outcome}; ` +
        `found ${wanted}, ${nameOf(present)}`,
    );
  }
  return { ...explanation, sentence: describeScore(explanation) };
}

/** One score is explained at a time: rows of them are wanted nowhere else in the singular. */
function expectScore(score: unknown): void {
  if (typeof score === "object" && score !== null && "passage" in score && "theme" in score) return;
  const isRows = Array.isArray(score) && score.length > 0;
  const found = isRows ? `${score.length} rows: explain one of them` : describeOther(score, "give");
  throw new TypeError(`explainScore: expected a score of scorePassages; found ${found}`);
}

function nameOf(present: boolean): string {
  return present ? "present" : "absent";
}

function fail(wanted: string): never {
  throw new RangeError(`explainScore: expected ${wanted}`);
}

function explain(
  passage: Passage,
  theme: Theme,
  passages: readonly Passage[],
  hits: readonly Hit[],
  scoring: Scoring,
): Omit<ScoreExplanation, "sentence"> {
  const near = passages.filter(({ document }) => document === passage.document);
  const neighbours = findNeighbours(near, scoring.smooth)(passage);
  const found = groupHits(hits.filter((hit) => hit.theme === theme.theme));
  const hitsIn = (id: string) => found.get(id)?.get(theme.theme) ?? [];
  const all = sumOfParts(neighbours);
  const weights = neighbours.map(({ passage: { passage: id }, part }) => ({
    weight: weighHits(hitsIn(id), scoring.negation).weight,
    part,
  }));
  const weight = smoothWeight(weights, all);
  const words = smoothWords(neighbours);
  const score = scoreOf(weight, words);
  const rows = neighbours.flatMap(({ passage: { passage: from }, part }) =>
    groupByTerm(hitsIn(from)).map((same) => ({
      ...describeTerm(same, scoring),
      ...{ passage: passage.passage, theme: theme.theme, from, factor: part / all },
    })),
  );
  return {
    passage: passage.passage,
    theme: theme.theme,
    score,
    present: reaches(weight, thresholdOf(theme, scoring)),
    weighted_hits: weight,
    words,
    present_from: thresholdOf(theme, scoring),
    smoothed: scoring.smooth,
    parts: addPoints(rows, score),
  };
}

/** The hits of each term that weigh the same and are negated or not, in the order of the text. */
function groupByTerm(hits: readonly Hit[]): (readonly [Hit, ...Hit[]])[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = JSON.stringify([hit.term, hit.weight, hit.negated]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}

function describeTerm(hits: readonly [Hit, ...Hit[]], { negation }: Scoring) {
  const [{ term, weight, negated }] = hits;
  const weighted_hits = addUp(hits.map((hit) => weightOf(hit, negation)));
  return { term, hits: hits.length, negated, weight, weighted_hits };
}

function addPoints(rows: readonly Omit<ScorePart, "points">[], score: number): ScorePart[] {
  const claims = rows.map(({ weighted_hits, factor }) => weighted_hits * factor);
  const points = apportion(Math.round(score * billionth), claims);
  return rows
    .map((row, i) => ({ ...row, points: (points[i] ?? 0) / billionth }))
    .sort((a, b) => b.points - a.points);
}
