import { basename, extname } from "node:path";
import { wantedName } from "../text/wanted-name.js";
import { checkName, type Parameters } from "./parse-parameters.js";
import { readNotebook } from "./read-notebook.js";
import { declaredParameters } from "./set-parameters.js";

/**
 * Looks at notebooks before the first of them runs.
 *
 * @throws one sentence for a notebook that is missing or none, for two that would be written to the
 * same file, and for a parameter that none of them declares.
 */
export async function checkRun(files: readonly string[], parameters: Parameters): Promise<void> {
  const names = new Map<string, string>();
  const declared = new Set<string>();
  let takesAll = false;
  for (const file of files) {
    const name = basename(file, extname(file));
    const other = names.get(name);
    if (other !== undefined)
      throw new Error(`${other} and ${file}: both would become ${name}.html`);
    names.set(name, file);
    const own = declaredParameters(await readNotebook(file));
    for (const parameter of own ?? []) declared.add(parameter);
    takesAll ||= own === null;
  }
  for (const parameter of Object.keys(parameters)) {
    checkName(parameter);
    if (takesAll || declared.has(parameter)) continue;
    const wanted = wantedName(parameter, [...declared]);
    throw new Error(`parameter: expected ${wanted}; found "${parameter}"`);
  }
}
