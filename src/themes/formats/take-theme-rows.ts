import { plain } from "../../text/plain.js";
import { makeTerm, type Note, type Theme } from "../codebook.js";
import { tellNoTerms } from "../tell-no-terms.js";
import { whyUnmatched } from "./foreign-pattern.js";
import { NoteList } from "./note-list.js";
import type { Row } from "./parse-rows.js";
import { ThemeDrafts } from "./theme-drafts.js";

/** The themes of rows that are each a theme followed by its terms. */
export function takeThemeRows(rows: readonly Row[]): { themes: Theme[]; notes: Note[] } {
  const drafts = new ThemeDrafts();
  const notes = new NoteList();
  const known = new Map<string, Set<string>>();
  notes.add(
    "columns",
    rows[0]?.line ?? null,
    "no columns theme and term in the first row: each row was read as a theme and its terms",
  );
  for (const { line, cells } of rows) {
    const [theme = "", ...terms] = cells.map((cell) => cell.trim());
    const draft = theme === "" ? null : drafts.take(theme, null, line);
    if (draft === null) {
      notes.add("rows left out", line, "expected a theme, found nothing; the row was left out");
      continue;
    }
    const place = `theme "${plain(theme)}": `;
    const forms = known.get(theme) ?? new Set<string>();
    known.set(theme, forms);
    for (const term of terms.filter((cell) => cell !== "")) {
      const wanted = whyUnmatched(term);
      const form = term.toLowerCase();
      if (wanted !== null) {
        const message = `${place}expected ${wanted}, found "${plain(term)}", which was left out`;
        notes.add("terms that topoi cannot match", line, message);
      } else if (forms.has(form)) {
        notes.add("terms that are there again", line, `${place}"${plain(term)}" is there again`);
      } else {
        forms.add(form);
        draft.terms.push(makeTerm(term));
      }
    }
  }
  for (const { theme, terms, line } of drafts.list()) {
    if (terms.length > 0) continue;
    notes.add("themes without terms", line, tellNoTerms(theme));
  }
  return { themes: drafts.toThemes(), notes: notes.list() };
}
