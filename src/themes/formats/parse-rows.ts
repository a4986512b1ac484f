import { CsvError, parse } from "csv-parse/sync";
import { isTornCell } from "../../text/is-torn-cell.js";
import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { countBreaks, refuseBinary } from "./text-lines.js";

/** A row of a table, and where it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [",", ";", "\t", "|"];
const breaks = ["\r\n", "\n", "\r"];
/** Letters of the first row from which the delimiter is told. */
const sample = 100_000;

/**
 * The rows of comma-separated values in which anything stands, whatever their lines end in. The
 * delimiter is the one of comma, semicolon, tab and bar that parts the first row into most cells,
 * unless it is known.
 *
 * @throws CodebookError where a quotation mark opens and never closes, or not before another opens,
 * and for what is no text.
 */
export function parseRows(text: string, name: string, known?: string): Row[] {
  refuseBinary(text, name);
  // Some spreadsheets tell each other the delimiter in a first line.
  const told = /^\ufeff?sep=(.)(?:\r\n|[\n\r])/u.exec(text);
  const body = told === null ? text.replace(/^\ufeff/u, "") : text.slice(told[0].length);
  const delimiter = known ?? told?.[1] ?? sniffDelimiter(body);
  const rows: Row[] = [];
  let line = told === null ? 1 : 2;
  const take = (row: unknown): null => {
    const { record, raw } = row as { record: string[]; raw: string };
    if (record.some((cell) => isTornCell(cell, raw))) {
      const wanted = "expected a quotation mark to close before the next one opens";
      const found = "found a cell that goes on over lines with quotation marks in it";
      throw new CodebookError([`${plain(name)}: ${wanted}, ${found} (line ${line})`]);
    }
    if (record.some((cell) => cell.trim() !== "")) rows.push({ line, cells: record });
    line += 1 + countBreaks(raw.replace(/(?:\r\n|[\n\r])$/u, ""));
    return null;
  };
  try {
    parseAll(body, { delimiter, raw: true, on_record: take });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const wanted =
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? `expected every quotation mark to close, found one that does not (line ${line} or below)`
        : `expected a table, found ${error.message} (line ${line})`;
    throw new CodebookError([`${plain(name)}: ${wanted}`]);
  }
  return rows;
}

function parseAll(text: string, options: object): string[][] {
  const usual = { relax_column_count: true, relax_quotes: true, record_delimiter: breaks };
  return parse(text, { ...usual, ...options });
}

function sniffDelimiter(text: string): string {
  const first = /[^\r\n]*/u.exec(text.slice(0, sample).replace(/^\s*[\r\n]/u, ""))?.[0] ?? "";
  const widths = delimiters.map((delimiter) => {
    try {
      return parseAll(first, { delimiter })[0]?.length ?? 0;
    } catch {
      // A quoted cell that goes on in the next line.
      return first.split(delimiter).length;
    }
  });
  return delimiters[widths.indexOf(Math.max(...widths))] ?? ",";
}
