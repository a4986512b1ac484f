import { toCsv } from "../output/to-csv.js";
import { toParquet } from "../output/to-parquet.js";
import { columns, type TableName } from "../rows.js";
import type { Analysis } from "./analyse.js";
import type { OnProgress } from "./progress.js";
import type { Stage } from "./stage-output.js";

/** Writes the tables named, as CSV and Parquet, into `tables/` of a folder. */
export async function writeTables(
  stage: Pick<Stage, "write">,
  analysis: Analysis,
  names: readonly TableName[],
  onProgress?: OnProgress,
): Promise<void> {
  for (const [i, name] of names.entries()) {
    onProgress?.({ stage: "Writing tables", done: i + 1, of: names.length, item: name });
    const rows = analysis[name];
    await stage.write(`tables/${name}.csv`, toCsv(rows, { columns: columns[name] }));
    await stage.write(`tables/${name}.parquet`, await toParquet(rows, { columns: columns[name] }));
  }
}
