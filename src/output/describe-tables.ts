import type { TableName } from "../rows.js";
import { declaredTypeOf } from "./to-parquet.js";

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
 * readers of packages take columns and types from here. A column typed by what it holds is `any`.
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
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
        schema: {
          fields: columns.map((column) => {
            return { name: column, type: types[declaredTypeOf(column) ?? ""] ?? "any" };
          }),
          missingValues: [""],
        },
      };
    }),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
