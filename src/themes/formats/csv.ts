import type { CodebookFormat } from "./codebook-format.js";
import { formatCodebookTable } from "./format-codebook-table.js";
import { parseCodebookTable } from "./parse-codebook-table.js";

/** A table with commas, for spreadsheets; semicolons and tabs are read too. */
export const csv: CodebookFormat = {
  name: "CSV",
  extensions: [".csv"],
  parse: parseCodebookTable,
  format: (codebook) => formatCodebookTable(codebook, ","),
};

/** The same table with tabs. */
export const tsv: CodebookFormat = {
  name: "TSV",
  extensions: [".tsv", ".tab"],
  parse: parseCodebookTable,
  format: (codebook) => formatCodebookTable(codebook, "\t"),
};
