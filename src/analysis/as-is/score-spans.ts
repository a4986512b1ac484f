import type { SeedFile } from "../../corpus/files/list-files.js";
import { limits } from "../../corpus/files/limits.js";
import { openFile } from "../../corpus/files/open-file.js";
import { tellChanged, tellRest } from "../../corpus/files/read-file.js";
import type { RawPart } from "../../corpus/raw/read-raw-part.js";
import type { Problem, Span } from "../../rows.js";
import type { HitBlock } from "../../themes/found-hits.js";
import type { ScoredPart } from "./part-scorer.js";
import type { Codebook } from "../../themes/codebook.js";
import type { ScorePool } from "./score-pool.js";

/** The parts of a file, and what was wrong with it as a whole. */
export interface ScoredSpans {
  readonly parts: readonly ScoredPart[];
  readonly problems: readonly Problem[];
}

interface SpanOptions {
  readonly codebook: Codebook;
  readonly language: string | null;
  /** Called with the hits of some texts after the other. */
  readonly onBlock: (block: HitBlock) => void;
  /** Called with how many parts are done. */
  readonly onPart: (done: number) => void;
}

/** What the workers of a pool find in the stretches of a JSONL file; told as of one that was read as a whole. */
export async function scoreSpans(
  file: SeedFile,
  spans: readonly Span[],
  pool: ScorePool,
  { codebook, language, onBlock, onPart }: SpanOptions,
): Promise<ScoredSpans> {
  const open = await openFile(file.file);
  try {
    const running = spans.map((span) => pool.run({ file, language, span }, codebook));
    // One that fails before it is its turn is not unhandled.
    void Promise.allSettled(running);
    const found: ScoredPart[] = [];
    for (const job of running) {
      const { part, blocks } = await job;
      for (const block of blocks) onBlock(block);
      onPart(found.push(part));
    }
    const parts = countLines(found);
    const problems = parts.flatMap(({ raw }) => raw.problems);
    let count = parts.reduce((sum, { raw }) => sum + raw.problemCount, 0);
    if (await open.hasChanged()) {
      problems.push(tellChanged(file.name));
      count++;
    }
    return {
      parts,
      problems: [...problems.slice(0, limits.problems), ...tellRest(count, file.name)],
    };
  } finally {
    await open.close();
  }
}

/** The parts with their lines counted from the beginning of the file. */
function countLines(parts: readonly ScoredPart[]): ScoredPart[] {
  let before = 0;
  return parts.map((part) => {
    const raw = moveLines(part.raw, before);
    before += part.raw.lines;
    return { ...part, raw };
  });
}

function moveLines(raw: RawPart, by: number): RawPart {
  if (by === 0) return raw;
  const move = <Row extends { readonly line: number | null }>(row: Row): Row =>
    row.line === null ? row : Object.assign(row, { line: row.line + by });
  return {
    ...raw,
    drafts: raw.drafts.map(move),
    problems: raw.problems.map(move),
    doubts: raw.doubts.map(move),
  };
}
