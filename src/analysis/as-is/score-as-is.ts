import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { takeLanguage } from "../../corpus/draft-as-is.js";
import type { SeedFile } from "../../corpus/files/list-files.js";
import { findFiles } from "../../corpus/find-files.js";
import { joinRawParts } from "../../corpus/raw/read-raw-part.js";
import type { Problem, Span } from "../../rows.js";
import type { Codebook } from "../../themes/codebook.js";
import type { Fallback } from "../../themes/find-in-bytes.js";
import type { HitBlock } from "../../themes/found-hits.js";
import type { PassageHits } from "../../themes/passage-hits.js";
import type { OnProgress } from "../progress.js";
import { JoinedParts } from "./joined-parts.js";
import { PartScorer } from "./part-scorer.js";
import type { ScorePool } from "./score-pool.js";

/** What to score, and with what. */
export interface AsIsOptions {
  readonly seeds: string;
  readonly codebook: Codebook;
  /** Files not to read. */
  readonly exclude?: readonly string[] | undefined;
  /** The language of texts that name none; detected from each unless it is given. */
  readonly language?: string | null | undefined;
  /** How many workers share the work; for a long corpus one a core unless given, else none. */
  readonly workers?: number | undefined;
  /** Workers to use again; they stay open. */
  readonly pool?: ScorePool | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** The hits of documents that were taken as they stand, each one passage. */
export interface AsIsHits extends PassageHits {
  readonly problems: readonly Problem[];
  /** How many texts were read the clear way, and why. */
  readonly fallbacks: Readonly<Record<Fallback, number>>;
}

/** Workers have to learn every word anew: below so many bytes one thread is as fast. */
const worthSharing = 256 * 1024 * 1024;
const mostWorkers = 8;
const stage = "Finding themes";

/**
 * The hits in documents whose texts are taken just as they stand (see `asIs` of `readCorpus`), each
 * a passage. Texts pass by as bytes: none of them is held, and no string made of what has no hit.
 * The hits are the same for any number of workers.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 */
export async function scoreAsIs(options: AsIsOptions): Promise<AsIsHits> {
  const { seeds, codebook, exclude, onProgress = () => undefined } = options;
  const { files, metadata, problems } = await findFiles(seeds, { exclude });
  const language = takeLanguage(options.language);
  // What a sidecar says is applied in one place.
  const pool = metadata.isEmpty ? await openPool(files, options) : null;
  let scorer: PartScorer | null = null;
  const joined = new JoinedParts(codebook);
  const onBlock = (block: HitBlock): void => {
    joined.blocks.add(block);
  };
  try {
    for (const [i, file] of files.entries()) {
      const at = { stage, done: i + 1, of: files.length };
      onProgress({ ...at, item: file.name });
      const spans = pool === null ? null : await findSpans(file, pool.size);
      if (pool !== null && spans !== null) {
        scorer?.end();
        const { scoreSpans } = await import("./score-spans.js");
        const onPart = (done: number): void => {
          const item = `${file.name}, part ${done} of ${spans.length}`;
          onProgress({ ...at, item, within: { share: done / spans.length } });
        };
        const shared = await scoreSpans(file, spans, pool, { codebook, language, onBlock, onPart });
        problems.push(...shared.problems);
        for (const part of shared.parts) joined.add(part);
        continue;
      }
      const onDocument = (documents: number, share: number): void => {
        onProgress({ ...at, item: file.name, within: { documents, share } });
      };
      scorer ??= new PartScorer(codebook, onBlock);
      const part = await scorer.score(file, { language, metadata, onDocument });
      problems.push(...part.raw.problems);
      joined.add(part);
    }
    scorer?.end();
  } finally {
    if (pool !== options.pool) await pool?.close();
  }
  // Once they have names, nobody needs the drafts.
  const raw = joined.raw.splice(0);
  const { documents, problems: all } = joinRawParts(raw, problems, metadata);
  return { ...joined.hitsOf(documents), problems: all };
}

/** What a pool needs is loaded where there is one. */
async function findSpans({ file }: SeedFile, workers: number): Promise<readonly Span[] | null> {
  const { splitFile } = await import("./split-file.js");
  return splitFile(file, workers);
}

async function openPool(
  files: readonly SeedFile[],
  { pool, workers }: AsIsOptions,
): Promise<ScorePool | null> {
  if (pool !== undefined) return pool;
  if (workers !== undefined) return workers === 1 ? null : newPool(workers);
  let bytes = 0;
  for (const { file } of files) bytes += (await stat(file).catch(() => null))?.size ?? 0;
  const cores = Math.min(availableParallelism(), mostWorkers);
  return cores > 1 && bytes >= worthSharing ? newPool(cores) : null;
}

async function newPool(size: number): Promise<ScorePool> {
  const { ScorePool } = await import("./score-pool.js");
  return new ScorePool(size);
}
