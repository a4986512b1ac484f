// topoi called as a library, a job a process: `node topoi.mjs JOB {"corpus":…,"codebook":…}`.
//
// A job gives what it found; `seconds` is what counts where it is not the whole process. The rows
// are hashed where two jobs must find the same.
import { createHash } from "node:crypto";
import { readCodebook, readCorpus, splitPassages, findHits } from "../../dist/index.js";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";

// ---- to adapt: the functions below say what topoi does for each job --------------------------

/** From the bytes of the file to hits with offsets and to counts by author, year and theme. */
async function scoreFile(corpus, codebook) {
  const { documents } = await readCorpus(corpus);
  const hits = findHits(splitPassages(documents, { by: "document" }), codebook);
  return { documents: documents.length, hits, groups: countByAuthorAndYear(documents, hits) };
}

/** The corpus's words kept, so that a codebook is scored on them: what is kept. */
async function keepTokens(corpus) {
  const { documents } = await readCorpus(corpus);
  return { documents, passages: splitPassages(documents, { by: "document" }) };
}

/** The same of words that were kept. */
function scoreKept({ documents, passages }, codebook) {
  const hits = findHits(passages, codebook);
  return { documents: documents.length, hits, groups: countByAuthorAndYear(documents, hits) };
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
    return { documents, hits: hits.length, groups, work: secondsSince(start) };
  },
  /** Another codebook on the words that were kept: only that is timed. */
  again: async ({ corpus, codebook, other }) => {
    const kept = await keepTokens(corpus);
    scoreKept(kept, await readCodebook(other));
    const book = await readCodebook(codebook);
    const start = process.hrtime.bigint();
    const { documents, hits, groups } = scoreKept(kept, book);
    return { documents, hits: hits.length, groups, seconds: secondsSince(start) };
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

function countByAuthorAndYear(documents, hits) {
  const facts = new Map(documents.map((document) => [document.document, document]));
  const counts = new Map();
  for (const { document, theme } of hits) {
    const { author, year } = facts.get(document);
    const key = `${author}\t${year}\t${theme}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size;
}

function hashRows(hits) {
  return hash(
    hits
      .map(({ document, theme, start, end }) => `${document} ${theme} ${start} ${end}`)
      .join("\n"),
  );
}

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
