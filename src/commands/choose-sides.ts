import type { Groups } from "../rows.js";
import { findNamed } from "./find-named.js";

type Side = Exclude<keyof Groups, "theme">;
type Value = Groups[Side];

/** The two groups as the command line names them. */
export interface AskedSides {
  readonly by?: readonly (keyof Groups)[];
  readonly of?: readonly string[];
  readonly against?: readonly string[];
}

/** The two groups as the measures take them. */
export interface ChosenSides {
  readonly by: Side;
  readonly of: readonly Value[];
  readonly against?: readonly Value[];
}

/**
 * The groups that are compared, found among the rows that are counted; `unknown` is what is not
 * known.
 *
 * @throws SeedsError when there is none of a name: with those that are most like it.
 */
export function chooseSides(
  rows: readonly (Omit<Groups, "theme"> & { readonly counted: boolean })[],
  { by = [], of = [], against }: AskedSides,
): ChosenSides {
  const side = by.find((name): name is Side => name !== "theme") ?? "author";
  const values = [...new Set(rows.filter((row) => row.counted).map((row) => row[side]))];
  const what = side === "author" ? "an author" : `a ${side}`;
  const nameOf = (value: Value) => (value === null ? "unknown" : String(value));
  const find = (names: readonly string[]) =>
    names.map((name) => findNamed(name, values, nameOf, what));
  return { by: side, of: find(of), ...(against === undefined ? {} : { against: find(against) }) };
}
