import { languageCode } from "../../text/language-code.js";
import { quote } from "../quote.js";
import { everyLanguage } from "../take-terms.js";
import type { CodebookDraft } from "./codebook-draft.js";
import { unshieldFormula } from "./formula-cells.js";
import type { Row } from "./parse-rows.js";
import type { Columns, TableColumn } from "./table-columns.js";
import { parseNumber } from "./take-weight.js";

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  "1": true,
  false: false,
  no: false,
  "0": false,
  "": false,
};

/** The cells of one row after the other, each as what its column holds. */
export class TableCells {
  #row: Row = { line: 1, cells: [] };
  #place = "";

  constructor(
    readonly columns: Columns,
    private readonly draft: CodebookDraft,
  ) {}

  /** Goes on to a row. */
  enter(row: Row): void {
    this.#row = row;
    this.#place = "";
  }

  /** Says which theme the row is about, for what is told of its other cells. */
  isAbout(theme: string): void {
    this.#place = `theme ${quote(theme)}, `;
  }

  mistake(what: string, wanted: string, found: string): void {
    this.draft.mistake(`${this.#place}${what}`, wanted, found, this.#row.line);
  }

  /** The text in a column, empty where there is none. */
  text(column: TableColumn): string {
    const place = this.columns.places.get(column);
    const cell = place === undefined ? "" : (this.#row.cells[place] ?? "");
    return unshieldFormula(cell).trim();
  }

  /** A number above 0; `null` where there is none. */
  number(column: TableColumn): number | null {
    const text = this.text(column);
    if (text === "") return null;
    // It could be a thousand, or one.
    const isOpen = /^[1-9]\d{0,2},\d{3}$/u.test(text);
    const value = isOpen ? null : parseNumber(text);
    if (value !== null && value > 0) return value;
    this.mistake(`${column}: `, "a number above 0", quote(text));
    return null;
  }

  flag(column: TableColumn): boolean {
    const text = this.text(column);
    const flag = flags[text.toLowerCase()];
    if (flag === undefined) this.mistake(`${column}: `, "true or false", quote(text));
    return flag ?? false;
  }

  /** The code of a language, `null` for every one. */
  language(): string | null {
    const text = this.text("language");
    if (text === "" || text === everyLanguage) return null;
    const code = languageCode(text);
    if (code === null) {
      this.mistake("language: ", "a language such as en or id, or all", quote(text));
    }
    return code;
  }
}
