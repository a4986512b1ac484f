import type { DocumentChange } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { groupBy } from "./group-by.js";

/** So many documents that changed alike are named. */
const mostNamed = 20;

const kinds = [
  ...(["added", "removed", "changed", "renamed"] as const),
  ...(["merged", "parted", "author", "year"] as const),
] as const;

/** What became of the documents, a line for each kind of change. */
export function tellDocumentChanges(changes: readonly DocumentChange[]): string[] {
  const alike = groupBy(changes, ({ change }) => change);
  return kinds.flatMap((kind) => {
    const rows = alike.get(kind) ?? [];
    if (rows.length === 0) return [];
    const named = [...groupBy(rows, nameChange)].slice(0, mostNamed);
    const rest = named.reduce((left, [, those]) => left - those.length, rows.length);
    const names = named.map(([name, { length }]) => (length > 1 ? `${name} (${length})` : name));
    const more = rest > 0 ? ` and ${rest} more` : "";
    return [`${countOf(rows.length, "document")} ${verbs[kind]}: ${names.join(", ")}${more}`];
  });
}

const verbs: Readonly<Record<DocumentChange["change"], string>> = {
  added: "added",
  removed: "removed",
  changed: "with another text",
  renamed: "renamed",
  merged: "not counted any more, being the same text as another",
  parted: "counted again, being no copy or translation any more",
  author: "by another author",
  year: "of another year",
};

function nameChange({ document, change, from, to }: DocumentChange): string {
  if (change === "added") return to === null ? document : `${document} (the same text as ${to})`;
  if (change === "merged") return `${document} (${to ?? ""})`;
  if (change === "parted") return `${document} (${from ?? ""})`;
  if (change === "renamed") return `${from ?? ""} -> ${to ?? ""}`;
  if (change === "author" || change === "year") return `${document} (${from ?? ""} -> ${to ?? ""})`;
  return document;
}
