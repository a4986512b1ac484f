import { KnownRows } from "../output/known-rows.js";
import type { Problem, FrequencyRow, Hit, Score } from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import { countHits, hitRows, scoreRows, type PassageHits } from "../themes/passage-hits.js";
import { hitsOfPrepared } from "../themes/prepared/hits-of-prepared.js";
import { openPrepared } from "../themes/prepared/open-prepared.js";
import { readCodebook } from "../themes/read-codebook.js";
import { takeScoring, type ScoreOptions } from "../themes/scoring.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { findCodebook } from "./find-codebook.js";
import type { OnProgress } from "./progress.js";
import { scoreAsIs } from "./score-as-is.js";

/** What to score, and how. */
export interface FastOptions {
  readonly seeds: string;
  readonly codebook?: string | undefined;
  /** The language of texts that name none; detected from each unless it is given. */
  readonly language?: string | undefined;
  readonly scoring?: Omit<ScoreOptions, "smooth">;
  readonly onProgress?: OnProgress | undefined;
}

/** The rows of what was scored, made each time they are gone through. */
export interface FastScores {
  readonly hits: Iterable<Hit>;
  readonly scores: Iterable<Score>;
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  /** How many passages there are. */
  readonly passages: number;
  readonly problems: readonly Problem[];
  /** Texts that had to be read the clear way, by the reason. */
  readonly fallbacks: Readonly<Record<string, number>>;
}

/** The ending of a file that holds a prepared corpus. */
const preparedEnding = ".topoi";

/** Whether a place is a corpus that `topoi prepare` has written. */
export function isPrepared(seeds: string): boolean {
  return seeds.toLowerCase().endsWith(preparedEnding);
}

/**
 * Hits, scores and frequencies of a corpus that needs no reading: its texts are taken as they
 * stand, or it was prepared. No passage is held in memory.
 */
export async function scoreFast(options: FastOptions): Promise<FastScores> {
  const { seeds } = options;
  const codebookFile = await findCodebook(seeds, options.codebook);
  const codebook = await readCodebook(codebookFile);
  const scoring = takeScoring("score", options.scoring ?? {}, codebook);
  const { hits, problems, fallbacks } = await findFast(options, codebook);
  return {
    hits: new KnownRows(() => hitRows(hits)),
    scores: { [Symbol.iterator]: () => scoreRows(hits, scoring) },
    frequency: countHits(hits, scoring, ["author", "year"]),
    passages: hits.count,
    problems: [...problems, ...doubtCodebook(codebook, codebookFile, languagesOf(hits))],
    fallbacks,
  };
}

async function findFast(
  { seeds, language, onProgress }: FastOptions,
  codebook: Codebook,
): Promise<{ hits: PassageHits } & Pick<FastScores, "problems" | "fallbacks">> {
  if (!isPrepared(seeds)) {
    const hits = await scoreAsIs({ seeds, codebook, language, onProgress });
    return { hits, problems: hits.problems, fallbacks: hits.fallbacks };
  }
  const corpus = openPrepared(seeds);
  try {
    const hits = hitsOfPrepared(corpus, codebook, (done, of) => {
      if (done % 100 === 0 || done === of) onProgress?.({ stage: "Finding themes", done, of });
    });
    return { hits, problems: [], fallbacks: {} };
  } finally {
    corpus.close();
  }
}

/** The language of each document, as its first passage has it. */
function languagesOf(hits: PassageHits): { language: string | null }[] {
  const languages: { language: string | null }[] = [];
  let last: string | null = null;
  for (let i = 0; i < hits.count; i++) {
    const { document, language } = hits.passageAt(i);
    if (document !== last) languages.push({ language });
    last = document;
  }
  return languages;
}
