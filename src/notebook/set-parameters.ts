import { findDeclarations, type Declaration } from "./find-declarations.js";
import { hasTag, joinLines, type Cell, type CodeCell, type Notebook } from "./notebook.js";
import { wantedName } from "../text/wanted-name.js";
import { checkName, type Parameters, type ParameterValue } from "./parse-parameters.js";

export { parseParameters } from "./parse-parameters.js";

/**
 * The notebook with these parameters set, after papermill's conventions: right behind the first
 * code cell tagged `parameters` comes one tagged `injected-parameters` that declares anew only
 * what is given here, in place of any earlier such cell; without a `parameters` cell it comes at
 * the top. `metadata.papermill.parameters` records them. Without parameters only an earlier
 * injected cell is taken out. A type that the `parameters` cell writes is kept, so that a value
 * of another type is found when the cell runs. Defaults computed from others are not recomputed.
 *
 * @throws one sentence for a name that the `parameters` cell does not declare.
 */
export function setParameters(notebook: Notebook, parameters: Parameters): Notebook {
  const cells = notebook.cells.filter((cell) => !hasTag(cell, "injected-parameters"));
  const at = cells.findIndex(isParametersCell);
  const home = cells[at];
  const declared = home ? findDeclarations(joinLines(home.source)) : null;
  const names = Object.keys(parameters);
  for (const name of names) checkDeclared(name, declared);
  const papermill = { ...notebook.metadata.papermill, parameters };
  if (names.length === 0) {
    const metadata = notebook.metadata.papermill
      ? { ...notebook.metadata, papermill }
      : notebook.metadata;
    return { ...notebook, metadata, cells };
  }
  const lines = names.map((name) => {
    const type = declared?.find((one) => one.name === name)?.type;
    return `let ${name}${type ? `: ${type}` : ""} = ${toLiteral(parameters[name] ?? null)};`;
  });
  const taken = new Set(cells.map(({ id }) => id));
  const injected: CodeCell = {
    cell_type: "code",
    id: freeId(taken),
    metadata: { tags: ["injected-parameters"] },
    source: ["// Parameters", ...lines].join("\n"),
    execution_count: null,
    outputs: [],
  };
  return {
    ...notebook,
    metadata: { ...notebook.metadata, papermill },
    cells: cells.toSpliced(at + 1, 0, injected),
  };
}

/** The names that the notebook's `parameters` cell declares; `null` where it has no such cell. */
export function declaredParameters(notebook: Notebook): string[] | null {
  const home = notebook.cells.find(isParametersCell);
  if (home === undefined) return null;
  return findDeclarations(joinLines(home.source)).map(({ name }) => name);
}

/** Those of the values that the notebook's `parameters` cell declares; all without such a cell. */
export function keepDeclared(notebook: Notebook, values: Parameters): Parameters {
  const names = declaredParameters(notebook);
  if (names === null) return values;
  const declared = new Set(names);
  return Object.fromEntries(Object.entries(values).filter(([name]) => declared.has(name)));
}

/** TypeScript that evaluates to exactly this value, whatever its texts hold. */
export function toLiteral(value: ParameterValue): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    // In brackets, for a plain key "__proto__" would set the prototype.
    const entries = Object.entries(value as Record<string, ParameterValue>);
    return `{${entries.map(([key, part]) => `[${quote(key)}]: ${toLiteral(part)}`).join(", ")}}`;
  }
  if (typeof value === "string") return quote(value);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Escaped beyond JSON, so that no reader of the cell takes a part of the text for a line's end. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function isParametersCell(cell: Cell): boolean {
  return cell.cell_type === "code" && hasTag(cell, "parameters");
}

function checkDeclared(name: string, declared: readonly Declaration[] | null): void {
  checkName(name);
  if (!declared || declared.some((one) => one.name === name)) return;
  if (declared.length === 0) {
    throw new Error(`parameter "${name}": the notebook declares no parameters`);
  }
  const names = declared.map((one) => one.name);
  throw new Error(`parameter: expected ${wantedName(name, names)}; found "${name}"`);
}

function freeId(taken: ReadonlySet<string>): string {
  let id = "injected-parameters";
  for (let copy = 2; taken.has(id); copy++) id = `injected-parameters-${copy}`;
  return id;
}
