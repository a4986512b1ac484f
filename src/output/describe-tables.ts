import { columns as ownColumns, type TableName } from "../rows.js";
import { meaningOf, tableMeanings } from "./column-meanings.js";
import { declaredTypeOf } from "./column-types.js";

/** A table that was written, and its columns in their order. */
export interface DescribedTable {
  readonly name: TableName;
  readonly columns: readonly string[];
}

/** A file that was written, with the hash of its bytes. */
interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const types: Readonly<Record<string, string>> = {
  BOOLEAN: "boolean",
  INT32: "integer",
  DOUBLE: "number",
};

/**
 * What the CSV files of a folder are and where they come from, as a Tabular Data Package
 * (https://specs.frictionlessdata.io/tabular-data-package/): CSV itself has no place for it, and
 * readers of packages take columns, their types and what they mean from here. A column that documents
 * brought along is typed by what it holds, and so `any`.
 */
export function describeTables(
  tables: readonly DescribedTable[],
  files: readonly WrittenFile[],
  source: string,
): string {
  const written = new Map(files.map((file) => [file.path, file]));
  const described = {
    profile: "tabular-data-package",
    name: "topoi-tables",
    sources: [{ title: source }],
    resources: tables.map(({ name, columns }) => {
      const file = written.get(`tables/${name}.csv`);
      return {
        profile: "tabular-data-resource",
        name,
        ...describing(tableMeanings[name]),
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
        schema: {
          fields: columns.map((column) => describeColumn(name, column)),
          missingValues: [""],
        },
      };
    }),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeColumn(table: TableName, column: string) {
  const names: readonly string[] = ownColumns.documents;
  if (table === "documents" && !names.includes(column)) return { name: column, type: "any" };
  const type = types[declaredTypeOf(column, table) ?? "STRING"] ?? "string";
  return { name: column, type, ...describing(meaningOf(column, table)) };
}

function describing(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}
