// topoi called as a library, a job a process: `node topoi.mjs JOB {"corpus":…,"codebook":…}`.
//
// A job gives what it found; `seconds` is what counts where it is not the whole process. The rows
// are hashed where two jobs must find the same.
import { createHash } from "node:crypto";
import {
  countThemes,
  prepareCorpus,
  readCodebook,
  readCorpus,
  scoreCorpus,
  splitPassages,
} from "../../dist/index.js";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";

// ---- to adapt: the functions below say what topoi does for each job --------------------------

/** From the bytes of the file to hits with offsets and to counts by author, year and theme. */
async function scoreFile(corpus, codebook) {
  const { count, frequency, passages } = await scoreCorpus(corpus, { codebook, language: "en" });
  return { documents: passages, hits: count, groups: frequency.length };
}

/** The corpus's words kept, so that a codebook is scored on them: what is kept. */
async function keepTokens(corpus) {
  const { documents } = await readCorpus(corpus, { asIs: true, language: "en" });
  return {
    documents: documents.length,
    prepared: prepareCorpus(splitPassages(documents, { by: "document" })),
  };
}

/** Counts by author, year and theme of words that were kept. */
function scoreKept({ documents, prepared }, codebook) {
  const frequency = countThemes(prepared, codebook, { by: ["author", "year"] });
  const hits = frequency.reduce((sum, row) => sum + row.hits, 0);
  return { documents, hits, groups: frequency.length };
}

/**
 * A pool of so many workers; `score` does the whole corpus once. `parts` are files that together
 * are the corpus, four of them, for a pool that takes no single file.
 */
function openPool({ workers, parts, codebook }) {
  const threads = Array.from({ length: workers }, (_, worker) => {
    const thread = new Worker(fileURLToPath(import.meta.url));
    const share = parts.slice(
      (parts.length / workers) * worker,
      (parts.length / workers) * (worker + 1),
    );
    const score = () =>
      new Promise((resolve, reject) => {
        thread.once("message", resolve);
        thread.once("error", reject);
        thread.postMessage({ share, codebook });
      });
    return { score, thread };
  });
  return {
    score: async () => {
      const shares = await Promise.all(threads.map(({ score }) => score()));
      return shares.flat();
    },
    close: () => Promise.all(threads.map(({ thread }) => thread.terminate())),
  };
}

/** What a worker of the pool does for a message: the files of its share, one after the other. */
async function scoreShare({ share, codebook }) {
  const found = [];
  for (const part of share) {
    const { documents, hits } = await scoreFile(part, await readCodebook(codebook));
    found.push({ documents, hits: hits.length, rows: hashRows(hits) });
  }
  return found;
}

// ---- until here ------------------------------------------------------------------------------

const jobs = {
  /** Cold: the whole process counts; `work` is what grows with the corpus. */
  hits: async ({ corpus, codebook }) => {
    const book = await readCodebook(codebook);
    const start = process.hrtime.bigint();
    const { documents, hits, groups } = await scoreFile(corpus, book);
    return { documents, hits, groups, work: secondsSince(start) };
  },
  /** Another codebook on the words that were kept: only that is timed. */
  again: async ({ corpus, codebook, other }) => {
    const kept = await keepTokens(corpus);
    scoreKept(kept, await readCodebook(other));
    const book = await readCodebook(codebook);
    const start = process.hrtime.bigint();
    const { documents, hits, groups } = scoreKept(kept, book);
    return { documents, hits, groups, seconds: secondsSince(start) };
  },
  /** A pool that has done the job before: only the second time is timed. */
  pool: async (options) => {
    const pool = openPool(options);
    await pool.score();
    const start = process.hrtime.bigint();
    const found = await pool.score();
    const seconds = secondsSince(start);
    await pool.close();
    const sum = (name) => found.reduce((total, part) => total + part[name], 0);
    const rows = hash(found.map(({ rows }) => rows).join());
    return { documents: sum("documents"), hits: sum("hits"), rows, seconds };
  },
};

function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function secondsSince(start) {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

if (isMainThread) {
  const [job, options] = process.argv.slice(2);
  console.log(JSON.stringify(await jobs[job](JSON.parse(options))));
} else {
  parentPort.on("message", (message) => {
    void scoreShare(message).then((found) => parentPort.postMessage(found));
  });
}
