import type { DocumentFacts } from "../rows.js";
import { wantedName } from "../text/wanted-name.js";

/**
 * The two authors to compare: those asked for, and in place of each that was not (`""`) the one with
 * most passages (or whatever the rows are) among those left; of several, the first by name. Copies
 * of documents counted already are left out. Where there are not enough authors the places left are
 * `""`. Whose author is unknown is nobody's.
 *
 * @throws RangeError for an author of nothing here, with the one that was probably meant, and for
 * twice the same.
 * @example
 * const [author, other] = chooseAuthors(passages, ["Lang Ping", ""]);
 */
export function chooseAuthors(
  rows: readonly Pick<DocumentFacts, "author" | "counted">[],
  [first = "", second = ""]: readonly string[] = [],
): [string, string] {
  const counts = new Map<string, number>();
  for (const { author, counted } of rows) {
    if (author !== null && counted) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const authors = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  for (const author of [first, second]) if (author !== "") checkAuthor(author, authors);
  if (first !== "" && first === second) {
    throw new RangeError(`chooseAuthors: expected two authors; found "${first}" twice`);
  }
  const free = authors.filter((author) => author !== first && author !== second);
  const take = (author: string): string => (author === "" ? (free.shift() ?? "") : author);
  return [take(first), take(second)];
}

function checkAuthor(author: string, authors: readonly string[]): void {
  if (authors.includes(author)) return;
  throw new RangeError(`chooseAuthors: expected ${wantedName(author, authors)}; found "${author}"`);
}
