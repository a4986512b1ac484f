import { targetNames, type MetadataEntry } from "./metadata-row.js";
import { parseCsv } from "../formats/read-csv.js";
import { factNames, type FactName } from "../source.js";
import { columnKey } from "../formats/column-key.js";
import { findColumns } from "../formats/table-columns.js";

/** The rows of a sidecar that is a table. */
export async function* metadataOfTable(text: string): AsyncGenerator<MetadataEntry> {
  const rows = parseCsv(once(text));
  const first = await rows.next();
  if (first.done) return;
  const { line, cells: header } = first.value;
  const keys = header.map(columnKey);
  const target = targetNames.find((name) => keys.includes(name));
  if (target === undefined) {
    const found = header.map((name) => name.trim()).join(", ");
    yield { line, message: `expected a column "path"; found ${found}; it was not used` };
    return;
  }
  const at = keys.indexOf(target);
  const columns = factColumns(header, at);
  const known = new Set([at, ...columns.values()]);
  for (const name of header.filter((name, i) => !known.has(i) && name.trim() !== "")) {
    const wanted = `path, ${factNames.join(", ")}`;
    yield { line, message: `expected columns ${wanted}; found ${name}, which was not used` };
  }
  for await (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.slice(header.length).some((cell) => cell.trim() !== "")) {
      const message = `expected ${header.length} cells, as in the header; found ${cells.length}; the row was not used`;
      yield { line, message };
      continue;
    }
    const values = new Map([...columns].map(([name, i]) => [name, cells[i]] as const));
    yield { line, target: (cells[at] ?? "").trim(), values };
  }
}

/** The columns of the facts; that of the target is none, be it called `id` or not. */
function factColumns(header: readonly string[], target: number): Map<FactName, number> {
  const { places } = findColumns(header.map((name, i) => (i === target ? "" : name)));
  return new Map(
    factNames.flatMap((name) => {
      const place = places.get(name);
      return place === undefined ? [] : [[name, place] as const];
    }),
  );
}

async function* once(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
