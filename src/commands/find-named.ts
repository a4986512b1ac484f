import leven from "leven";
import { SeedsError } from "../corpus/files/seeds-error.js";

const mostNamed = 3;

/**
 * The row of that name.
 *
 * @param what - what is wanted: `a passage`
 * @throws SeedsError when there is none: with those whose names are most like it.
 */
export function findNamed<Row>(
  name: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  what: string,
): Row {
  const found = rows.find((row) => nameOf(row) === name);
  if (found !== undefined) return found;
  const nearest = rows
    .map((row) => ({ name: nameOf(row), changes: leven(nameOf(row), name) }))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, mostNamed)
    .map((row) => row.name);
  throw new SeedsError(
    `${name}: expected ${what}, such as ${nearest.join(", ")}; found none of that name`,
    true,
  );
}
