import type { OpenFile } from "../../../src/corpus/files/open-file.js";
import type { FoundText } from "../../../src/corpus/source.js";
import type { FoundRaw } from "../../../src/corpus/raw/raw-record.js";
import { readJsonl } from "../../../src/corpus/formats/read-jsonl.js";
import { readRawJsonl } from "../../../src/corpus/raw/read-raw-jsonl.js";
import { chunksOf } from "../found.js";

/** These bytes as an open file. */
export function fileOf(bytes: Uint8Array): Pick<OpenFile, "chunks" | "pour" | "size"> {
  return {
    size: bytes.length,
    chunks: () => chunksOf(bytes),
    pour: () => {
      let at = 0;
      return (buffer) => {
        const part = bytes.subarray(at, at + buffer.length);
        buffer.set(part);
        at += part.length;
        return Promise.resolve(part.length);
      };
    },
  };
}

/** A record with the string that its bytes are, as a scanner of bytes takes them, or decoded where it refuses. */
export function toTexts(found: FoundRaw): readonly FoundText[] {
  if (!("raw" in found)) return [found];
  const { line, facts, extra, bytes, doubts, decode } = found.raw;
  const text = readString(bytes);
  if (text === null) return decode();
  return [...doubts.map((problem) => ({ problem })), { source: { line, facts, extra, text } }];
}

function readString(bytes: Uint8Array): string | null {
  try {
    const written = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const text: unknown = JSON.parse(`"${written}"`);
    return typeof text === "string" && !/\p{Cs}/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** What the reader of strings finds. */
export async function readClearly(bytes: Uint8Array): Promise<FoundText[]> {
  const all: FoundText[] = [];
  for await (const found of readJsonl(chunksOf(bytes), "a.jsonl")) all.push(found);
  return all;
}

/** What the reader of bytes finds, and how many records it could take by their bytes. */
export async function readRaw(
  file: Pick<OpenFile, "chunks" | "pour" | "size">,
  chunkSize?: number,
): Promise<{ found: FoundText[]; raw: number }> {
  const found: FoundText[] = [];
  let raw = 0;
  for await (const part of readRawJsonl(
    file,
    "a.jsonl",
    chunkSize === undefined ? {} : { chunkSize },
  )) {
    for (const each of part) {
      if ("raw" in each) raw++;
      found.push(...toTexts(each));
    }
  }
  return { found, raw };
}
