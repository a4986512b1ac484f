import { stringify } from "csv-stringify/sync";
import { nameOfTheme, type Codebook, type Near, type Term, type Theme } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { shieldFormula } from "./formula-cells.js";
import { listLosses, listSome } from "./list-losses.js";
import { takeWrittenTerm } from "./near-cell.js";
import { tableColumns, type TableColumn } from "./table-columns.js";

const held = [
  ...["label", "definition", "present_from", "language", "weight", "stem"],
  ...["case", "near", "except"],
] as const;

/**
 * The codebook as a table, a row for each term, and what is lost.
 *
 * What is said of a theme stands in its first row; a theme without terms has one of its own. The
 * column `parent` is there only where a name has a `/` in it. Text that a spreadsheet would run
 * as a formula gets an apostrophe before it, which reading takes off again.
 */
export function formatCodebookTable(codebook: Codebook, delimiter: string): FormattedCodebook {
  const { themes } = codebook;
  const hasParents = themes.some(({ theme, parent }) => nameOfTheme(theme, parent).includes("/"));
  const columns = tableColumns.filter((column) => column !== "parent" || hasParents);
  const rows = themes.flatMap(rowsOf);
  const cells = rows.map((row) => columns.map((column) => shieldFormula(row[column] ?? "")));
  const text = stringify([columns, ...cells], { delimiter, quoted_match: /[\r\n]|^\s|\s$/u });
  const losses = listLosses(codebook, "a table", held);
  const misread = themes.flatMap(termsOf).filter(isMisread);
  if (misread.length > 0) {
    const terms = listSome(misread.map(({ term }) => term));
    losses.push(`terms that a table takes for other ones, by the word NEAR in them: ${terms}`);
  }
  return { text, losses };
}

type TableRow = Partial<Record<TableColumn, string>>;

function rowsOf(theme: Theme): TableRow[] {
  const { parent, label, definition, present_from } = theme;
  const name = nameOfTheme(theme.theme, parent);
  const key = { theme: theme.theme, parent: parent ?? "" };
  const about = {
    label: label === name ? "" : label,
    definition,
    present_from: present_from === null ? "" : String(present_from),
  };
  const terms = [
    ...theme.terms.map((term) => rowOf(term, false)),
    ...theme.except.map((term) => rowOf(term, true)),
  ];
  const [first = {}, ...rest] = terms;
  return [{ ...key, ...about, ...first }, ...rest.map((row) => ({ ...key, ...row }))];
}

function rowOf({ term, language, weight, stem, cased }: Term, except: boolean): TableRow {
  const flag = (value: boolean) => (value ? "true" : "");
  return {
    term,
    language: language ?? "",
    weight: String(weight),
    except: flag(except),
    stem: flag(stem),
    case: flag(cased),
  };
}

function termsOf({ terms, except }: Theme): readonly Term[] {
  return [...terms, ...except];
}

function isMisread({ term, near }: Term): boolean {
  const read = takeWrittenTerm(term);
  const parts = (of: Near | null) => (of === null ? "" : JSON.stringify(of.terms));
  return read.term !== term || parts(read.near) !== parts(near);
}
