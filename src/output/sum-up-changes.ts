import type { DocumentChange } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { isSame, type RunDifferences } from "./run-changes.js";

const told: readonly (readonly [DocumentChange["change"], string])[] = [
  ["added", "added"],
  ["removed", "removed"],
  ["changed", "changed"],
  ["renamed", "renamed"],
  ["merged", "merged"],
  ["parted", "parted"],
  ["author", "by another author"],
  ["year", "of another year"],
];

/** In what two runs differ in a few words: `2 documents added, 1 removed; 3 changes of the codebook`. */
export function sumUpChanges(differences: RunDifferences): string {
  if (isSame(differences)) return "documents, codebook and settings as before";
  const { documents, codebook, settings } = differences;
  const counts = told.flatMap(([change, words]) => {
    const count = documents.filter((row) => row.change === change).length;
    return count === 0 ? [] : [{ count, words }];
  });
  const some = counts.map(({ count, words }, i) =>
    i === 0 ? `${countOf(count, "document")} ${words}` : `${count} ${words}`,
  );
  const parts = [
    some.join(", "),
    codebook.length === 0 ? "" : `${countOf(codebook.length, "change")} of the codebook`,
    ...settings.map(({ setting, from, to }) => `${setting} ${from ?? "none"} -> ${to ?? "none"}`),
  ];
  return parts.filter((part) => part !== "").join("; ");
}
