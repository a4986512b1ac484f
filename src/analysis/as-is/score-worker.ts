import { parentPort } from "node:worker_threads";
import type { Codebook } from "../../themes/codebook.js";
import type { HitBlock } from "../../themes/found-hits.js";
import { PartScorer } from "./part-scorer.js";
import type { PoolMessage, PoolReply } from "./score-pool.js";

// A worker of a pool: it is given a codebook, then parts of files, one after the other.
const port = parentPort;
if (port === null) throw new Error("score-worker: expected to run as a worker");
let codebook: Codebook | null = null;
let scorer: PartScorer | null = null;
let blocks: HitBlock[] = [];

port.on("message", (message: PoolMessage) => {
  if ("codebook" in message) {
    codebook = message.codebook;
    scorer = null;
    return;
  }
  void reply(message).then((answer) => {
    port.postMessage(answer, transferable(answer));
  });
});

async function reply({ task }: Extract<PoolMessage, { task: unknown }>): Promise<PoolReply> {
  if (codebook === null) return { error: "expected a codebook before the first part" };
  blocks = [];
  scorer ??= new PartScorer(codebook, (block) => blocks.push(block));
  try {
    const part = await scorer.score(task.file, task);
    scorer.end();
    return { part, blocks };
  } catch (error) {
    // What it has of this part goes into no other.
    scorer = null;
    return { error: (error as Error).message };
  }
}

function transferable(answer: PoolReply): ArrayBuffer[] {
  if (!("part" in answer)) return [];
  const { words, units } = answer.part;
  const ofBlocks = answer.blocks.flatMap(({ hits, counts }) => {
    const { themes, terms, starts, ends, negated, matches } = hits;
    return [themes, terms, starts, ends, negated, matches, counts];
  });
  const arrays = [words, units, ...ofBlocks];
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
