import type { Passage } from "../../rows.js";
import { openScanner } from "../../text/scan/open-scanner.js";
import { expectPassages } from "./expect-prepared.js";
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
 * @throws TypeError for what are no passages.
 * @example
 * const prepared = prepareCorpus(passages);
 * const before = countThemes(prepared, codebook, { by: ["author", "year"] });
 */
export function prepareCorpus(passages: Iterable<Passage>): PreparedCorpus {
  expectPassages("prepareCorpus", passages);
  const blocks: Block[] = [];
  const keeping = keepPassages(passages);
  let step = keeping.next();
  for (; step.done !== true; step = keeping.next()) blocks.push(step.value);
  const read = (i: number): Block => {
    const block = blocks[i];
    if (block === undefined) throw new RangeError(`no block ${i} of ${blocks.length}`);
    return block;
  };
  const { forms, table } = step.value;
  return new PreparedCorpus(forms, table, { count: blocks.length, read, close: () => undefined });
}

/** What is kept of passages besides their texts. */
export interface Kept {
  readonly forms: readonly string[];
  readonly table: PassageTable;
}

/**
 * Gives each block of texts when it is full, and in the end what is kept of the passages.
 *
 * @param size - the bytes of text with which a block is full
 */
export function* keepPassages(
  passages: Iterable<Passage>,
  size = blockSize,
): Generator<Block, Kept> {
  const scanner = openScanner();
  scanner.setFilter(null);
  const writer = new BlockWriter();
  const table = new PassageTableWriter();
  const encoder = new TextEncoder();
  let block = 0;
  for (const passage of passages) {
    const scan = scanner.scanText(passage.text);
    // Forms keep their numbers: where there are too many, a text is read the clear way.
    const known = typeof scan === "string" ? null : scan;
    const isWhole = known !== null || passage.text.isWellFormed();
    const kept = known !== null ? "words" : isWhole ? "text" : "units";
    table.add(passage, { block, text: writer.texts, kept });
    writer.add(
      isWhole ? encoder.encode(passage.text) : Buffer.from(passage.text, "utf16le"),
      known,
    );
    if (writer.size < size) continue;
    yield writer.take();
    block++;
  }
  if (writer.texts > 0) yield writer.take();
  const forms = Array.from({ length: scanner.formCount }, (_, form) => scanner.formOf(form));
  return { forms, table: table.table() };
}
