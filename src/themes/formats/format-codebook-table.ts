import { stringify } from "csv-stringify/sync";
import type { Codebook, Term } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { fitCodebook, type FittedTheme, type Form } from "./fit-codebook.js";
import { shieldFormula } from "./formula-cells.js";
import { mentionsNear } from "./near-cell.js";
import { tableColumns, type TableColumn } from "./table-columns.js";

const form: Form = {
  name: "a table",
  holds: new Set([
    ...(["parts", "labels", "definitions", "present_from", "languages", "weights"] as const),
    ...(["stems", "capitals", "exceptions", "near", "learned"] as const),
  ]),
  keepsBlanks: true,
  takesTerm: (words) => !mentionsNear(words),
  termRule: "NEAR/5 stands only between the parts of a proximity term",
};

/**
 * The codebook as a table, a row for each term, and what is lost.
 *
 * What is said of a theme stands in its first row; a theme without terms has one of its own. The
 * column `parent` is there only where a name has a `/` in it, `learned` where a term was. Text that
 * a spreadsheet would run as a formula gets an apostrophe before it, which reading takes off again.
 */
export function formatCodebookTable(codebook: Codebook, delimiter: string): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const rows = themes.flatMap(rowsOf);
  const needed: Partial<Record<TableColumn, boolean>> = {
    parent: themes.some(({ name }) => name.includes("/")),
    learned: rows.some(({ learned }) => learned === "true"),
  };
  const columns = tableColumns.filter((column) => needed[column] ?? true);
  const cells = rows.map((row) => columns.map((column) => shieldFormula(row[column] ?? "")));
  const text = stringify([columns, ...cells], { delimiter, quoted_match: /[\r\n]|^\s|\s$/u });
  return { text, losses };
}

type TableRow = Partial<Record<TableColumn, string>>;

function rowsOf(fitted: FittedTheme): TableRow[] {
  const { key, parent, name, label, definition, theme } = fitted;
  const place = { theme: key, parent: parent ?? "" };
  const about = {
    label: label === name ? "" : label,
    definition,
    present_from: theme.present_from === null ? "" : String(theme.present_from),
  };
  const terms = [
    ...fitted.terms.map((term) => rowOf(term, false)),
    ...fitted.except.map((term) => rowOf(term, true)),
  ];
  const [first = {}, ...rest] = terms;
  return [{ ...place, ...about, ...first }, ...rest.map((row) => ({ ...place, ...row }))];
}

function rowOf(term: Term, except: boolean): TableRow {
  const flag = (value: boolean) => (value ? "true" : "");
  return {
    term: term.term,
    language: term.language ?? "",
    weight: String(term.weight),
    except: flag(except),
    stem: flag(term.stem),
    case: flag(term.cased),
    learned: flag(term.learned === true),
  };
}
