import { languageCode } from "../../text/language-code.js";
import { plain } from "../../text/plain.js";
import { everyLanguage } from "../take-terms.js";
import { unshieldFormula } from "./formula-cells.js";
import type { Row } from "./parse-rows.js";
import type { Columns, TableColumn } from "./table-columns.js";

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
  /** What was wanted where something else stood, a line each. */
  readonly mistakes: string[] = [];
  #row: Row = { line: 1, cells: [] };
  #place = "";

  constructor(
    readonly columns: Columns,
    readonly name: string,
  ) {}

  /** Goes on to a row. */
  enter(row: Row): void {
    this.#row = row;
    this.#place = "";
  }

  /** Says which theme the row is about, for what is told of its other cells. */
  isAbout(theme: string): void {
    this.#place = `theme "${plain(theme)}", `;
  }

  mistake(what: string, wanted: string, found: string): void {
    const place = `${plain(this.name)}: ${this.#place}${what}`;
    this.mistakes.push(`${place}expected ${wanted}, found ${found} (line ${this.#row.line})`);
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
    // `0,5` as half of Europe writes it; `1,000` could be either.
    const value = Number(/^\d+,\d{1,2}$/u.test(text) ? text.replace(",", ".") : text);
    if (value > 0 && Number.isFinite(value)) return value;
    this.mistake(`${column}: `, "a number above 0", `"${plain(text)}"`);
    return null;
  }

  flag(column: TableColumn): boolean {
    const text = this.text(column);
    const flag = flags[text.toLowerCase()];
    if (flag === undefined) this.mistake(`${column}: `, "true or false", `"${plain(text)}"`);
    return flag ?? false;
  }

  /** The code of a language, `null` for every one. */
  language(): string | null {
    const text = this.text("language");
    if (text === "" || text === everyLanguage) return null;
    const code = languageCode(text);
    if (code === null) {
      this.mistake("language: ", "a language such as en or id, or all", `"${plain(text)}"`);
    }
    return code;
  }
}
