import type * as TypeScript from "typescript";
import { loadParser } from "./load-parser.js";

/** A variable that a cell declares at its top level. */
export interface Declaration {
  readonly name: string;
  /** Its type as written (`number | null`), or null where none is. */
  readonly type: string | null;
}

/**
 * The variables that the code declares at its top level, in their order, names taken apart from
 * objects and arrays included. Read by the very parser that tslab compiles cells with.
 */
export function findDeclarations(code: string): Declaration[] {
  const ts = loadParser();
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest);
  const declarations: Declaration[] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, type } of statement.declarationList.declarations) {
      collect(name, type?.getText(source) ?? null);
    }
  }
  return declarations;

  function collect(name: TypeScript.BindingName, type: string | null): void {
    if (ts.isIdentifier(name)) declarations.push({ name: name.text, type });
    else
      for (const part of name.elements) if (!ts.isOmittedExpression(part)) collect(part.name, null);
  }
}
