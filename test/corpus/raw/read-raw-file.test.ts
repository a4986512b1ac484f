import { truncate } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { draftAsIs, startOfText } from "../../../src/corpus/draft-as-is.js";
import type { DraftFacts } from "../../../src/corpus/draft-document.js";
import { findFiles } from "../../../src/corpus/find-files.js";
import { rowOfDraft } from "../../../src/corpus/row-of-draft.js";
import { nameDocuments } from "../../../src/corpus/name-documents.js";
import { readRawFile } from "../../../src/corpus/raw/read-raw-file.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import type { Problem } from "../../../src/rows.js";
import { countWords } from "../../../src/text/scan-words.js";
import { withFolder } from "../../folder.js";
import { toTexts } from "./raw-lines-of.js";

/** The rows of all documents without their texts, made from bytes; and all problems. */
async function readRows(folder: string) {
  const { files, metadata, problems } = await findFiles(folder);
  const doubts: Problem[] = [];
  const drafts: DraftFacts[] = [];
  let raw = 0;
  for (const { file, name } of files) {
    for await (const part of readRawFile(file, name)) {
      for (const each of part) {
        if ("raw" in each) raw++;
        for (const found of toTexts(each)) {
          if ("problem" in found) {
            problems.push(found.problem);
            continue;
          }
          const { text, ...source } = metadata.apply(found.source, name);
          const measures = {
            isBlank: text.trim() === "",
            start: () => startOfText(text),
            countWords: (language: string | null) => countWords(text, language),
          };
          const draft = draftAsIs({ ...source, path: name }, measures, null, doubts);
          if (draft !== null) drafts.push(draft);
        }
      }
    }
  }
  const ids = nameDocuments(drafts);
  const rows = drafts.map((draft, i) => rowOfDraft(draft, ids[i] ?? "", doubts));
  return { rows, raw, problems: [...problems, ...metadata.finish(), ...doubts] };
}

async function agree(folder: string): Promise<{ rows: number; raw: number; problems: Problem[] }> {
  const { rows, raw, problems } = await readRows(folder);
  const clear = await readCorpus(folder, { asIs: true });
  const whole = clear.documents.map(({ text, headings, runs }, i) => {
    return { ...rows[i], text, headings, runs };
  });
  expect(rows).toHaveLength(whole.length);
  expect(whole).toEqual(clear.documents);
  expect(problems).toEqual(clear.problems);
  return { rows: rows.length, raw, problems };
}

const text = "The harbour has asked for a breakwater, and the town has paid for it twice.\n\n";
const records = Array.from({ length: 300 }, (_, i) => ({
  id: i % 7 === 0 ? "same" : i,
  author: i % 3 === 0 ? "Ada Brook" : null,
  year: 1990 + (i % 30),
  text: i % 50 === 9 ? " \n" : `${text}${i}`,
  n: { i },
}));
const jsonl = records.map((record) => JSON.stringify(record)).join("\n");

test("the documents and problems of a folder are those that readCorpus finds", async () => {
  const columnData = [
    { name: "text", data: [text, text] },
    { name: "title", data: ["A", "B"] },
  ];
  const files = {
    "a.jsonl": `${jsonl}\n{"text":2}\nnonsense\n`,
    "b.jsonl.gz": gzipSync(jsonl),
    "c.csv": `text,date\n"${text}",03/04/2017\n,\n" ",1\n`,
    "d.txt": text,
    "e.parquet": new Uint8Array(parquetWriteBuffer({ columnData })),
    "f.md": text,
    "g.jsonl": "\n\n",
    "h.doc": "",
    "cut.jsonl.gz": gzipSync(jsonl).subarray(0, 1_000),
    "metadata.csv": "path,author,language\nd.txt,Tom Marsh,de\nb.*,,fr\nnowhere.txt,X,\n",
  };
  await withFolder(files, async (folder) => {
    const { rows, raw, problems } = await agree(folder);
    expect(rows).toBeGreaterThan(600);
    expect(raw).toBeGreaterThan(590);
    expect(problems.length).toBeGreaterThan(10);
  });
});

test("of one file's problems the first thousand are told, and how many more there are", async () => {
  await withFolder({ "a.jsonl": "x\n".repeat(1_500) }, async (folder) => {
    const { problems } = await agree(folder);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)?.message).toBe("500 more problems like these, which are not listed");
  });
});

test("a file that shrinks while it is read is told, and what was read of it stays", async () => {
  await withFolder({ "a.jsonl": `${jsonl}\n`.repeat(100) }, async (folder) => {
    const file = path.join(folder, "a.jsonl");
    const problems: Problem[] = [];
    let count = 0;
    for await (const part of readRawFile(file, "a.jsonl")) {
      for (const found of part) {
        if (!("problem" in found)) count++;
        else problems.push(found.problem);
      }
      await truncate(file, 10);
    }
    expect(count).toBeGreaterThan(300);
    expect(problems.map(({ message }) => message)).toContain(
      "changed while it was read; read it again when it is finished",
    );
  });
});
