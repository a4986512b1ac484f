import type { DocumentFacts, Passage, Score } from "../rows.js";
import { checkTheme } from "./check-theme.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** Of which themes, and how many. */
export interface PassageRankOptions {
  /** The theme to rank by; every theme unless given. */
  readonly theme?: string;
  /** Passages a theme; default 5. */
  readonly most?: number;
}

/** One of the passages in which a theme is strongest. */
export interface RankedPassage extends DocumentFacts {
  readonly theme: string;
  /** From 1, the strongest. */
  readonly rank: number;
  readonly passage: string;
  readonly hits: number;
  /** 0 to below 1. */
  readonly score: number;
  readonly words: number;
  readonly text: string;
}

const optionNames: OptionNames<PassageRankOptions> = { theme: true, most: true };

/**
 * The passages in which each theme is strongest, with their words: by theme, in the order of the
 * scores, then by rank; of a theme that is present nowhere, none.
 *
 * They are ranked by score; of equal ones the one with more hits comes first, then the one that
 * stands first. Copies of documents counted already (`counted` false) are left out.
 *
 * @throws RangeError for a theme that has no scores, or unless `most` is a whole number above 0;
 * TypeError for a score of a passage that is not there.
 * @example
 * const strongest = rankPassages(scores, passages, { theme: "sovereignty", most: 3 });
 */
export function rankPassages(
  scores: readonly Score[],
  passages: readonly Passage[],
  options: PassageRankOptions = {},
): RankedPassage[] {
  expectRows("rankPassages", "scores", scores);
  expectRows("rankPassages", "passages", passages);
  expectOptions("rankPassages", options, optionNames);
  const { theme, most = 5 } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`rankPassages: most: expected a whole number above 0, found ${most}`);
  }
  const themes = [...new Set(scores.map((score) => score.theme))];
  if (theme !== undefined && scores.length > 0) checkTheme("rankPassages", theme, themes);
  const texts = new Map(passages.map(({ passage, text }) => [passage, text]));
  const present = scores.filter(
    (score) => score.present && score.counted && (theme === undefined || score.theme === theme),
  );
  return themes.flatMap((one) =>
    present
      .filter((score) => score.theme === one)
      .sort((a, b) => b.score - a.score || b.hits - a.hits)
      .slice(0, most)
      .map((score, i) => makeRow(score, i + 1, texts)),
  );
}

function makeRow(score: Score, rank: number, texts: ReadonlyMap<string, string>): RankedPassage {
  const { document, author, year, language, source, counted } = score;
  const { theme, passage, hits, words } = score;
  const text = texts.get(passage);
  if (text === undefined) {
    throw new TypeError(`rankPassages: expected a passage ${passage}, found none`);
  }
  return {
    ...{ theme, rank, passage, document, author, year, language, source, counted },
    ...{ hits, score: score.score, words, text },
  };
}
