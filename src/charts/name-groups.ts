import type { Groups } from "../rows.js";
import { plain } from "../text/plain.js";
import { labelTheme, unknown, wrapLabel } from "./label.js";

/** The label of a row in one of its groups. */
export type Namer = (group: keyof Groups, row: Partial<Groups>) => string;

/**
 * The labels of all values of the groups, no two of one group alike: a chart tells them apart by
 * nothing else. What would mislead a reader (overrides of the direction) becomes U+FFFD. A second theme with the same label has its key behind it, anything else a number.
 */
export function nameGroups(
  rows: readonly Partial<Groups>[],
  groups: readonly (keyof Groups)[],
  labels: Readonly<Record<string, string>>,
): Namer {
  const names = new Map(
    groups.map((group) => {
      const values = new Set(rows.map((row) => row[group] ?? null));
      return [group, nameValues(group, [...values], labels)] as const;
    }),
  );
  return (group, row) => names.get(group)?.get(row[group] ?? null) ?? unknown;
}

type Value = string | number | null;

function nameValues(
  group: keyof Groups,
  values: readonly Value[],
  labels: Readonly<Record<string, string>>,
): Map<Value, string> {
  // An author who is called "unknown" must not take the name of those who are.
  const taken = new Set([unknown]);
  const names = new Map<Value, string>([[null, unknown]]);
  for (const value of values) {
    if (value === null) continue;
    const text = String(value);
    const label = plain(group === "theme" ? labelTheme(text, labels) : text);
    let name = label;
    for (let i = 1; taken.has(wrapLabel(name)); i++) {
      name = group === "theme" && i === 1 ? `${label} (${text})` : `${label} (${i + 1})`;
    }
    taken.add(wrapLabel(name));
    names.set(value, name);
  }
  return names;
}
