import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { scoreCorpus } from "../../src/analysis/score-corpus.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { savePrepared } from "../../src/output/save-prepared.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { countThemes } from "../../src/themes/count-themes.js";
import { findHits } from "../../src/themes/find-hits.js";
import { openPrepared } from "../../src/themes/prepared/open-prepared.js";
import { prepareCorpus } from "../../src/themes/prepared/prepare-corpus.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";

const speeches = "../shared/data/ungdc/ungdc-1993-2024.jsonl.gz";
const language = "en";

function hashOf(rows: Iterable<object>): { count: number; hash: string } {
  const hash = createHash("sha256");
  let count = 0;
  for (const row of rows) {
    hash.update(`${JSON.stringify(row)}\n`);
    count++;
  }
  return { count, hash: hash.digest("hex") };
}

test("all speeches of the General Debate: bytes, kept words and a file of them give the rows of the plain way", async () => {
  const codebook = await readCodebook("seeds/themes.yml");
  const { documents } = await readCorpus(speeches, { asIs: true, language });
  const passages = splitPassages(documents, { by: "document" });
  const clear = findHits(passages, codebook, { by: "clear" });
  const rows = hashOf(clear);
  expect(rows.count).toBeGreaterThan(500_000);
  const scores = scorePassages(passages, clear, codebook);
  const frequency = measureFrequency(scores, { by: ["author", "year"] });

  expect(hashOf(findHits(passages, codebook))).toEqual(rows);
  const kept = prepareCorpus(passages);
  expect(hashOf(findHits(kept, codebook))).toEqual(rows);
  expect(countThemes(kept, codebook, { by: ["author", "year"] })).toEqual(frequency);

  const folder = await mkdtemp(path.join(tmpdir(), "topoi-engine-"));
  try {
    const file = await savePrepared(passages, path.join(folder, "speeches.topoi"));
    const prepared = openPrepared(file);
    expect(hashOf(findHits(prepared, codebook))).toEqual(rows);
    prepared.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  const scored = await scoreCorpus(speeches, { codebook, language });
  expect(hashOf(scored.hits)).toEqual(rows);
  expect(hashOf(scored.scores)).toEqual(hashOf(scores));
  expect(scored.frequency).toEqual(frequency);
  expect(Object.values(scored.fallbacks).every((count) => count < 10)).toBe(true);
});
