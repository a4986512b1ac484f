/** A document of which so many rows are written, and what names them: other rows have another key. */
export interface Sized {
  readonly key: string;
  readonly size: number;
}

/** A block has so many rows at least, unless it is the last, and ends at most where it has so many. */
const fewest = 2_000;
const most = 8_000;
/** One document in so many may end a block. */
const every = 4;

/**
 * The documents that have rows, in blocks that are written together. Where a block ends is told from
 * its own documents, so that a document more or less changes one block, or two, and no other.
 */
export function cutBlocks<Document extends Sized>(documents: readonly Document[]): Document[][] {
  const blocks: Document[][] = [];
  let [block, size] = [[] as Document[], 0];
  for (const document of documents) {
    if (document.size === 0) continue;
    block.push(document);
    size += document.size;
    if (size < most && !(size >= fewest && mayEnd(document.key))) continue;
    blocks.push(block);
    [block, size] = [[], 0];
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Told from the key, which is a hash and so like chance. */
function mayEnd(key: string): boolean {
  return Number.parseInt(key.slice(-4), 16) % every === 0;
}
