import { createHash } from "node:crypto";
import { countByDocument } from "../../measures/count-by-document.js";
import { version } from "../../version.js";
import type { Analysis } from "../analyse.js";
import type { Manifest } from "../make-manifest.js";
import type { RecordedDocument, RunSnapshot } from "./run-record.js";

/** What of an analysis can be compared with another one. */
export function takeSnapshot(
  analysis: Pick<Analysis, "codebook" | "documents" | "scores">,
  { run, settings }: Pick<Manifest, "run" | "settings">,
): RunSnapshot {
  const { codebook, documents, scores } = analysis;
  const places = new Map(codebook.themes.map(({ theme }, i) => [theme, i]));
  const counts = new Map<string, number[]>();
  for (const { document, theme, passages_with_theme } of countByDocument(scores)) {
    const own = counts.get(document) ?? codebook.themes.map(() => 0);
    counts.set(document, own);
    own[places.get(theme) ?? 0] = passages_with_theme;
  }
  return {
    name: run,
    topoi: version,
    settings,
    codebook: { ...codebook, notes: [] },
    documents: documents.map((row): RecordedDocument => {
      const { document, path, title, author, year, language, source } = row;
      const { counted, same_text_as, passages, text } = row;
      const facts = { document, path, title, author, year, language, source };
      return {
        ...{ ...facts, counted, same_text_as, passages },
        text: createHash("sha256").update(text).digest("hex").slice(0, 16),
        with_theme: counts.get(document) ?? codebook.themes.map(() => 0),
      };
    }),
  };
}
