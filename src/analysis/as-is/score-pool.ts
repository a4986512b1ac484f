import { Worker } from "node:worker_threads";
import type { SeedFile } from "../../corpus/files/list-files.js";
import type { Span } from "../../rows.js";
import type { Codebook } from "../../themes/codebook.js";
import type { HitBlock } from "../../themes/found-hits.js";
import type { ScoredPart } from "./part-scorer.js";

/** A file to score, or a stretch of it. */
export interface PoolTask {
  readonly file: SeedFile;
  readonly language: string | null;
  readonly span: Span;
}

export type PoolMessage = { readonly codebook: Codebook } | { readonly task: PoolTask };
/** What was found in a part. */
export interface PoolResult {
  readonly part: ScoredPart;
  readonly blocks: readonly HitBlock[];
}

export type PoolReply = PoolResult | { readonly error: string };

interface Job {
  readonly task: PoolTask;
  readonly codebook: Codebook;
  readonly resolve: (result: PoolResult) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Workers that score parts of files, each at its own pace; what a worker knows of words serves its
 * next part too, so that a pool that is kept is faster the second time.
 */
export class ScorePool {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();
  /** The codebook that each worker was given last. */
  readonly #codebooks = new Map<Worker, Codebook>();
  #failure: Error | null = null;

  /**
   * @param size - how many workers
   * @throws RangeError unless it is a whole number above 0.
   */
  constructor(readonly size: number) {
    if (!Number.isInteger(size) || size < 1) {
      throw new RangeError(`ScorePool: size: expected a whole number above 0; found ${size}`);
    }
    for (let i = 0; i < size; i++) {
      // A worker takes no flag of the program, and of `node --input-type=module -e` it may not.
      const worker = new Worker(new URL("./score-worker.js", import.meta.url), {
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 24 },
      });
      worker.on("message", (reply: PoolReply) => {
        this.#take(worker, reply);
      });
      worker.on("error", (error) => {
        this.#fail(error);
      });
      // A pool that is kept does not keep the process alive.
      worker.unref();
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  /** What is found with this codebook; whoever else uses the pool meanwhile may have another. */
  run(task: PoolTask, codebook: Codebook): Promise<PoolResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ task, codebook, resolve, reject });
      this.#share();
    });
  }

  async close(): Promise<void> {
    this.#fail(new Error("ScorePool: expected one that is open; found one that was closed"));
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #share(): void {
    for (;;) {
      const worker = this.#waiting.length > 0 ? this.#idle.pop() : undefined;
      const job = worker === undefined ? undefined : this.#waiting.shift();
      if (worker === undefined || job === undefined) return;
      this.#running.set(worker, job);
      worker.ref();
      this.#give(worker, job.codebook);
      worker.postMessage({ task: job.task } satisfies PoolMessage);
    }
  }

  #give(worker: Worker, codebook: Codebook): void {
    if (this.#codebooks.get(worker) === codebook) return;
    this.#codebooks.set(worker, codebook);
    worker.postMessage({ codebook } satisfies PoolMessage);
  }

  #take(worker: Worker, reply: PoolReply): void {
    const job = this.#running.get(worker);
    this.#running.delete(worker);
    worker.unref();
    this.#idle.push(worker);
    if ("part" in reply) job?.resolve(reply);
    else job?.reject(new Error(reply.error));
    this.#share();
  }

  /** A worker that has died takes the job with it. */
  #fail(error: Error): void {
    this.#failure = error;
    for (const { reject } of [...this.#running.values(), ...this.#waiting.splice(0)]) reject(error);
  }
}
