import fc from "fast-check";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { doubtCodebook } from "../../src/analysis/doubt-codebook.js";
import { scoreCorpus } from "../../src/analysis/score-corpus.js";
import { writeTables } from "../../src/analysis/write-tables.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { savePrepared } from "../../src/output/save-prepared.js";
import type { Data } from "../../src/output/write-file.js";
import type { TableName } from "../../src/rows.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { findHits } from "../../src/themes/find-hits.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { withFolder } from "../folder.js";
import { codebook, seeds } from "../sample.js";
import { scoreClearly } from "./score-clearly.js";

type Tables = Readonly<Record<"hits" | "scores" | "frequency", Iterable<object>>>;

/** The bytes of all tables as they are written, by their names. */
async function written(tables: Tables): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const write = async (file: string, data: Data): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of data as AsyncIterable<string | Uint8Array>)
      chunks.push(Buffer.from(chunk));
    files[file] = Buffer.concat(chunks).toString(file.endsWith(".csv") ? "utf8" : "base64");
  };
  const names: TableName[] = ["hits", "scores", "frequency"];
  await writeTables({ write }, tables as Record<TableName, Iterable<object>>, names);
  return files;
}

const record = fc.record({
  text: fc
    .array(
      fc.constantFrom(
        ...["a quota", "no dike", "Dikes", "share the river", "water rights,", "quota sampling."],
        ...["the sea", "=1+1", "“flood plains”", "not a sandbag", "Nobody\u2019s dike\n", "x y z"],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.join(" ")),
  author: fc.constantFrom("Ada Brook", "Tom, Marsh", "=Cell", null),
  year: fc.constantFrom(2021, 2022, null),
  id: fc.constantFrom("a", "b"),
});

test("the tables written are those of the clear way, byte for byte", async () => {
  await withFolder({ "themes.yml": codebook }, async (folder) => {
    const file = path.join(folder, "a.jsonl");
    const book = await readCodebook(path.join(folder, "themes.yml"));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 40 }), async (records) => {
        await writeFile(file, records.map((row) => `${JSON.stringify(row)}\n`).join(""));
        const fast = await scoreCorpus(file, { language: "en" });
        expect(await written(fast)).toEqual(await written(await scoreClearly(file, book, "en")));
      }),
      { numRuns: 60 },
    );
  });
});

test("doubts about the codebook are told behind those about the documents", async () => {
  const files = {
    "themes.yml": codebook,
    "a.jsonl": '{"text":"Eine Quote und ein Deich."}\n{"text":" "}\n{"text":"Hak air."}\n{"x":1}\n',
  };
  await withFolder(files, async (folder) => {
    const { problems, passages } = await scoreCorpus(folder, { language: "de" });
    const file = path.join(folder, "themes.yml");
    const clear = await scoreClearly(folder, await readCodebook(file), "de");
    const doubts = doubtCodebook(await readCodebook(file), file, clear.documents);
    expect(doubts).toHaveLength(1);
    expect(passages).toBe(2);
    expect(problems).toEqual([...clear.problems, ...doubts]);
  });
});

test("a prepared corpus gives the rows of its passages", async () => {
  await withFolder(seeds, async (folder) => {
    const place = path.join(folder, "seeds");
    const file = path.join(folder, "rivers.topoi");
    const passages = splitPassages(await readCorpus(place));
    await savePrepared(passages, file);
    const book = await readCodebook(path.join(place, "themes.yml"));
    const stages: string[] = [];
    const fast = await scoreCorpus(file, {
      codebook: path.join(place, "themes.yml"),
      onProgress: ({ stage, done, of }) => stages.push(`${stage} ${done}/${of}`),
    });
    const hits = findHits(passages, book, { by: "clear" });
    const scores = scorePassages(passages, hits, book);
    const frequency = measureFrequency(scores, { by: ["author", "year"] });
    expect(hits.length).toBeGreaterThan(0);
    expect(await written(fast)).toEqual(await written({ hits, scores, frequency }));
    expect(fast).toMatchObject({ passages: passages.length, problems: [], fallbacks: {} });
    expect(stages).toEqual([`Finding themes ${passages.length}/${passages.length}`]);
  });
});

test("how to score is told: the least weight, and what is done about negated hits", async () => {
  const lines = ['{"text":"A quota, and no dike."}', '{"text":"No quota. Dikes, and dikes."}'];
  const files = { "themes.yml": codebook, "a.jsonl": lines.join("\n") };
  await withFolder(files, async (folder) => {
    const book = await readCodebook(path.join(folder, "themes.yml"));
    for (const scoring of [
      { minimum: 1 },
      { negation: "drop" },
      { negation: "subtract" },
    ] as const) {
      const fast = await scoreCorpus(folder, { language: "en", scoring });
      const clear = await scoreClearly(folder, book, "en", scoring);
      expect([...fast.scores]).toEqual(clear.scores);
      expect(fast.frequency).toEqual(clear.frequency);
      expect([...fast.counts]).toEqual(clear.frequency);
      expect(fast.counts).toHaveLength(clear.frequency.length);
    }
    await expect(scoreCorpus(folder, { scoring: { minimum: -1 } })).rejects.toThrow(
      "scoreCorpus: minimum: expected a number above 0; found -1",
    );
  });
});

test("documents whose texts are not taken as they stand are told of, and no rows made", async () => {
  const pages = { "themes.yml": codebook, "a.html": "<p>A dike.</p>" };
  await withFolder(pages, async (folder) => {
    const { passages, problems, frequency } = await scoreCorpus(folder);
    expect({ passages, frequency }).toEqual({ passages: 0, frequency: [] });
    expect(problems).toHaveLength(1);
  });
});

test("a wrong number of workers is told, whether there is work for them or not", async () => {
  await withFolder({ "themes.yml": codebook, "a.txt": "A dike." }, async (folder) => {
    for (const workers of [0, 1.5, NaN]) {
      await expect(scoreCorpus(folder, { workers })).rejects.toThrow(
        `scoreCorpus: workers: expected a whole number above 0; found ${workers}`,
      );
    }
  });
});
