import { describeNear } from "../codebook.js";
import type { CodebookDraft } from "./codebook-draft.js";
import { whyUnmatched } from "./foreign-pattern.js";
import { partNear } from "./near-cell.js";
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
      const parted = partNear(term);
      const whyNot = parted === null ? whyUnmatched : () => parted.mistake;
      const words = draft.takeWords(term, line, whyNot);
      if (words === null) continue;
      if (parted === null) draft.addTerm(theme, words, line);
      else draft.addTerm(theme, describeNear(parted.near), line, { near: parted.near });
    }
  }
}
