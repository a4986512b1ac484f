import type { Groups } from "../rows.js";
import { listWords } from "../text/list-words.js";
import { nearestName } from "../text/nearest-name.js";
import { listValues } from "./figures-in-words.js";

type GroupName = Exclude<keyof Groups, "theme">;
type Value = string | number | null;

/** What was asked to be compared. */
interface Asked {
  readonly by: GroupName;
  readonly of: Value | readonly Value[];
  readonly against?: Value | readonly Value[] | undefined;
}

/** The values of the two groups that are compared, and how each is called. */
export interface Sides {
  readonly by: GroupName;
  readonly of: readonly Value[];
  readonly against: readonly Value[];
  /** Whether `against` is all that there is but `of`. */
  readonly isAllOthers: boolean;
  /** `Ann`, `2020 and 2021`, `unknown`, `all others`. */
  readonly names: { readonly of: string; readonly against: string };
}

/** So many values are listed where none is like the one that was asked for. */
const mostListed = 8;

/**
 * The two groups of documents to compare, each value once.
 *
 * @param verb - the measure's name, for errors
 * @param values - those there are
 * @throws RangeError when a value does not occur, none is named, none is left to compare with, or
 * one is on both sides.
 */
export function chooseGroups(
  verb: string,
  { by, of, against }: Asked,
  values: Iterable<Value>,
): Sides {
  const known = new Set(values);
  const complain = (option: string, what: string) =>
    new RangeError(`${verb}: ${option}: expected ${what}`);
  const take = (option: "of" | "against", asked: Value | readonly Value[] | undefined): Value[] => {
    const wanted = [
      ...new Set(Array.isArray(asked) ? (asked as readonly Value[]) : [asked as Value]),
    ];
    if (wanted.length === 0 || asked === undefined)
      throw complain(option, `at least one ${by}; found none`);
    const missing = wanted.find((value) => !known.has(value));
    if (missing === undefined) return wanted;
    throw complain(option, `a known ${by}${hintAt(missing, [...known])}; found ${quote(missing)}`);
  };
  const own = take("of", of);
  const rest = [...known].filter((value) => !own.includes(value));
  const others = against === undefined ? rest : take("against", against);
  const shared = others.find((value) => own.includes(value));
  if (shared !== undefined) {
    throw complain("against", `others than in of; found ${quote(shared)} in both`);
  }
  if (others.length === 0) {
    throw complain("against", `others than ${listWords(own.map(quote))}; found none`);
  }
  const isAllOthers = against === undefined;
  const names = { of: listValues(own), against: isAllOthers ? "all others" : listValues(others) };
  return { by, of: own, against: others, isAllOthers, names };
}

/** The value that was probably meant, else some of those there are. */
function hintAt(missing: Value, known: readonly Value[]): string {
  const names = known.filter((value) => value !== null).sort((a, b) => (a < b ? -1 : 1));
  const meant = nearestOf(missing, names);
  if (meant !== undefined) return ` (is it ${quote(meant)}?)`;
  const listed = names.slice(0, mostListed).map(quote);
  const more = names.length > listed.length ? ` and ${names.length - listed.length} more` : "";
  return names.length === 0 ? "" : ` (${listed.join(", ")}${more})`;
}

function nearestOf(missing: Value, names: readonly (string | number)[]): Value | undefined {
  if (typeof missing === "number") {
    const years = names.filter((name) => typeof name === "number");
    return years.sort((a, b) => Math.abs(a - missing) - Math.abs(b - missing))[0];
  }
  if (missing === null) return undefined;
  const meant = nearestName(missing, names.map(String));
  return names.find((name) => String(name) === meant);
}

function quote(value: Value): string {
  return value === null ? "unknown" : JSON.stringify(value);
}
