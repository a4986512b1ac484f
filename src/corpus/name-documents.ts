import path from "node:path";

/** What a document's id is made of. */
export interface Nameable {
  readonly path: string;
  readonly line: number | null;
  readonly id: string | null;
  readonly author: string | null;
  readonly year: number | null;
}

/**
 * An id for each document, all different, in order: its own where it brings one; else author and
 * year (`lang-ping-2022`) where no other document shares them; else the file's name, for a record
 * of many with its line. What is still the same gets a number.
 */
export function nameDocuments(documents: readonly Nameable[]): string[] {
  const byAuthor = documents.map((document) =>
    document.id === null && document.author !== null && document.year !== null
      ? slug(`${document.author}-${document.year}`)
      : "",
  );
  const shared = countEach(byAuthor);
  const names = documents.map((document, i) => {
    const own = document.id?.trim();
    if (own) return own;
    const author = byAuthor[i] ?? "";
    return author !== "" && shared.get(author) === 1 ? author : nameOfFile(document);
  });
  return numberRepeated(names);
}

/** Letters and digits of any script in small letters, all else a hyphen. */
function slug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function nameOfFile({ path: file, line }: Nameable): string {
  const unpacked = file.replace(/\.gz$/iu, "");
  const name = slug(path.basename(unpacked, path.extname(unpacked))) || "document";
  return line === null ? name : `${name}-${line}`;
}

function numberRepeated(names: readonly string[]): string[] {
  const taken = new Set(names);
  if (taken.size === names.length) return [...names];
  const used = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let n = next.get(name) ?? 2;
    for (; used.has(unique) || (unique !== name && taken.has(unique)); n++) {
      unique = `${name}-${n}`;
    }
    next.set(name, n);
    used.add(unique);
    return unique;
  });
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
