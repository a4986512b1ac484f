import type { CodebookDraft } from "./codebook-draft.js";
import { whyUnmatched } from "./foreign-pattern.js";
import type { Row } from "./parse-rows.js";

/** Takes rows that are each a theme followed by its terms. */
export function takeThemeRows(rows: readonly Row[], draft: CodebookDraft): void {
  const columns = "no columns theme and term in the first row";
  draft.note(`${columns}: each row was read as a theme and its terms`, rows[0]?.line ?? null);
  for (const { line, cells } of rows) {
    const [name = "", ...terms] = cells.map((cell) => cell.trim());
    if (name === "") {
      const message = "expected a theme, found nothing; the row was left out";
      draft.note(message, line, "rows left out");
      continue;
    }
    const theme = draft.takeTheme(name, null, line);
    for (const term of terms.filter((cell) => cell !== "")) {
      const words = draft.takeWords(term, line, whyUnmatched);
      if (words !== null) draft.addTerm(theme, words, line);
    }
  }
}
