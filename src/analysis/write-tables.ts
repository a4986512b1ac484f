import { csvChunks } from "../output/to-csv.js";
import { parquetChunks } from "../output/to-parquet.js";
import type { TableName } from "../rows.js";
import type { Kept } from "../kept.js";
import type { Analysis } from "./analyse.js";
import { columnsOf } from "./columns-of.js";
import type { GroupName } from "./configuration.js";
import { documentTablesOf } from "./kept/document-tables.js";
import { keepTable } from "./kept/keep-table.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";

/** Writes the tables of a run, of which those with a row for a part of a document are kept by blocks. */
export async function writeRunTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  analysis: Omit<Analysis, "frequency"> & Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  kept: Kept,
  onProgress?: OnProgress,
): Promise<void> {
  const byDocument = new Map(documentTablesOf(analysis).map((table) => [table.name, table]));
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    const table = byDocument.get(name);
    if (table === undefined) await writeTable(stage, name, analysis[name], analysis.by);
    else {
      const { csv, parquet } = keepTable(table, kept);
      await stage.write(`tables/${name}.csv`, csv);
      await stage.write(`tables/${name}.parquet`, parquet);
    }
  }
}

/** How tables are written. */
export interface WriteOptions {
  readonly onProgress?: OnProgress | undefined;
  /** What the table `frequency` is grouped by, where not by author and year. */
  readonly by?: readonly GroupName[] | undefined;
}

/** Writes the tables named, as CSV and Parquet, into `tables/` of a folder. */
export async function writeTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  tables: Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  { onProgress, by }: WriteOptions = {},
): Promise<void> {
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    await writeTable(stage, name, tables[name], by);
  }
}

async function writeTable(
  stage: Pick<Stage, "write">,
  name: TableName,
  rows: Iterable<object>,
  by: readonly GroupName[] | undefined,
): Promise<void> {
  const options = { columns: columnsOf(name, by) };
  await stage.write(`tables/${name}.csv`, csvChunks(rows, options));
  await stage.write(`tables/${name}.parquet`, parquetChunks(rows, options));
}
