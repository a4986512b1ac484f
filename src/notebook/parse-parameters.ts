import { Script } from "node:vm";

/** The value of a parameter: what JSON can say. */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

/** Parameters of a notebook by their names. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/**
 * Parameters as given on the command line, `name=value` each. A value is what it says as JSON
 * (`2020`, `true`, `null`, `["a"]`), else it is text as it stands; so is a number that cannot be
 * held exactly. To give a text that reads as JSON, quote it: `code='"2020"'`. Where a name comes
 * twice the last one counts.
 *
 * @throws one sentence when there is no `=` or the name cannot be a variable's.
 */
export function parseParameters(given: readonly string[]): Parameters {
  const entries = given.map((one): [string, ParameterValue] => {
    const at = one.indexOf("=");
    if (at < 0) throw new Error(`parameter "${one}": expected name=value`);
    const name = one.slice(0, at).trim();
    checkName(name);
    return [name, parseValue(one.slice(at + 1))];
  });
  return Object.fromEntries(entries);
}

/** @throws one sentence when no variable can have this name. */
export function checkName(name: string): void {
  if (!isVariable(name)) throw new Error(`parameter "${name}": expected the name of a variable`);
}

function isVariable(name: string): boolean {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) || name === "await") return false;
  try {
    // Compiled, never run: the engine knows which words are its own.
    new Script(`"use strict"; let ${name};`);
    return true;
  } catch {
    return false;
  }
}

function parseValue(text: string): ParameterValue {
  try {
    const value = JSON.parse(text) as ParameterValue;
    return isExact(value) ? value : text;
  } catch {
    return text;
  }
}

function isExact(value: ParameterValue): boolean {
  if (typeof value === "number") {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  }
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value as Record<string, ParameterValue>).every(isExact);
}
