import { readFile } from "node:fs/promises";
import type { Cell, CodeCell, Notebook, NotebookMetadata } from "./notebook.js";

/**
 * The notebook in the file, as nbformat 4.5 has it: cells of an older 4.x get the ids `cell-1`,
 * `cell-2`, …, and so does a cell whose id is missing, malformed or taken.
 *
 * @throws one sentence, beginning with the file: it is missing or unreadable, not JSON, not
 * nbformat 4, a cell is malformed, or its kernel is not tslab.
 */
export async function readNotebook(file: string): Promise<Notebook> {
  return parseNotebook(await readText(file), file);
}

/** The notebook in the text of an .ipynb file; `name` begins the errors. See `readNotebook`. */
export function parseNotebook(text: string, name: string): Notebook {
  const found = parseJson(text, name);
  if (!isObject(found) || found.nbformat === undefined) {
    throw new Error(`${name}: expected a notebook, found JSON without "nbformat"`);
  }
  const { nbformat, nbformat_minor: minor, metadata, cells } = found;
  if (nbformat !== 4) {
    throw new Error(`${name}: expected nbformat 4, found ${JSON.stringify(nbformat)}`);
  }
  if (!Array.isArray(cells)) {
    throw new Error(`${name}: expected a list of cells, found ${describe(cells)}`);
  }
  const known: NotebookMetadata = isObject(metadata) ? metadata : {};
  checkKernel(known, name);
  const taken = new Set<string>();
  return {
    ...found,
    nbformat,
    nbformat_minor: typeof minor === "number" && minor > 5 ? minor : 5,
    metadata: known,
    cells: cells.map((cell, i) => readCell(cell, i + 1, taken, name)),
  };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error(`${file}: no such notebook`, { cause: error });
    if (code === "EISDIR")
      throw new Error(`${file}: expected a notebook, found a folder`, { cause: error });
    throw new Error(`${file}: could not be read: ${String(code ?? error)}`, { cause: error });
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name}: not JSON: ${reason}`, { cause: error });
  }
}

function checkKernel({ kernelspec, language_info }: NotebookMetadata, name: string): void {
  const found = kernelspec?.name ?? language_info?.name;
  if (found === (kernelspec ? "tslab" : "typescript")) return;
  const said = found === undefined ? "none" : JSON.stringify(found);
  throw new Error(`${name}: expected the kernel "tslab" (TypeScript), found ${said}`);
}

function readCell(cell: unknown, number: number, taken: Set<string>, name: string): Cell {
  const place = `${name}: cell ${number}`;
  if (!isObject(cell)) throw new Error(`${place}: expected an object, found ${describe(cell)}`);
  const { cell_type: type, source, metadata = {} } = cell;
  if (type !== "code" && type !== "markdown" && type !== "raw") {
    const wanted = `expected cell_type "code", "markdown" or "raw"`;
    throw new Error(
      `${place}: ${wanted}, found ${type === undefined ? "none" : JSON.stringify(type)}`,
    );
  }
  if (typeof source !== "string" && !isLines(source)) {
    throw new Error(`${place}: expected source text, found ${describe(source)}`);
  }
  const read = { ...cell, id: chooseId(cell.id, number, taken), metadata, source };
  if (type !== "code") return { ...read, cell_type: type } as Cell;
  const { execution_count: count, outputs } = cell;
  return {
    ...read,
    cell_type: type,
    execution_count: typeof count === "number" ? count : null,
    outputs: Array.isArray(outputs) ? (outputs as CodeCell["outputs"]) : [],
  } as CodeCell;
}

function chooseId(found: unknown, number: number, taken: Set<string>): string {
  const own = typeof found === "string" && /^[a-zA-Z0-9-_]{1,64}$/.test(found) ? found : null;
  let id = own === null || taken.has(own) ? `cell-${number}` : own;
  for (let copy = 2; taken.has(id); copy++) id = `cell-${number}-${copy}`;
  taken.add(id);
  return id;
}

function isLines(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((line) => typeof line === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return "none";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
