import wrapAnsi from "wrap-ansi";
import type { Hit, KeywordInContext, Passage } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Codebook } from "../themes/codebook.js";
import { shortenPoints } from "../themes/describe-score.js";
import { explainHits } from "../themes/explain-hits.js";
import { explainScore, type ScoreExplanation, type ScorePart } from "../themes/explain-score.js";
import type { Scoring } from "../themes/scoring.js";
import { themeLabels } from "../themes/theme-labels.js";
import { toTextTable } from "./to-text-table.js";

/** What scores were made of. */
export interface ScoredData {
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly codebook: Codebook;
  readonly scoring: Scoring;
}

/** A theme's score in a passage, explained, with the words that made it. */
export interface ThemeExplanation extends ScoreExplanation {
  readonly label: string;
  readonly parts: readonly (ScorePart & { readonly keywords: readonly KeywordInContext[] })[];
}

const wordsAround = 5;

/** Why a passage has the themes it has: an explanation for each theme of the codebook. */
export function listExplanations(passage: Passage, data: ScoredData): ThemeExplanation[] {
  const { codebook, scoring } = data;
  const passages = data.passages.filter(({ document }) => document === passage.document);
  const hits = data.hits.filter(({ document }) => document === passage.document);
  const labels = themeLabels(codebook);
  return codebook.themes.map(({ theme }) => {
    const place = { passage: passage.passage, theme };
    const explanation = explainScore(place, passages, hits, codebook, scoring);
    const own = hits.filter((hit) => hit.theme === theme);
    const parts = explanation.parts.map((part) => {
      const keywords = own.filter((hit) => isOf(hit, part));
      return { ...part, keywords: explainHits(keywords, passages, { words: wordsAround }) };
    });
    return { label: labels[theme] ?? theme, ...explanation, parts };
  });
}

function isOf({ passage, term, weight, negated }: Hit, part: ScorePart): boolean {
  const isSame = term === part.term && weight === part.weight && negated === part.negated;
  return isSame && passage === part.from;
}

/**
 * The explanations as text for a terminal: the passage, then for each theme found a sentence and its
 * terms with their points and the words around each hit, then the themes not found. Nothing in it
 * can steer the terminal.
 */
export function explainPassage(
  passage: Passage,
  explanations: readonly ThemeExplanation[],
  width = 100,
): string {
  const { author, year, words, text } = passage;
  const facts = `${author ?? "unknown author"}, ${year ?? "unknown year"}, ${words} words`;
  const head = `${passage.passage}: ${facts}`;
  const found = explanations.filter(({ parts }) => parts.length > 0);
  const missing = explanations.filter(({ parts }) => parts.length === 0).map(({ label }) => label);
  const rest = missing.length === 0 ? [] : [`No term found: ${missing.join(", ")}`];
  return [
    [plain(head), wrapAnsi(plain(text), width)].join("\n"),
    ...found.map((explanation) => describeTheme(explanation, width)),
    ...rest.map((line) => wrapAnsi(plain(line), width)),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function describeTheme(explanation: ThemeExplanation, width: number): string {
  const { label, sentence, parts } = explanation;
  const { points, scale } = shortenPoints(explanation);
  const rows = parts.flatMap((part, i) =>
    part.keywords.map(({ before, match, after }, nth) => ({
      // A term's points are those of all its hits.
      points: nth === 0 ? String((points[i] ?? 0) / scale) : "",
      term: nth === 0 ? nameOfPart(part) : "",
      "in context": `${before}[${match}]${after}`.trim(),
    })),
  );
  return [
    plain(label),
    wrapAnsi(plain(sentence), width),
    toTextTable(rows, { limit: Infinity, width }).trimEnd(),
  ].join("\n");
}

/** The term, and what tells two rows of it apart. */
function nameOfPart({ term, negated, from, passage }: ScorePart): string {
  return `${negated ? "negated " : ""}${term}${from === passage ? "" : ` in ${from}`}`;
}
