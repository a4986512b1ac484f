import { keepData, keyOf, type Kept } from "../../kept.js";
import { rowTableOf } from "../../output/table.js";
import { csvChunks, csvRows } from "../../output/to-csv.js";
import { openKnownParquet, type ParquetFile, type ParquetGroup } from "../../output/to-parquet.js";
import { columns, type TableName } from "../../rows.js";
import { cutBlocks, type Sized } from "./cut-blocks.js";

/** A document that has rows in a table. */
interface TableDocument extends Sized {
  readonly document: string;
}

/** A table whose rows are each about one document. */
export interface DocumentTable {
  readonly name: TableName;
  /** In their order. */
  readonly documents: readonly TableDocument[];
  /** The rows of a document: as many as its size says. */
  readonly rowsOf: (document: string) => readonly object[];
}

/** A table's columns and its files. */
interface TableFiles {
  readonly columns: readonly string[];
  /** To be written first: what is new is put into both forms. */
  readonly csv: AsyncIterable<Uint8Array>;
  readonly parquet: AsyncIterable<Uint8Array>;
}

/**
 * The files of a table, whose blocks are put into text and compressed only where they are new: of
 * others no row is asked for.
 */
export function keepTable(table: DocumentTable, kept: Kept, source?: string): TableFiles {
  const form = formOf(table);
  const blocks = cutBlocks(table.documents).map((documents): KeyedBlock => {
    const keys = documents.map(({ key }) => key);
    return {
      csv: keyOf("csv", form.columns, keys),
      parquet: keyOf("parquet", form.columns, keys),
      cells: () =>
        documents.flatMap(({ document }) => table.rowsOf(document).map((row) => form.cellsOf(row))),
    };
  });
  return {
    columns: form.columns,
    csv: writeCsv(form.columns, blocks, kept),
    parquet: writeParquet(form.columns, blocks, kept, source),
  };
}

/** Rows that are written together, by what names their bytes. */
interface KeyedBlock {
  readonly csv: string;
  readonly parquet: string;
  readonly cells: () => Cells;
}

type Cells = Parameters<typeof csvRows>[0];

async function* writeCsv(
  names: readonly string[],
  blocks: readonly KeyedBlock[],
  kept: Kept,
): AsyncGenerator<Uint8Array> {
  const file = await openKnownParquet(names);
  yield Buffer.from([...csvChunks([], { columns: names })].join(""));
  for (const block of blocks) yield kept.get(block.csv) ?? makeBoth(block, file, kept);
}

/** Rows are made once for both forms. */
function makeBoth(block: KeyedBlock, file: ParquetFile, kept: Kept): Uint8Array {
  const cells = block.cells();
  const bytes = Buffer.from(csvRows(cells));
  kept.put(block.csv, () => bytes);
  if (!kept.has(block.parquet)) keepData(kept, block.parquet, () => file.encode(cells));
  return bytes;
}

async function* writeParquet(
  names: readonly string[],
  blocks: readonly KeyedBlock[],
  kept: Kept,
  source: string | undefined,
): AsyncGenerator<Uint8Array> {
  const file = await openKnownParquet(names, source);
  yield file.head();
  for (const { parquet, cells } of blocks) {
    yield file.add(keepData(kept, parquet, (): ParquetGroup => file.encode(cells())));
  }
  yield file.foot();
}

/** The contract's columns and those that such rows have beside them, and the cells of a row. */
function formOf({ name, documents, rowsOf }: DocumentTable) {
  const first = documents.find(({ size }) => size > 0);
  const rows = first === undefined ? [] : rowsOf(first.document).slice(0, 1);
  return rowTableOf(rows, { columns: columns[name] });
}
