import { CsvError, parse, type Info } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { plain } from "../../text/plain.js";
import type { Codebook } from "../codebook.js";
import { CodebookError } from "../codebook-error.js";
import { CodebookDraft, quote, type DraftTheme } from "./codebook-draft.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { fitCodebook } from "./fit-codebook.js";
import { liwcForm, takeLiwcWords } from "./liwc-form.js";
import { refuseBinary } from "./text-lines.js";

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

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function parseLiwc22(text: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const [header, ...rows] = readRows(text, file);
  if (header?.record[0]?.trim().toLowerCase() !== firstColumn.toLowerCase()) {
    const found = header === undefined ? "nothing" : quote(header.record.join(","));
    draft.mistake("", `a header that begins with ${firstColumn}`, found, header?.line ?? null);
    return draft.finish();
  }
  const themes = header.record.map((name, i) =>
    i === 0 || name.trim() === "" ? null : draft.addTheme(name.trim(), null, header.line),
  );
  for (const row of rows) takeRow(row, themes, draft);
  return draft.finish();
}

function takeRow(
  { record: [written = "", ...cells], line }: Row,
  themes: readonly (DraftTheme | null)[],
  draft: CodebookDraft,
): void {
  const marks = cells.map((cell) => cell.trim());
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
  if (into.size === 0) draft.note(`${quote(words)} is in no category: left out`, line);
}

function isMember(mark: string, words: string, line: number, draft: CodebookDraft): boolean {
  if (mark.toLowerCase() === "x") return true;
  const isNo = /^(?:0(?:\.0*)?|false)$/iu.test(mark);
  const said = isNo ? "nothing" : "X";
  draft.note(`${quote(words)}: ${quote(mark)} is read as ${said}`, line);
  return !isNo;
}

/** The rows that are not empty. A semicolon or tab parts the cells where it follows `DicTerm`. */
function readRows(text: string, file: string): Row[] {
  refuseBinary(text, file);
  const table = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const delimiter = /^\s*"?DicTerm"?([;\t])/iu.exec(table)?.[1] ?? ",";
  try {
    const rows = parse(table, {
      delimiter,
      info: true,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: Info }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines?: number };
    const where = lines === undefined ? "" : ` (line ${lines})`;
    const found = error.code === "CSV_QUOTE_NOT_CLOSED" ? "one that is not" : error.code;
    throw new CodebookError([`${plain(file)}: expected closed quotes, found ${found}${where}`]);
  }
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
