import { columnsOf } from "../analysis/columns-of.js";
import type { GroupName } from "../analysis/configuration.js";
import { showProgress } from "../analysis/progress.js";
import type { TableFormat } from "../analysis/table-formats.js";
import type { TableName } from "../rows.js";
import { printJson } from "./print-json.js";

/** Where a command's tables go. */
export interface TableOptions<Name extends TableName = TableName> {
  readonly output?: string;
  readonly tables: readonly Name[];
  readonly formats?: readonly TableFormat[];
  readonly json?: boolean;
  /** What the table `frequency` is grouped by. */
  readonly by?: readonly GroupName[];
}

/** The columns that fit on a screen, where the table has more. */
const readable: Partial<Record<TableName, readonly string[]>> = {
  documents: ["document", "title", "author", "date", "language", "words", "same_text_as"],
};

/** Writes the tables asked for into the output folder, or prints one of them. */
export async function writeOrPrint<Name extends TableName>(
  rows: Readonly<Record<Name, Iterable<object>>>,
  { output, tables, formats, json = false, by }: TableOptions<Name>,
  printed: Name,
): Promise<void> {
  if (output !== undefined) {
    const { openStage } = await import("../analysis/stage-output.js");
    const { writeTables } = await import("../analysis/write-tables.js");
    const stage = await openStage(output);
    // Long tables take longer than what is in them.
    const { onProgress, clear } = showProgress(process.stderr);
    await writeTables(stage, rows, tables, { formats, by, onProgress }).finally(clear);
    await stage.commit();
    process.stdout.write(stage.files.map((file) => `${output}/${file.path}\n`).join(""));
  } else if (json) {
    printJson(await recordsOf(rows[printed], printed, by));
  } else {
    const { toTextTable } = await import("../output/to-text-table.js");
    const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
    const shown = { columns: readable[printed] ?? columnsOf(printed, by), limit: Infinity, width };
    process.stdout.write(`${toTextTable([...rows[printed]], shown).trimEnd()}\n`);
  }
}

/** The rows of a table as objects with its columns. */
export async function recordsOf(
  rows: Iterable<object>,
  name: TableName,
  by?: readonly GroupName[],
): Promise<object[]> {
  const { tableOf } = await import("../output/table.js");
  const table = tableOf([...rows], { columns: columnsOf(name, by) });
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, i) => [column, row[i]])),
  );
}
