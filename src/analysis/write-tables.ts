import { csvChunks } from "../output/to-csv.js";
import { parquetChunks } from "../output/to-parquet.js";
import { columns, type TableName } from "../rows.js";
import type { Kept } from "../kept.js";
import type { Analysis } from "./analyse.js";
import { documentTablesOf } from "./kept/document-tables.js";
import { keepTable } from "./kept/keep-table.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";

/** Writes the tables of a run, of which those with a row for a part of a document are kept by blocks. */
export async function writeRunTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  analysis: Analysis & Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  kept: Kept,
  onProgress?: OnProgress,
): Promise<void> {
  const byDocument = new Map(documentTablesOf(analysis).map((table) => [table.name, table]));
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    const table = byDocument.get(name);
    if (table === undefined) await writeTable(stage, name, analysis[name]);
    else {
      const { csv, parquet } = keepTable(table, kept);
      await stage.write(`tables/${name}.csv`, csv);
      await stage.write(`tables/${name}.parquet`, parquet);
    }
  }
}

/** Writes the tables named, as CSV and Parquet, into `tables/` of a folder. */
export async function writeTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  tables: Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  onProgress?: OnProgress,
): Promise<void> {
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    await writeTable(stage, name, tables[name]);
  }
}

async function writeTable(
  stage: Pick<Stage, "write">,
  name: TableName,
  rows: Iterable<object>,
): Promise<void> {
  const options = { columns: columns[name] };
  await stage.write(`tables/${name}.csv`, csvChunks(rows, options));
  await stage.write(`tables/${name}.parquet`, parquetChunks(rows, options));
}
