import { createHash } from "node:crypto";
import { presentIn } from "../../measures/corpus-tally.js";
import { version } from "../../version.js";
import type { Manifest } from "../make-manifest.js";
import type { Survey } from "../survey.js";
import type { RecordedDocument, RunSnapshot } from "./run-record.js";

/** What of a survey can be compared with another one. */
export function takeSnapshot(
  { codebook, documents, tally }: Pick<Survey, "codebook" | "documents" | "tally">,
  { run, settings }: Pick<Manifest, "run" | "settings">,
): RunSnapshot {
  return {
    name: run,
    topoi: version,
    settings,
    codebook: { ...codebook, notes: [] },
    documents: documents.map((row, i): RecordedDocument => {
      const { document, path, title, author, year, language, source } = row;
      const { counted, same_text_as, passages, text } = row;
      const found = tally.documents[i]?.found;
      const facts = { document, path, title, author, year, language, source };
      return {
        ...{ ...facts, counted, same_text_as, passages },
        text: createHash("sha256").update(text).digest("hex").slice(0, 16),
        with_theme: found === undefined ? [] : presentIn(found, codebook.themes.length),
      };
    }),
  };
}
