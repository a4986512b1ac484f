import type { Component } from "../rows.js";
import { wantedName } from "../text/wanted-name.js";
import { expectRows } from "../text/expect-rows.js";

/**
 * The id of the document that was asked for, or, where none was (`""`), of the one with most claims
 * and proposals; of several, the first. Copies of documents counted already are left out unless
 * asked for. Without components it is `""`.
 *
 * @throws RangeError for a document that has no components, with the one that was probably meant.
 * @example
 * const document = chooseDocument(components);
 * await show(chartArgumentMap(components, relations, { document }));
 */
export function chooseDocument(components: readonly Component[], document = ""): string {
  expectRows("chooseDocument", "components", components);
  const counts = new Map<string, number>();
  for (const { document: id, role, counted } of components) {
    const states = counted && (role === "claim" || role === "proposal");
    counts.set(id, (counts.get(id) ?? (counted ? 0 : -1)) + Number(states));
  }
  const ids = [...counts.keys()];
  if (document === "" || ids.length === 0) {
    const most = Math.max(...counts.values());
    return ids.find((id) => counts.get(id) === most) ?? "";
  }
  if (counts.has(document)) return document;
  throw new RangeError(
    `chooseDocument: expected ${wantedName(document, ids)}; found "${document}"`,
  );
}
