import fc from "fast-check";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { scoreAsIs } from "../../../src/analysis/as-is/score-as-is.js";
import { scoreCorpus } from "../../../src/analysis/score-corpus.js";
import { toCsv } from "../../../src/output/to-csv.js";
import { toParquet } from "../../../src/output/to-parquet.js";
import type { Codebook } from "../../../src/themes/codebook.js";
import { countHits, hitRows, scoreRows } from "../../../src/themes/passage-hits.js";
import { takeScoring, type ScoreOptions } from "../../../src/themes/scoring.js";
import { withFolder } from "../../folder.js";
import { codebookOf } from "../../themes/passages.js";
import { hardRecords, toJsonl, writings } from "../hard-records.js";
import { scoreClearly } from "../score-clearly.js";

/** Both ways give the same rows; how many texts were read the clear way, and why. */
async function expectSame(
  seeds: string,
  codebook: Codebook,
  language: string | null = null,
  options: ScoreOptions = {},
) {
  const clear = await scoreClearly(seeds, codebook, language, options);
  const fast = await scoreAsIs({ seeds, codebook, language });
  const scoring = takeScoring("score", options, codebook);
  expect([...hitRows(fast)]).toEqual(clear.hits);
  expect([...scoreRows(fast, scoring)]).toEqual(clear.scores);
  expect([...countHits(fast, scoring, ["author", "year"])]).toEqual(clear.frequency);
  expect(fast.problems).toEqual(clear.problems);
  return { ...clear, fallbacks: fast.fallbacks };
}

const languages = fc.constantFrom(null, null, "en", "id", "fr", "zh");
const scorings = fc.constantFrom<ScoreOptions>(
  {},
  { negation: "drop" },
  { negation: "subtract", minimum: 1 },
);

test("JSONL of any kind gives the rows that reading, splitting, finding and scoring give", async () => {
  await withFolder({}, async (folder) => {
    const file = path.join(folder, "speeches.jsonl");
    await fc.assert(
      fc.asyncProperty(
        hardRecords,
        writings,
        languages,
        scorings,
        async ({ codebook, records }, writing, language, scoring) => {
          await writeFile(file, toJsonl(records, writing));
          await expectSame(file, codebook, language, scoring);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("so do packed files, tables, plain texts, and a folder of all of them", async () => {
  await withFolder({}, async (folder) => {
    await fc.assert(
      fc.asyncProperty(hardRecords, writings, languages, async (hard, writing, language) => {
        const { codebook, records } = hard;
        const jsonl = toJsonl(records, writing);
        const rows = records.map(({ id, author, year, text }) => ({ id, author, year, text }));
        const csv = toCsv(rows, { columns: ["id", "author", "year", "text"] });
        const files = {
          "a.jsonl.gz": gzipSync(jsonl),
          "b.csv": csv,
          "c.parquet": await toParquet(rows, { columns: ["id", "author", "year", "text"] }),
          "d.txt": String(records[0]?.text),
          "e.ndjson": jsonl,
        };
        for (const [name, content] of Object.entries(files)) {
          await writeFile(path.join(folder, name), content);
          await expectSame(path.join(folder, name), codebook, language);
        }
        await expectSame(folder, codebook, language);
      }),
      { numRuns: 60 },
    );
  });
});

test("what is written beside the documents counts, and what cannot be read so is told", async () => {
  const files = {
    "metadata.csv": "file,author,year\na.jsonl,Ada Brook,2019\nb.txt,Tom Marsh,2020\n",
    "a.jsonl": '{"text":"The law of the state."}\n{"text":"No law.","author":"Her Own Name"}\n',
    "b.txt": "Law, and more law.",
    "page.html": "<p>The law.</p>",
    "empty.jsonl": "",
  };
  await withFolder(files, async (folder) => {
    const { scores, problems } = await expectSame(folder, codebookOf({ t: ["law"] }));
    expect(scores.map(({ author, year, hits }) => [author, year, hits])).toEqual([
      ["Ada Brook", 2019, 1],
      ["Ada Brook", 2019, 1],
      ["Tom Marsh", 2020, 2],
    ]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test("it says how many texts it had to read the clear way, and why", async () => {
  const near = { terms: ["state", "law"], within: 3 };
  const codebook = codebookOf({ t: ["state"] });
  const [theme] = codebook.themes;
  const [term] = theme?.terms ?? [];
  const themes = [{ ...theme, terms: [term, { ...term, term: "near", near }] }];
  const texts = ["The state.", "维护网络主权。", "The sea.", "The law and the state."];
  const lines = texts.map((text) => `${JSON.stringify({ text })}\n`);
  await withFolder({ "a.jsonl": lines.join("") }, async (folder) => {
    const both = { ...codebook, themes: themes as unknown as Codebook["themes"] };
    const { fallbacks } = await expectSame(path.join(folder, "a.jsonl"), both, "en");
    expect(fallbacks).toEqual({ unspaced: 1, malformed: 0, full: 0, near: 2 });
  });
});

test("a text with half a character is counted once, one in another encoding not at all", async () => {
  const texts = ["The state.", "The \\ud83d state."].map((text) => `{"text":"${text}"}\n`);
  const inLatin = Buffer.from('{"text":"The \u00e9tat of the state."}\n', "latin1");
  const bytes = Buffer.concat([Buffer.from(texts.join("")), inLatin]);
  await withFolder({ "a.jsonl": bytes }, async (folder) => {
    const codebook = codebookOf({ t: ["state"] });
    const seeds = path.join(folder, "a.jsonl");
    const { count, fallbacks } = await scoreCorpus(seeds, { codebook, language: "en" });
    expect(count).toBe(3);
    expect(fallbacks).toEqual({ unspaced: 0, malformed: 1, full: 0, near: 0 });
  });
});
