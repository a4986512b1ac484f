import { parentPort } from "node:worker_threads";
import type { Codebook } from "../../themes/codebook.js";
import { PartScorer, type ScoredPart } from "./part-scorer.js";
import type { PoolMessage, PoolReply } from "./score-pool.js";

// A worker of a pool: it is given a codebook, then parts of files, one after the other.
const port = parentPort;
if (port === null) throw new Error("score-worker: expected to run as a worker");
let scorer: PartScorer | null = null;

port.on("message", (message: PoolMessage) => {
  if ("codebook" in message) scorer = new PartScorer(message.codebook satisfies Codebook);
  else
    void reply(message).then((answer) => {
      port.postMessage(answer, transferable(answer));
    });
});

async function reply({ task }: Extract<PoolMessage, { task: unknown }>): Promise<PoolReply> {
  if (scorer === null) return { error: "expected a codebook before the first part" };
  try {
    return { part: await scorer.score(task.file, task) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function transferable(answer: PoolReply): ArrayBuffer[] {
  if (!("part" in answer)) return [];
  const { hits, hitCounts, words, units }: ScoredPart = answer.part;
  const { themes, terms, starts, ends, negated, matches } = hits;
  const arrays = [themes, terms, starts, ends, negated, matches, hitCounts, words, units];
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
