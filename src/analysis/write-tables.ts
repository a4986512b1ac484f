import type { DescribedTable } from "../output/describe-tables.js";
import { rowTableOf, type TableOptions } from "../output/table.js";
import { csvChunks } from "../output/to-csv.js";
import { parquetChunks } from "../output/to-parquet.js";
import type { TableName } from "../rows.js";
import type { Kept } from "../kept.js";
import { columnsOf } from "./columns-of.js";
import type { GroupName } from "./configuration.js";
import { documentTablesOf } from "./kept/document-tables.js";
import { keepTable } from "./kept/keep-table.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";
import { tableFormats, type TableFormat } from "./table-formats.js";
import type { DocumentTableName, Survey } from "./survey.js";

/** How the tables of a run are written. */
interface RunWriteOptions {
  readonly kept: Kept;
  /** The run they come from: Parquet files say so, and `datapackage.json` for all. */
  readonly source: string;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Writes the tables of a run, of which those with a row for a part of a document are kept by blocks,
 * and beside them what they are.
 */
export async function writeRunTables<Name extends TableName>(
  stage: Pick<Stage, "write" | "files">,
  found: Omit<Survey, "frequency">,
  others: Readonly<Record<Exclude<Name, DocumentTableName>, Iterable<object>>>,
  names: readonly Name[],
  { kept, source, onProgress }: RunWriteOptions,
): Promise<void> {
  const byDocument = new Map(documentTablesOf(found).map((table) => [table.name, table]));
  const described: DescribedTable[] = [];
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    const table = byDocument.get(name);
    if (table === undefined) {
      const options = { columns: columnsOf(name, found.by), source, table: name };
      const rows = others[name as Exclude<Name, DocumentTableName>];
      await writeTable(stage, name, rows, options);
      described.push({ name, columns: rowTableOf(rows, options).columns });
    } else {
      const { columns, csv, parquet } = keepTable(table, kept, source);
      await stage.write(`tables/${name}.csv`, csv);
      await stage.write(`tables/${name}.parquet`, parquet);
      described.push({ name, columns });
    }
  }
  const { describeTables } = await import("../output/describe-tables.js");
  await stage.write("tables/datapackage.json", describeTables(described, stage.files, source));
}

/** How tables are written. */
export interface WriteOptions {
  /** Both unless given. */
  readonly formats?: readonly TableFormat[] | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** What the table `frequency` is grouped by, where not by author and year. */
  readonly by?: readonly GroupName[] | undefined;
}

/** Writes the tables named into `tables/` of a folder. */
export async function writeTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  tables: Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  { formats, onProgress, by }: WriteOptions = {},
): Promise<void> {
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    await writeTable(
      stage,
      name,
      tables[name],
      { columns: columnsOf(name, by), table: name },
      formats,
    );
  }
}

async function writeTable(
  stage: Pick<Stage, "write">,
  name: TableName,
  rows: Iterable<object>,
  options: TableOptions,
  formats: readonly TableFormat[] = tableFormats,
): Promise<void> {
  for (const format of tableFormats.filter((one) => formats.includes(one)))
    await stage.write(`tables/${name}.${format}`, chunksAs[format](rows, options));
}

const chunksAs = { csv: csvChunks, parquet: parquetChunks };
