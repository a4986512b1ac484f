import { keepData, keyOf, type Kept } from "../../kept.js";
import { rowTableOf } from "../../output/table.js";
import { csvRows, csvChunks } from "../../output/to-csv.js";
import { openKnownParquet, type ParquetGroup } from "../../output/to-parquet.js";
import { columns, type TableName } from "../../rows.js";
import { cutBlocks, type Block } from "./cut-blocks.js";

/** A table whose rows are each about one document, those of one side by side. */
export interface DocumentTable {
  readonly name: TableName;
  readonly rows: readonly { readonly document: string }[];
  /** What names the rows of a document: other rows have another key. */
  readonly keyOf: (document: string) => string;
}

/** A table's columns and its files. */
interface TableFiles {
  readonly columns: readonly string[];
  readonly csv: Iterable<Uint8Array>;
  readonly parquet: AsyncIterable<Uint8Array>;
}

/** The files of a table, whose blocks are put into text and compressed only where they are new. */
export function keepTable(table: DocumentTable, kept: Kept, source?: string): TableFiles {
  const blocks = cutBlocks(table.rows, table.keyOf);
  return {
    columns: tableOf(table).columns,
    csv: writeCsv(table, blocks, kept),
    parquet: writeParquet(table, blocks, kept, source),
  };
}

type Blocks = readonly Block<{ readonly document: string }>[];

function* writeCsv(table: DocumentTable, blocks: Blocks, kept: Kept): Generator<Uint8Array> {
  const { columns: names, cellsOf } = tableOf(table);
  yield Buffer.from([...csvChunks([], { columns: names })].join(""));
  for (const block of blocks) {
    const key = keyOf("csv", names, block.keys);
    yield keepBytes(kept, key, () => Buffer.from(csvRows(block.rows.map(cellsOf))));
  }
}

async function* writeParquet(
  table: DocumentTable,
  blocks: Blocks,
  kept: Kept,
  source: string | undefined,
): AsyncGenerator<Uint8Array> {
  const { columns: names, cellsOf } = tableOf(table);
  const file = await openKnownParquet(names, source);
  yield file.head();
  for (const block of blocks) {
    const key = keyOf("parquet", names, block.keys);
    yield file.add(keepData(kept, key, (): ParquetGroup => file.encode(block.rows.map(cellsOf))));
  }
  yield file.foot();
}

/** The contract's columns and those that such rows have beside them. */
function tableOf({ name, rows }: DocumentTable) {
  return rowTableOf(rows.slice(0, 1), { columns: columns[name] });
}

function keepBytes(kept: Kept, key: string, make: () => Uint8Array): Uint8Array {
  const known = kept.get(key);
  if (known !== null) return known;
  const bytes = make();
  kept.put(key, () => bytes);
  return bytes;
}
