import type { Score, ThemeCount } from "../rows.js";
import { expectRows } from "../text/expect-rows.js";

/**
 * How many passages each document has, and how many with each theme: a row for every document and
 * theme, in the order of the scores; copies (`counted` false) too.
 *
 * @example
 * const changes = measureChange(countByDocument(before), countByDocument(after));
 */
export function countByDocument(scores: readonly Score[]): ThemeCount[] {
  expectRows("countByDocument", "scores", scores);
  const documents = new Map<string, Map<string, Counting>>();
  let [own, id]: [Map<string, Counting>, string | null] = [new Map<string, Counting>(), null];
  for (const score of scores) {
    // Rows of a document stand together as a rule.
    if (score.document !== id) {
      id = score.document;
      own = documents.get(id) ?? new Map<string, Counting>();
      documents.set(id, own);
    }
    const known = own.get(score.theme);
    const row = known ?? startCounting(score);
    if (known === undefined) own.set(score.theme, row);
    row.passages++;
    if (score.present) row.passages_with_theme++;
  }
  return [...documents.values()].flatMap((themes) => [...themes.values()]);
}

type Counting = { -readonly [Key in keyof ThemeCount]: ThemeCount[Key] };

function startCounting(score: Score): Counting {
  const { document, author, year, language, source, counted, theme } = score;
  const facts = { document, author, year, language, source, counted };
  return { ...facts, theme, passages: 0, passages_with_theme: 0 };
}
