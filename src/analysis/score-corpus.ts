import { KnownRows } from "../output/known-rows.js";
import { takeGroups } from "../measures/take-groups.js";
import type { Problem, FrequencyRow, Hit, Score } from "../rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectText } from "../text/expect-text.js";
import { expectCodebook } from "../themes/expect-codebook.js";
import type { Codebook } from "../themes/codebook.js";
import {
  countHits,
  hitColumns,
  hitRows,
  scoreRows,
  type PassageHits,
} from "../themes/passage-hits.js";
import { takeScoring, type ScoreOptions } from "../themes/scoring.js";
import { usualGroups, type GroupName } from "./configuration.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { findCodebook } from "./find-codebook.js";
import { isPrepared, openPreparedSeeds } from "./open-prepared-seeds.js";
import type { OnProgress } from "./progress.js";
import type { ScorePool } from "./as-is/score-pool.js";

type UsualGroup = (typeof usualGroups)[number];

/** With what to score, and how. */
export interface CorpusOptions<By extends GroupName = UsualGroup> {
  /** A codebook or its path; unless given, `themes.yml` beside the documents, or the one that ships. */
  readonly codebook?: Codebook | string | undefined;
  /** Files not to read; of a prepared corpus there are none. */
  readonly exclude?: readonly string[] | undefined;
  /** What frequencies are grouped by; author and year unless said otherwise. */
  readonly by?: readonly By[] | undefined;
  /** The language of texts that name none; detected from each unless it is given. */
  readonly language?: string | undefined;
  readonly scoring?: Omit<ScoreOptions, "smooth">;
  /** How many workers share the work; for a long corpus one a core unless given, else none. */
  readonly workers?: number | undefined;
  /** Workers to use again; see `ScorePool`. */
  readonly pool?: ScorePool | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** The rows of what was scored, made each time they are gone through. */
export interface CorpusScores<By extends GroupName = UsualGroup> {
  readonly hits: Iterable<Hit>;
  /** How many hits there are. */
  readonly count: number;
  readonly scores: Iterable<Score>;
  /** Made when it is asked for first. */
  readonly frequency: readonly FrequencyRow<By>[];
  /** The same, counted when it is asked for first: rows are made each time they are gone through, where there may be very many. */
  readonly counts: Iterable<FrequencyRow<By>> & { readonly length: number };
  /** How many passages there are. */
  readonly passages: number;
  readonly problems: readonly Problem[];
  /** Texts that had to be read the clear way, by the reason. */
  readonly fallbacks: Readonly<Record<string, number>>;
}

const optionNames: OptionNames<CorpusOptions> = {
  codebook: true,
  exclude: true,
  by: true,
  language: true,
  scoring: true,
  workers: true,
  pool: true,
  onProgress: true,
};

/**
 * Hits, scores and frequencies of a corpus that needs no cleaning. Each text of a folder, a file or
 * a glob is taken just as it stands, as one passage (see `asIs` of `readCorpus`), and read as
 * bytes; or the file is one that `savePrepared` wrote (`.topoi`), with the passages it was made of.
 * No text is held in memory, and rows are made as they are gone through.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 * @throws PreparedCorpusError for a `.topoi` that is no prepared corpus.
 * @throws RangeError for what is no language and no number of workers; TypeError for no group.
 * @example
 * const { frequency, hits } = await scoreCorpus("speeches.jsonl", { codebook, language: "en" });
 */
export async function scoreCorpus<By extends GroupName = UsualGroup>(
  seeds: string,
  options: CorpusOptions<By> = {},
): Promise<CorpusScores<By>> {
  expectText("scoreCorpus", "the path of a folder or a file, or a glob", seeds);
  expectOptions("scoreCorpus", options, optionNames);
  if (typeof options.codebook === "object") expectCodebook("scoreCorpus", options.codebook);
  const [codebook, file] = await takeCodebook(seeds, options.codebook);
  const scoring = takeScoring("scoreCorpus", options.scoring ?? {}, codebook);
  // Without `by` it is the usual groups, and so is the type.
  const by = takeGroups("scoreCorpus", options.by ?? (usualGroups as readonly GroupName[] as By[]));
  checkWorkers(options.workers);
  const { hits, problems, fallbacks } = await findPassageHits(seeds, codebook, options);
  let counted: CorpusScores<By>["counts"] | null = null;
  const count = () => (counted ??= countHits(hits, scoring, by));
  let frequency: FrequencyRow<By>[] | null = null;
  return {
    hits: new KnownRows(
      () => hitRows(hits),
      (size) => hitColumns(hits, size),
    ),
    count: hits.blocks.count,
    scores: { [Symbol.iterator]: () => scoreRows(hits, scoring) },
    get frequency() {
      return (frequency ??= [...count()]);
    },
    get counts() {
      return count();
    },
    passages: hits.count,
    problems: [...problems, ...doubtCodebook(codebook, file, languagesOf(hits))],
    fallbacks,
  };
}

/** Also where nothing is long enough to be shared. */
function checkWorkers(workers: number | undefined): void {
  if (workers === undefined || (Number.isInteger(workers) && workers > 0)) return;
  const wanted = "expected a whole number above 0";
  throw new RangeError(`scoreCorpus: workers: ${wanted}; found ${workers}`);
}

/** A codebook and the name of its file. */
async function takeCodebook(
  seeds: string,
  given: CorpusOptions["codebook"],
): Promise<[Codebook, string]> {
  if (typeof given === "object") return [given, given.codebook];
  const file = await findCodebook(seeds, given);
  const { readCodebook } = await import("../themes/read-codebook.js");
  return [await readCodebook(file), file];
}

async function findPassageHits(
  seeds: string,
  codebook: Codebook,
  { exclude, language, workers, pool, onProgress }: CorpusOptions<GroupName>,
): Promise<{ hits: PassageHits } & Pick<CorpusScores, "problems" | "fallbacks">> {
  if (!isPrepared(seeds)) {
    const { scoreAsIs } = await import("./as-is/score-as-is.js");
    const hits = await scoreAsIs({ seeds, codebook, exclude, language, workers, pool, onProgress });
    return { hits, problems: hits.problems, fallbacks: hits.fallbacks };
  }
  const { hitsOfPrepared } = await import("../themes/prepared/hits-of-prepared.js");
  const corpus = await openPreparedSeeds(seeds);
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
    const { document, language } = hits.factsAt(i);
    if (document !== last) languages.push({ language });
    last = document;
  }
  return languages;
}
