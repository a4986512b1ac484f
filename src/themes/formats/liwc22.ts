import { stringify } from "csv-stringify/sync";
import type { Codebook } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { fitCodebook } from "./fit-codebook.js";
import { liwcForm, takeLiwcWords } from "./liwc-form.js";
import { parseRows, type Row } from "./parse-rows.js";

const form = liwcForm("LIWC-22", []);
const firstColumn = "DicTerm";

/**
 * Dictionaries of LIWC-22: a table of comma-separated values with a row for each term, a column for
 * each category, and an X where the term belongs to it. How LIWC matches: see `liwc`.
 */
export const liwc22: CodebookFormat = {
  name: "LIWC-22",
  extensions: [".dicx"],
  parse: parseLiwc22,
  format: formatLiwc22,
};

function parseLiwc22(text: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  // What parts the cells follows `DicTerm`, whatever else stands in the names of categories.
  const delimiter = /^\ufeff?\s*"?DicTerm"?([;\t])/iu.exec(text)?.[1] ?? ",";
  const [header, ...rows] = parseRows(text, file, delimiter);
  if (header?.cells[0]?.trim().toLowerCase() !== firstColumn.toLowerCase()) {
    const found = header === undefined ? "nothing" : quote(header.cells.join(","));
    draft.mistake("", `a header that begins with ${firstColumn}`, found, header?.line ?? null);
    return draft.finish();
  }
  const themes = header.cells.map((name, i) =>
    i === 0 || name.trim() === "" ? null : draft.addTheme(name.trim(), null, header.line),
  );
  for (const row of rows) takeRow(row, themes, draft);
  return draft.finish();
}

function takeRow(
  { cells: [written = "", ...marked], line }: Row,
  themes: readonly (DraftTheme | null)[],
  draft: CodebookDraft,
): void {
  const marks = marked.map((cell) => cell.trim());
  if (written.trim() === "" && marks.every((mark) => mark === "")) return;
  const words = takeLiwcWords(written, line, draft);
  if (words === null) return;
  const into = new Set<DraftTheme>();
  marks.forEach((mark, i) => {
    if (mark === "") return;
    const theme = themes[i + 1];
    if (!isMember(mark, words, line, draft)) return;
    if (theme) into.add(theme);
    else draft.mistake(`column ${i + 2}: `, "a category in the header", "none", line);
  });
  for (const theme of into) draft.addTerm(theme, words, line);
  if (into.size === 0) draft.leaveOut(words, "it is in no category", line);
}

function isMember(mark: string, words: string, line: number, draft: CodebookDraft): boolean {
  if (mark.toLowerCase() === "x") return true;
  const isNo = /^(?:0(?:\.0*)?|false)$/iu.test(mark);
  const said = isNo ? "nothing" : "X";
  draft.note(`${quote(words)}: ${quote(mark)} is read as ${said}`, line, "marks other than X");
  return !isNo;
}

function formatLiwc22(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const rows = new Map<string, Set<number>>();
  themes.forEach(({ terms }, i) => {
    for (const { term } of terms) {
      const known = rows.get(term);
      if (known === undefined) rows.set(term, new Set([i]));
      else known.add(i);
    }
  });
  const table = [...rows].map(([term, columns]) => [
    term,
    ...themes.map((_, i) => (columns.has(i) ? "X" : "")),
  ]);
  const header = [firstColumn, ...themes.map(({ name }) => name)];
  return { text: stringify([header, ...table]), losses };
}
