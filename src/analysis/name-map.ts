import { createHash } from "node:crypto";

/** In characters: what is kept of an id. */
const longest = 60;
/** An id that ends like this must not take the name of another. */
const looksHashed = /(?:^|-)[0-9a-f]{8}$/u;

/**
 * The name of the file of a document's argument map: small Latin letters, digits and hyphens only,
 * whatever the document's id holds. Where the id is not such a name itself, eight digits of its
 * hash stand behind what is left of it, so that two documents never share a file and a document's
 * file keeps its name when others come or go.
 */
export function nameMap(document: string): string {
  const bare = document
    .slice(0, 4 * longest)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, longest)
    .replace(/^-|-$/gu, "");
  if (bare === document && bare !== "" && !looksHashed.test(bare)) return `argument-map-${bare}`;
  const hash = createHash("sha256").update(document).digest("hex").slice(0, 8);
  return ["argument-map", bare, hash].filter((part) => part !== "").join("-");
}
