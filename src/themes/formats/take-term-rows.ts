import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import type { Note, Term, Theme } from "../codebook.js";
import { deepest } from "../take-themes.js";
import { tellNoTerms } from "../tell-no-terms.js";
import { takeWrittenTerm } from "./near-cell.js";
import { NoteList } from "./note-list.js";
import type { Row } from "./parse-rows.js";
import { TableCells } from "./table-cells.js";
import { tableColumns, type Columns, type TableColumn } from "./table-columns.js";
import { ThemeDrafts, type ThemeDraft } from "./theme-drafts.js";

/** So many mistakes of a table are told. */
const most = 100;
/** What only a term has. */
const ofTerm: readonly TableColumn[] = ["language", "weight", "except", "stem", "case"];

/**
 * The themes of rows that are each a term with its theme, below a row of column names.
 *
 * @throws CodebookError naming the rows with mistakes by their lines.
 */
export function takeTermRows(
  [header, ...rows]: readonly [Row, ...Row[]],
  columns: Columns,
  name: string,
): { themes: Theme[]; notes: Note[] } {
  const cells = new TableCells(columns, name);
  const notes = takeHeader(header, cells);
  const drafts = new ThemeDrafts();
  const width = header.cells.length;
  for (const row of cells.mistakes.length > 0 ? [] : rows) {
    cells.enter(row);
    if (row.cells.slice(width).some((cell) => cell.trim() !== "")) {
      cells.mistake("", `${width} cells, as in the first row`, String(row.cells.length));
    } else {
      takeRow(row, cells, drafts);
    }
  }
  settleParents(drafts, notes, cells);
  if (drafts.list().length === 0 && cells.mistakes.length === 0) {
    cells.mistake("", "at least one row below the names of the columns", "none");
  }
  if (cells.mistakes.length > 0) throw new CodebookError(firstOf(cells.mistakes, name));
  for (const { theme, terms, line } of drafts.list()) {
    if (terms.length > 0 || drafts.hasParts(theme)) continue;
    notes.add("themes without terms", line, tellNoTerms(theme));
  }
  return { themes: drafts.toThemes(), notes: notes.list() };
}

function takeHeader(header: Row, cells: TableCells): NoteList {
  const notes = new NoteList();
  cells.enter(header);
  const { places, others, repeated } = cells.columns;
  for (const column of ["theme", "term"] as const) {
    if (!places.has(column)) cells.mistake("", `a column ${column}`, "none");
  }
  for (const column of repeated) cells.mistake("", `one column ${column}`, "two");
  for (const other of others) {
    const wanted = `expected columns ${tableColumns.join(", ")}`;
    const message = `${wanted}, found "${plain(other)}", which was not used`;
    notes.add("columns that were not used", header.line, message);
  }
  return notes;
}

function takeRow({ line }: Row, cells: TableCells, drafts: ThemeDrafts): void {
  const theme = cells.columns.places.has("parent")
    ? takeThemeWithParent(line, cells, drafts)
    : takeThemeByPath(line, cells, drafts);
  if (theme === null) return;
  cells.isAbout(theme.theme);
  for (const key of ["label", "definition"] as const) {
    const text = cells.text(key);
    if (text === "" || text === theme[key]) continue;
    if (theme.said.has(key)) {
      cells.mistake(`${key}: `, `one for the theme, "${plain(theme[key])}"`, `"${plain(text)}"`);
    }
    theme.said.add(key);
    theme[key] = text;
  }
  const from = cells.number("present_from");
  if (from !== null && theme.present_from !== null && from !== theme.present_from) {
    cells.mistake("present_from: ", `one for the theme, ${theme.present_from}`, String(from));
  }
  theme.present_from ??= from;
  const term = takeTerm(cells);
  if (term !== null) (cells.flag("except") ? theme.except : theme.terms).push(term);
}

/** `security/cyber` is `cyber` in `security`, which needs no row of its own. */
function takeThemeByPath(line: number, cells: TableCells, drafts: ThemeDrafts): ThemeDraft | null {
  const said = cells.text("theme");
  const names = said.split("/").map((name) => name.trim());
  if (names.includes("")) {
    const found = said === "" ? "nothing" : `"${plain(said)}"`;
    cells.mistake("", said === "" ? "a theme" : "a name on either side of /", found);
    return null;
  }
  if (names.length > deepest) {
    cells.mistake("", `at most ${deepest} levels of themes`, "more");
    return null;
  }
  let theme: ThemeDraft | null = null;
  for (const name of names) theme = drafts.take(name, theme?.theme ?? null, line);
  return theme;
}

/** A theme by its own name or by its key, and the key of the theme it is part of. */
function takeThemeWithParent(
  line: number,
  cells: TableCells,
  drafts: ThemeDrafts,
): ThemeDraft | null {
  const said = cells.text("theme");
  if (said === "") {
    cells.mistake("", "a theme", "nothing");
    return null;
  }
  const parent = cells.text("parent") || null;
  const isKey = parent !== null && said.startsWith(`${parent}/`);
  const theme = drafts.take(isKey ? said.slice(parent.length + 1) : said, parent, line);
  if (theme === null) cells.mistake(`theme "${plain(said)}": `, "one parent", "another");
  return theme;
}

/** Parents that have no row stand at the top. */
function settleParents(drafts: ThemeDrafts, notes: NoteList, cells: TableCells): void {
  for (const { parent, line } of drafts.list()) {
    if (parent === null || drafts.get(parent) !== undefined) continue;
    drafts.take(parent, null, line);
    const message = `theme "${plain(parent)}": no row of its own; it was put at the top`;
    notes.add("themes without a row", line, message);
  }
  for (const { theme, line } of drafts.list()) {
    let depth = 0;
    for (let at = drafts.get(theme); at && depth <= deepest; at = drafts.get(at.parent ?? ""))
      depth++;
    if (depth <= deepest) continue;
    cells.enter({ line, cells: [] });
    cells.mistake(`theme "${plain(theme)}": `, `at most ${deepest} levels of themes`, "more");
    return;
  }
}

function takeTerm(cells: TableCells): Term | null {
  const text = cells.text("term");
  if (text === "") {
    const said = ofTerm.find((column) => cells.text(column) !== "");
    if (said !== undefined) cells.mistake("term: ", "a term", `only its ${said}`);
    return null;
  }
  const { term, near, mistake } = takeWrittenTerm(text);
  if (mistake !== null) cells.mistake("term: ", mistake, `"${plain(text)}"`);
  const weight = cells.number("weight") ?? 1;
  const spelling = { stem: cells.flag("stem"), cased: cells.flag("case") };
  return { term, language: cells.language(), weight, ...spelling, near };
}

function firstOf(mistakes: readonly string[], name: string): string[] {
  const rest = mistakes.length - most;
  return [
    ...mistakes.slice(0, most),
    ...(rest > 0 ? [`${plain(name)}: ${rest} more mistakes`] : []),
  ];
}
