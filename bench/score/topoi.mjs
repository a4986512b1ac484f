// topoi called as a library, a job a process: `node topoi.mjs JOB {"corpus":…,"codebook":…}`.
//
// A job gives what it found; `seconds` is what counts where it is not the whole process. The rows
// are hashed where two jobs must find the same.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const language = "en";
/** So often a pool does the job before its time counts. */
const warmUps = 5;

const jobs = {
  /**
   * From the bytes of the file to hits with offsets and to counts by author, year and theme, cold:
   * the whole process counts; `work` is what grows with the corpus.
   */
  hits: async ({ corpus, codebook: path }) => {
    const { readCodebook, scoreCorpus } = await import("topoi/score");
    const codebook = await readCodebook(path);
    const start = process.hrtime.bigint();
    const options = { codebook, language, workers: 1 };
    const { count, counts, passages } = await scoreCorpus(corpus, options);
    const work = secondsSince(start);
    return { documents: passages, hits: count, groups: counts.length, work };
  },
  /** Counts of another codebook on words that were kept: only that is timed. */
  again: async ({ corpus, codebook, other }) => {
    const { countThemes, prepareCorpus, readCodebook, readCorpus, splitPassages } =
      await import("topoi");
    const { documents } = await readCorpus(corpus, { asIs: true, language });
    const kept = prepareCorpus(splitPassages(documents, { by: "document" }));
    const count = (book) => countThemes(kept, book, { by: ["author", "year"] });
    count(await readCodebook(other));
    const book = await readCodebook(codebook);
    const start = process.hrtime.bigint();
    const frequency = count(book);
    const seconds = secondsSince(start);
    const hits = frequency.reduce((sum, row) => sum + row.hits, 0);
    return { documents: documents.length, hits, groups: frequency.length, seconds };
  },
  /**
   * A pool that has done the job before, and so often that each worker has met all words: only the
   * last time counts.
   */
  pool: async ({ corpus, codebook: path, workers }) => {
    const { readCodebook, scoreCorpus, ScorePool } = await import("topoi/score");
    const pool = new ScorePool(workers);
    const options = { codebook: await readCodebook(path), language, pool };
    for (let i = 0; i < warmUps; i++) await scoreCorpus(corpus, options);
    const start = process.hrtime.bigint();
    const { count, counts, passages, hits } = await scoreCorpus(corpus, options);
    const groups = counts.length;
    const seconds = secondsSince(start);
    await pool.close();
    return {
      documents: passages,
      hits: count,
      groups,
      rows: hashRows(hits),
      seconds,
    };
  },
  /** The corpus twice over by two processes at once, which share nothing: a pool of two can do no better. */
  pair: async (options) => {
    const pools = await Promise.all([1, 2].map(() => runJob("pool", { ...options, workers: 1 })));
    const seconds = Math.max(...pools.map((pool) => pool.seconds)) / pools.length;
    return { ...pools[0], seconds };
  },
};

async function runJob(name, options) {
  const script = fileURLToPath(import.meta.url);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [script, name, JSON.stringify(options)]);
  return JSON.parse(stdout);
}

function hashRows(rows) {
  const hash = createHash("sha256");
  for (const row of rows) hash.update(`${Object.values(row).join("\t")}\n`);
  return hash.digest("hex").slice(0, 12);
}

function secondsSince(start) {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const [job, options] = process.argv.slice(2);
console.log(JSON.stringify(await jobs[job](JSON.parse(options))));
