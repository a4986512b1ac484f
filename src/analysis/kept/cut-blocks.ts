/** Rows of documents that follow one another, and what names them. */
export interface Block<Row> {
  readonly rows: readonly Row[];
  /** What names the rows of each of its documents, in order. */
  readonly keys: readonly string[];
}

/** A block has so many rows at least, unless it is the last, and ends at most where it has so many. */
const fewest = 2_000;
const most = 8_000;
/** One document in so many may end a block. */
const every = 4;

/**
 * The rows in blocks of whole documents that are written together. Where a block ends is told from
 * its own documents, so that a document more or less changes one block, or two, and no other.
 *
 * @param rows - those of a document side by side
 * @param keyOf - what names the rows of a document: other rows have another key
 */
export function cutBlocks<Row extends { readonly document: string }>(
  rows: readonly Row[],
  keyOf: (document: string) => string,
): Block<Row>[] {
  const blocks: Block<Row>[] = [];
  let [start, keys] = [0, [] as string[]];
  for (let i = 0; i < rows.length;) {
    const document = rows[i]?.document ?? "";
    while (rows[i]?.document === document) i++;
    const key = keyOf(document);
    keys.push(key);
    const size = i - start;
    if (i < rows.length && size < most && !(size >= fewest && mayEnd(key))) continue;
    blocks.push({ rows: rows.slice(start, i), keys });
    [start, keys] = [i, []];
  }
  return blocks;
}

/** Told from the key, which is a hash and so like chance. */
function mayEnd(key: string): boolean {
  return Number.parseInt(key.slice(-4), 16) % every === 0;
}
