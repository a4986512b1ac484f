import { quote } from "../quote.js";
import { deepest } from "../take-themes.js";
import type { CodebookDraft } from "./codebook-draft.js";
import { takeWrittenTerm } from "./near-cell.js";
import type { Row } from "./parse-rows.js";
import { TableCells } from "./table-cells.js";
import { tableColumns, type Columns, type TableColumn } from "./table-columns.js";
import type { DraftTheme } from "./theme-drafts.js";

/** What only a term has. */
const ofTerm: readonly TableColumn[] = ["language", "weight", "except", "stem", "case", "learned"];

/** Takes rows that are each a term with its theme, below a row of column names. */
export function takeTermRows(
  [header, ...rows]: readonly [Row, ...Row[]],
  columns: Columns,
  draft: CodebookDraft,
): void {
  const cells = new TableCells(columns, draft);
  takeHeader(header, cells, draft);
  if (draft.hasMistakes) return;
  const width = header.cells.length;
  for (const row of rows) {
    cells.enter(row);
    if (row.cells.slice(width).some((cell) => cell.trim() !== "")) {
      cells.mistake("", `${width} cells, as in the first row`, String(row.cells.length));
    } else {
      takeRow(row, cells, draft);
    }
  }
  settleParents(draft);
}

function takeHeader(header: Row, cells: TableCells, draft: CodebookDraft): void {
  cells.enter(header);
  const { places, others, repeated } = cells.columns;
  for (const column of ["theme", "term"] as const) {
    if (!places.has(column)) cells.mistake("", `a column ${column}`, "none");
  }
  for (const column of repeated) cells.mistake("", `one column ${column}`, "two");
  for (const other of others) {
    const wanted = `expected columns ${tableColumns.join(", ")}`;
    const message = `${wanted}, found ${quote(other)}, which was not used`;
    draft.note(message, header.line, "columns that were not used");
  }
}

function takeRow({ line }: Row, cells: TableCells, draft: CodebookDraft): void {
  const theme = cells.columns.places.has("parent")
    ? takeThemeWithParent(line, cells, draft)
    : takeThemeByPath(line, cells, draft);
  if (theme === null) return;
  cells.isAbout(theme.key);
  theme.label = takeOnce("label", theme.label ?? "", cells) || theme.label;
  theme.definition = takeOnce("definition", theme.definition, cells);
  const from = cells.number("present_from");
  if (from !== null && theme.present_from !== null && from !== theme.present_from) {
    cells.mistake("present_from: ", `one for the theme, ${theme.present_from}`, String(from));
  }
  theme.present_from ??= from;
  takeTerm(theme, line, cells, draft);
}

/** What a column says of a theme, which no two rows may say otherwise. */
function takeOnce(column: "label" | "definition", known: string, cells: TableCells): string {
  const text = cells.text(column);
  if (text !== "" && known !== "" && text !== known) {
    cells.mistake(`${column}: `, `one for the theme, ${quote(known)}`, quote(text));
  }
  return known || text;
}

/** `security/cyber` is `cyber` in `security`, which needs no row of its own. */
function takeThemeByPath(line: number, cells: TableCells, draft: CodebookDraft): DraftTheme | null {
  const said = cells.text("theme");
  const names = said.split("/").map((name) => name.trim());
  if (names.includes("")) {
    const found = said === "" ? "nothing" : quote(said);
    cells.mistake("", said === "" ? "a theme" : "a name on either side of /", found);
    return null;
  }
  if (names.length > deepest) {
    cells.mistake("", `at most ${deepest} levels of themes`, "more");
    return null;
  }
  let theme: DraftTheme | null = null;
  for (const name of names) theme = draft.takeTheme(name, theme?.key ?? null, line);
  return theme;
}

/** A theme by its own name or by its key, and the key of the theme it is part of. */
function takeThemeWithParent(
  line: number,
  cells: TableCells,
  draft: CodebookDraft,
): DraftTheme | null {
  const said = cells.text("theme");
  if (said === "") {
    cells.mistake("", "a theme", "nothing");
    return null;
  }
  const parent = cells.text("parent") || null;
  const isKey = parent !== null && said.startsWith(`${parent}/`);
  return draft.takeTheme(isKey ? said.slice(parent.length + 1) : said, parent, line);
}

/** Parents that have no row stand at the top. */
function settleParents(draft: CodebookDraft): void {
  for (const { parent, line } of draft.themes.list()) {
    if (parent === null || draft.themes.get(parent) !== undefined) continue;
    draft.takeTheme(parent, null, line);
    const message = `theme ${quote(parent)}: no row of its own; it was put at the top`;
    draft.note(message, line, "themes without a row");
  }
}

function takeTerm(theme: DraftTheme, line: number, cells: TableCells, draft: CodebookDraft): void {
  const text = cells.text("term");
  if (text === "") {
    const said = ofTerm.find((column) => cells.text(column) !== "");
    if (said !== undefined) cells.mistake("term: ", "a term", `only its ${said}`);
    return;
  }
  const { term, near, mistake } = takeWrittenTerm(text);
  if (mistake !== null) cells.mistake("term: ", mistake, quote(text));
  const weight = cells.number("weight") ?? 1;
  const language = cells.language();
  const spelling = { stem: cells.flag("stem"), cased: cells.flag("case") };
  const list = cells.flag("except") ? "except" : "terms";
  const learned = cells.flag("learned") ? { learned: true as const } : {};
  draft.addTerm(theme, term, line, { language, weight, ...spelling, near, ...learned, list });
}
