import { csvChunks } from "../output/to-csv.js";
import { parquetChunks } from "../output/to-parquet.js";
import { columns, type TableName } from "../rows.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";

/** Writes the tables named, as CSV and Parquet, into `tables/` of a folder. */
export async function writeTables<Name extends TableName>(
  stage: Pick<Stage, "write">,
  tables: Readonly<Record<Name, Iterable<object>>>,
  names: readonly Name[],
  onProgress?: OnProgress,
): Promise<void> {
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    const rows = tables[name];
    await stage.write(`tables/${name}.csv`, csvChunks(rows, { columns: columns[name] }));
    await stage.write(`tables/${name}.parquet`, parquetChunks(rows, { columns: columns[name] }));
  }
}
