import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Document, Problem } from "../rows.js";
import { decodeText, NotTextError } from "./decode-text.js";
import { formats, listFiles, nameFile } from "./list-files.js";
import { makeDocuments } from "./make-documents.js";
import { readHtml } from "./read-html.js";
import { readJsonl } from "./read-jsonl.js";
import { readMarkdown } from "./read-markdown.js";
import { readTxt } from "./read-txt.js";
import { problem, type FileSource, type ReadResult } from "./source.js";

/** Documents, and what was wrong with those that could not be read, or only in part. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** How to read. */
export interface ReadOptions {
  /** Called before each file: its number from 1, how many there are, its path. */
  readonly onFile?: (file: number, of: number, path: string) => void;
}

/**
 * The documents of a folder, a file or a glob, cleaned, in the order of their paths; with the
 * problems met, a row each. A document that cannot be read never stops the others.
 *
 * Paths are given relative to the folder read. What a document does not say stays `null`.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 * @example
 * const corpus = await readCorpus("../seeds");
 */
export async function readCorpus(seeds: string, options: ReadOptions = {}): Promise<Corpus> {
  const files = await listFiles(seeds);
  const sources: FileSource[] = [];
  const problems: Problem[] = [];
  for (const [i, file] of files.entries()) {
    const name = nameFile(file, seeds);
    options.onFile?.(i + 1, files.length, name);
    const result = await readSafely(file, name);
    for (const source of result.sources) sources.push({ ...source, path: name });
    problems.push(...result.problems);
  }
  const made = makeDocuments(sources);
  return { documents: made.documents, problems: [...problems, ...made.problems] };
}

async function readSafely(file: string, name: string): Promise<ReadResult> {
  const format = path.extname(file).toLowerCase();
  if (!formats.some((known) => known === format)) {
    const found = format === "" ? "no file ending" : format;
    const message = `expected ${formats.join(", ")}; found ${found}`;
    return { sources: [], problems: [problem("error", name, null, message)] };
  }
  try {
    const { text: raw, note } = decodeText(await readFile(file));
    const result = await parse(format, raw, name);
    if (raw.trim() === "") return failed(name, "expected text, found an empty file");
    const doubts = note === null ? [] : [problem("warning", name, null, note)];
    return { ...result, problems: [...doubts, ...result.problems] };
  } catch (error) {
    if (error instanceof NotTextError) return failed(name, error.message);
    return failed(name, `could not be read (${(error as Error).message})`);
  }
}

async function parse(format: string, raw: string, name: string): Promise<ReadResult> {
  switch (format) {
    case ".jsonl":
      return readJsonl(raw, name);
    case ".md":
      return readMarkdown(raw, name);
    case ".html":
    case ".htm":
      return readHtml(raw);
    default:
      return readTxt(raw);
  }
}

function failed(name: string, message: string): ReadResult {
  return { sources: [], problems: [problem("error", name, null, message)] };
}
