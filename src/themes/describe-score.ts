import { apportion } from "./apportion.js";
import type { ScoreExplanation, ScorePart } from "./explain-score.js";

/** So many terms are named; the others are put together. */
const most = 12;
/** Decimals shown, unless a score would look like 0 or 1 and is neither. */
const fewest = 3;
const finest = 9;
const significant = 6;

/**
 * A score's parts in one sentence: `0.646 = quota* ×1 of weight 0.5 (0.215) + …; present because
 * 1.5 weighted hits > 0`. The points shown add up to the score shown.
 */
export function describeScore(explanation: Omit<ScoreExplanation, "sentence">): string {
  const { parts } = explanation;
  const { score, points, scale } = shortenPoints(explanation);
  const shown = points.map((point) => point / scale);
  const named = parts.slice(0, most).map((part, i) => `${describePart(part)} (${shown[i] ?? 0})`);
  const others = points.slice(most);
  if (others.length > 0) {
    const rest = others.reduce((sum, one) => sum + one, 0) / scale;
    named.push(`${others.length} more (${rest})`);
  }
  const sum = named.length === 0 ? ": no term found" : ` = ${named.join(" + ")}`;
  return `${score / scale}${sum}; ${describePresence(explanation)}`;
}

/** A score and its points to few decimals, as whole numbers of `1 / scale`: they add up. */
export function shortenPoints({ score, parts }: Pick<ScoreExplanation, "score" | "parts">): {
  score: number;
  points: number[];
  scale: number;
} {
  const scale = 10 ** decimalsFor(score);
  const total = Math.round(score * scale);
  const weights = parts.map(({ weighted_hits, factor }) => weighted_hits * factor);
  return { score: total, points: apportion(total, weights), scale };
}

function decimalsFor(score: number): number {
  let decimals = fewest;
  const looksWhole = () => Number.isInteger(Math.round(score * 10 ** decimals) / 10 ** decimals);
  while (decimals < finest && score > 0 && looksWhole()) decimals++;
  return decimals;
}

function describePart({ passage, term, hits, negated, weight, from }: ScorePart): string {
  const place = from === passage ? "" : ` in ${from}`;
  const each = weight === 1 ? "" : ` of weight ${weight}`;
  return `${negated ? "negated " : ""}${term} ×${hits}${each}${place}`;
}

function describePresence(explanation: Omit<ScoreExplanation, "sentence">): string {
  const { present, weighted_hits, present_from, smoothed } = explanation;
  const short = Number(weighted_hits.toPrecision(significant));
  // What almost reaches the threshold must not look as if it did.
  const shown = short === present_from ? weighted_hits : short;
  const hits = Math.abs(shown) === 1 ? "hit" : "hits";
  const because = `because ${shown} weighted ${hits}${smoothed === 0 ? "" : ", smoothed,"}`;
  if (present) return `present ${because} ${present_from === null ? "> 0" : `≥ ${present_from}`}`;
  return `absent ${because} ${present_from === null ? "≤ 0" : `< ${present_from}`}`;
}
