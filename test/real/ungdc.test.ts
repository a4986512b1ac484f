import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { findShared, makeFolder, removeFolders } from "./places.js";
import { readCsv } from "./read-table.js";
import { runTopoi } from "./run-command.js";

interface Speech {
  readonly id: string;
  readonly year: number;
  readonly author: string | null;
  readonly text: string;
}

const count = 200;
let file: string;
let speeches: Speech[];

beforeAll(async () => {
  const lines = await readLines(findShared("data/ungdc/ungdc-1993-2024.jsonl.gz"));
  speeches = lines.map((line) => JSON.parse(line) as Speech);
  file = path.join(await makeFolder(), "speeches.jsonl");
  await writeFile(file, `${lines.join("\n")}\n`);
});

afterAll(removeFolders);

test("200 speeches are read with their ids, years and authors", async () => {
  const output = await makeFolder();
  const ending = await runTopoi(["read", file, "--tables", "documents", "--output", output]);
  expect(ending).toMatchObject({ status: 0, stderr: "" });
  const documents = await readCsv(output, "documents");
  expect(speeches).toHaveLength(count);
  expect(documents.map(({ document, year }) => [document, year])).toEqual(
    speeches.map(({ id, year }) => [id, String(year)]),
  );
  documents.forEach(({ author, words, language }, i) => {
    expect(author === "").toBe(speeches[i]?.author === null);
    expect(Number(words)).toBeGreaterThan(100);
    expect(language).toBe("en");
  });
});

test("200 speeches are scored, and their hits lead back to their words", async () => {
  const output = await makeFolder();
  const ending = await runTopoi(["score", file, "--output", output]);
  expect(ending).toMatchObject({ status: 0, stderr: "" });
  const scores = await readCsv(output, "scores");
  expect(new Set(scores.map(({ document }) => document))).toEqual(
    new Set(speeches.map(({ id }) => id)),
  );
  const texts = new Map(speeches.map(({ id, text }) => [id, text]));
  const hits = await readCsv(output, "hits");
  // Every 17th, so that the sample reaches into all speeches.
  const sample = hits.filter((_, i) => i % 17 === 0);
  expect(sample.length).toBeGreaterThan(100);
  for (const { document = "", match = "", raw_start, raw_end } of sample) {
    const raw = texts.get(document)?.slice(Number(raw_start), Number(raw_end)) ?? "";
    expect(followsIn(raw, match)).toBe(true);
  }
  const frequency = await readCsv(output, "frequency");
  const years = [...new Set(speeches.map(({ year }) => String(year)))].sort();
  expect([...new Set(frequency.map(({ year }) => year))].sort()).toEqual(years);
});

/**
 * Whether the words of a match stand in the original, in order and from end to end: a word may be
 * broken there at the end of a line, or a page's number and head may stand between two of them.
 */
function followsIn(raw: string, match: string): boolean {
  const [letters, wanted] = [raw, match].map((text) => text.replace(/[-\s]+/gu, ""));
  if (letters === undefined || wanted === undefined) return false;
  let at = 0;
  for (const letter of letters) if (letter === wanted[at]) at++;
  return (
    at === wanted.length &&
    letters.startsWith(wanted.slice(0, 1)) &&
    letters.endsWith(wanted.slice(-1))
  );
}

async function readLines(archive: string): Promise<string[]> {
  const stream = createReadStream(archive);
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream.pipe(createGunzip()) })) {
    lines.push(line);
    if (lines.length === count) break;
  }
  stream.destroy();
  return lines;
}
