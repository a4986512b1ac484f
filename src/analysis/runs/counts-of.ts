import type { ThemeCount } from "../../rows.js";
import type { RunSnapshot } from "./run-record.js";

/** How many passages of each document have each theme: what shares of any group are made of. */
export function countsOf({
  documents,
  codebook,
}: Pick<RunSnapshot, "documents" | "codebook">): ThemeCount[] {
  return documents.flatMap((row) => {
    const { document, author, year, language, source, counted, passages, with_theme } = row;
    const facts = { document, author, year, language, source, counted };
    if (passages === 0) return [];
    return codebook.themes.map(({ theme }, i) => ({
      ...{ ...facts, theme, passages },
      passages_with_theme: with_theme[i] ?? 0,
    }));
  });
}
