import type { CodebookFormat } from "./codebook-format.js";
import { formatQuanteda } from "./format-quanteda.js";
import { parseQuanteda } from "./parse-quanteda.js";

/** The YAML in which quanteda, the R package, keeps its dictionaries. */
export const quanteda: CodebookFormat = {
  name: "quanteda",
  extensions: [".yml", ".yaml"],
  parse: parseQuanteda,
  format: formatQuanteda,
};
