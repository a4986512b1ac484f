import type { CodebookFormat } from "./codebook-format.js";
import { formatRefiQda } from "./format-refi-qda.js";
import { parseRefiQda } from "./parse-refi-qda.js";

/**
 * Codebooks of the REFI-QDA standard 1.5, which ATLAS.ti, MAXQDA, NVivo, QualCoder and others
 * exchange: codes with descriptions, in each other. The standard knows no terms; topoi writes them,
 * readably, as the last lines of a code's description, and reads them from there (see
 * `code-description.ts`). Other programs keep them there.
 */
export const refiQda: CodebookFormat = {
  name: "REFI-QDA",
  extensions: [".qdc"],
  parse: parseRefiQda,
  format: formatRefiQda,
};
