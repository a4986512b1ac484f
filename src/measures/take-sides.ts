import type { Groups } from "../rows.js";
import { nearestName } from "../text/nearest-name.js";
import { takeGroups } from "./measure-frequency.js";

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
  /** Their names for people: `Ann`, `2020, 2021`, `unknown`, `all others`. */
  readonly group: string;
  readonly against: string;
  /** 0 for what is of the one, 1 for what is of the other, `null` for what is of neither. */
  readonly sideOf: (value: Value) => 0 | 1 | null;
}

/**
 * The two groups that are asked for. A year may be given as text.
 *
 * @param values - those there are
 * @throws TypeError when `by` names nothing that documents can be told apart by; RangeError for a
 * value that does not occur, or stands on both sides; `verb` is named.
 */
export function takeSides<By extends Side>(
  verb: string,
  { by, of, against }: SideOptions<By>,
  values: Iterable<Value>,
): Sides {
  takeSide(verb, by);
  const known = new Set([...values].map(keyOf));
  const own = takeValues(`${verb}: of`, by, of, known);
  const others = against === undefined ? null : takeValues(`${verb}: against`, by, against, known);
  const both = others?.find((key) => own.includes(key));
  if (both !== undefined) {
    const found = `found ${nameOf(both)} in both`;
    throw new RangeError(`${verb}: against: expected other values than those of \`of\`; ${found}`);
  }
  return {
    group: own.map(nameOf).join(", "),
    against: others?.map(nameOf).join(", ") ?? "all others",
    sideOf: (value) => {
      const key = keyOf(value);
      if (own.includes(key)) return 0;
      return others === null || others.includes(key) ? 1 : null;
    },
  };
}

/** @throws TypeError for `theme`, and for what is no group; `verb` is named. */
export function takeSide<By extends Side>(verb: string, by: By): By {
  if ((by as string) !== "theme") takeGroups(verb, [by]);
  else {
    const wanted = "expected author, year, language, source, document";
    throw new TypeError(`${verb}: by: ${wanted}; found theme`);
  }
  return by;
}

type Key = string | null;

function keyOf(value: Value): Key {
  return value === null ? null : String(value);
}

function nameOf(key: Key): string {
  return key ?? "unknown";
}

function takeValues<By extends Side>(
  option: string,
  by: By,
  values: SideValues<By>,
  known: ReadonlySet<Key>,
): Key[] {
  const keys = [...new Set((Array.isArray(values) ? values : [values]).map(keyOf))];
  const wanted = `${option}: expected ${by === "author" ? "an author" : `a ${by}`} that occurs`;
  if (keys.length === 0) throw new RangeError(`${wanted}; found none`);
  for (const key of keys) {
    if (known.has(key)) continue;
    const names = [...known].filter((name) => name !== null);
    const meant = key === null ? null : nearestName(key, names);
    const hint = meant === null ? "" : ` (is it ${meant}?)`;
    throw new RangeError(`${wanted}; found ${nameOf(key)}${hint}`);
  }
  return keys;
}
