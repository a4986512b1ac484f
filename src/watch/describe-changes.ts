import { countOf } from "../text/count-of.js";
import { between, type Look } from "./look-at-inputs.js";

/** What differs between two looks, in words: `2 files new, 1 changed, codebook changed`. */
export function describeChanges(before: Look, after: Look): string {
  const added = keysOf(after).filter((key) => isThere(after, key) && !isThere(before, key));
  const removed = keysOf(before).filter((key) => isThere(before, key) && !isThere(after, key));
  const changed = keysOf(after).filter((key) => {
    return isThere(before, key) && isThere(after, key) && before.get(key) !== after.get(key);
  });
  const files = [
    [added, "new"],
    [changed, "changed"],
    [removed, "removed"],
  ] as const;
  const told: string[] = [];
  for (const [keys, how] of files) {
    const count = keys.filter((key) => kindOf(key) === "file").length;
    if (count > 0) told.push(`${told.length === 0 ? countOf(count, "file") : count} ${how}`);
  }
  for (const kind of ["metadata", "codebook", "settings"]) {
    const those = [...added, ...changed, ...removed].filter((key) => kindOf(key) === kind);
    if (those.length > 0) told.push(`${kind} changed`);
  }
  return told.length === 0 ? "nothing new" : told.join(", ");
}

function keysOf(look: Look): string[] {
  return [...look.keys()];
}

function isThere(look: Look, key: string): boolean {
  return (look.get(key) ?? "gone") !== "gone";
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(between));
}
