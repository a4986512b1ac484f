import type { Groups } from "../rows.js";
import { chooseGroups } from "./choose-groups.js";
import { takeGroups } from "./take-groups.js";

/** What documents can be told apart by. */
export type Side = Exclude<keyof Groups, "theme">;

type Value = Groups[Side];

/** One value of a group, `null` for what is unknown, or several. */
export type SideValues<By extends Side> = Groups[By] | readonly Groups[By][];

/** Which documents are set against which. */
export interface SideOptions<By extends Side> {
  readonly by: By;
  readonly of: SideValues<By>;
  /** All others, those of which it is unknown included, unless given. */
  readonly against?: SideValues<By>;
}

/** Two groups of documents. */
export interface Sides {
  /** Their names for people: `Ann`, `2020 and 2021`, `unknown`, `all others`. */
  readonly group: string;
  readonly against: string;
  /** 0 for what is of the one, 1 for what is of the other, `null` for what is of neither. */
  readonly sideOf: (value: Value) => 0 | 1 | null;
}

/** What documents are told apart by. */
export const sideNames: readonly Side[] = ["author", "year", "language", "source", "document"];

/**
 * The two groups that are asked for, and of which a document is.
 *
 * @param values - those there are
 * @throws TypeError when `by` names nothing that documents can be told apart by; RangeError as
 * `chooseGroups` does; `verb` is named.
 */
export function takeSides<By extends Side>(
  verb: string,
  options: SideOptions<By>,
  values: Iterable<Value>,
): Sides {
  takeGroups(verb, [options.by], sideNames);
  const { of, against, names } = chooseGroups(verb, options, values);
  return {
    group: names.of,
    against: names.against,
    sideOf: (value) => (of.includes(value) ? 0 : against.includes(value) ? 1 : null),
  };
}
