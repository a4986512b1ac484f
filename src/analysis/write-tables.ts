import { csvChunks } from "../output/to-csv.js";
import { parquetChunks } from "../output/to-parquet.js";
import type { TableName } from "../rows.js";
import { columnsOf } from "./columns-of.js";
import type { GroupName } from "./configuration.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";

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
    const rows = tables[name];
    const columns = columnsOf(name, by);
    await stage.write(`tables/${name}.csv`, csvChunks(rows, { columns }));
    await stage.write(`tables/${name}.parquet`, parquetChunks(rows, { columns }));
  }
}
