import {
  recordForm,
  type RecordedDocument,
  type RunRecord,
} from "../../../src/analysis/runs/run-record.js";
import {
  defaultMatching,
  makeTerm,
  makeTheme,
  type Codebook,
} from "../../../src/themes/codebook.js";

/** A document of ten passages, four of which have the one theme, by Ann of 1920. */
export function documentOf(
  document: string,
  more: Partial<RecordedDocument> = {},
): RecordedDocument {
  return {
    ...{ document, path: `${document}.md`, title: null, author: "Ann", year: 1920 },
    ...{ language: "en", source: null, counted: true, same_text_as: null },
    ...{ text: `text of ${document}`, passages: 10, with_theme: [4] },
    ...more,
  };
}

/** A codebook of one theme with these terms. */
export function rivers(...terms: readonly string[]): Codebook {
  const theme = makeTheme("sea", { terms: terms.map((term) => makeTerm(term)) });
  return {
    ...{ codebook: "Rivers", version: "1", matching: defaultMatching, notes: [] },
    themes: [theme],
  };
}

/** A record of these documents. */
export function recordOf(
  documents: readonly RecordedDocument[],
  more: Partial<RunRecord> = {},
): RunRecord {
  const { codebook = rivers("sea") } = more;
  const passages = documents.reduce((sum, row) => sum + row.passages, 0);
  return {
    ...{
      form: recordForm,
      name: "0123456789ab",
      fingerprint: "f",
      since: null,
      topoi: "0.1.0",
      notebooks: null,
    },
    settings: {
      ...{ unit: "paragraph", prefer: [], exclude: [], by: ["author", "year"], look: {} },
      matching: {
        ...codebook.matching,
        negation: { ...codebook.matching.negation, policy: "keep" },
        ...{ present_from: { sea: null }, minimum: null, smooth: 0 },
      },
    },
    ...{ codebook, documents },
    codebookFile: { path: "themes.yml", bytes: 1, sha256: "0" },
    ...{ inputs: [], outputs: [] },
    found: {
      summary: {
        ...{ documents: documents.length, copies: 0, authors: ["Ann"], passages, words: 9 },
        ...{ documents_without_author: 0, years: [1920], documents_without_year: 0 },
        ...{ languages: ["en"], claims: 0, premises: 0, proposals: 0, themes: [] },
      },
      ...{ problems: [], twins: [] },
    },
    ...more,
  };
}
