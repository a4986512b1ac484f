import type { Passage } from "../../rows.js";
import { openScanner } from "../../text/scan/open-scanner.js";
import type { Scan, Scanner } from "../../text/scan/scanner.js";
import { BlockWriter, type Block } from "./block.js";
import { PassageTableWriter, type PassageTable } from "./passage-table.js";
import { PreparedCorpus } from "./prepared-corpus.js";

/** A block is full from so many bytes of text. */
const blockSize = 4_000_000;

/**
 * The passages with their words known: `findHits` and `countThemes` take them in place of the
 * passages, with the same result, and read each word as a number. It takes about three bytes for
 * one of text.
 *
 * @param passages - those of a document one after the other, as `splitPassages` gives them
 * @example
 * const prepared = prepareCorpus(passages);
 * const before = countThemes(prepared, codebook, { by: ["author", "year"] });
 */
export function prepareCorpus(passages: Iterable<Passage>): PreparedCorpus {
  const blocks: Block[] = [];
  const kept = keepPassages(passages, (block) => blocks.push(block));
  const read = (i: number): Block => {
    const block = blocks[i];
    if (block === undefined) throw new RangeError(`no block ${i} of ${blocks.length}`);
    return block;
  };
  return new PreparedCorpus(kept.forms, kept.table, { count: blocks.length, read });
}

/** What is kept of passages besides their texts. */
export interface Kept {
  readonly forms: readonly string[];
  readonly table: PassageTable;
}

/** Calls `onBlock` with each block of texts that is full. */
export function keepPassages(passages: Iterable<Passage>, onBlock: (block: Block) => void): Kept {
  const scanner = openScanner();
  scanner.setFilter(null);
  const writer = new BlockWriter();
  const table = new PassageTableWriter();
  const encoder = new TextEncoder();
  let block = 0;
  for (const passage of passages) {
    const scan = scanText(scanner, passage.text);
    table.add(passage, { block, text: writer.texts, isScanned: scan !== null });
    writer.add(encoder.encode(passage.text), scan);
    if (writer.size < blockSize) continue;
    onBlock(writer.take());
    block++;
  }
  if (writer.texts > 0) onBlock(writer.take());
  const forms = Array.from({ length: scanner.formCount }, (_, form) => scanner.formOf(form));
  return { forms, table: table.table() };
}

/** Numbers of forms must not change: a corpus with more forms than a scanner keeps is read clearly. */
function scanText(scanner: Scanner, text: string): Scan | null {
  const scan = scanner.scanText(text);
  return typeof scan === "string" ? null : scan;
}
