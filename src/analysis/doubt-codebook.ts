import path from "node:path";
import type { DocumentFacts, Problem } from "../rows.js";
import { countOf } from "../text/count-of.js";
import type { Codebook, Matching, Theme } from "../themes/codebook.js";
import { hasTermsIn } from "../themes/select-terms.js";

/** So many themes are named one by one where all of them are meant. */
const most = 3;

/** What the codebook was read with a doubt about, and where it hardly fits the documents. */
export function doubtCodebook(
  codebook: Codebook,
  codebookFile: string,
  documents: readonly Pick<DocumentFacts, "language">[],
): Problem[] {
  return [
    ...listDoubts(codebook, codebookFile),
    ...findUnknownLanguages(documents, codebook, codebookFile),
  ];
}

/** What the codebook was read with a doubt about. */
export function listDoubts({ notes }: Codebook, codebookFile: string): Problem[] {
  const file = path.basename(codebookFile);
  return notes.map((note) => ({ path: file, ...note, severity: "warning" }));
}

/** Languages that a theme has no terms in: its hits there are hardly to be trusted. */
export function findUnknownLanguages(
  documents: readonly Pick<DocumentFacts, "language">[],
  codebook: Codebook,
  codebookFile: string,
): Problem[] {
  const languages = new Set(documents.map(({ language }) => language));
  // One without any terms is the sum of its parts, or is told in the codebook's notes.
  const withTerms = codebook.themes.filter(({ terms }) => terms.length > 0);
  return [...languages].sort().flatMap((language): Problem[] => {
    if (language === null) return [];
    const without = withTerms.filter((theme) => !hasTermsIn(theme, language));
    if (without.length === 0) return [];
    const count = documents.filter((document) => document.language === language).length;
    const themes = nameThemes(without, withTerms);
    const message =
      `no terms in ${language}, the language of ${countOf(count, "document")}, ` +
      `for ${themes}; ${describeFallback(codebook.matching)}`;
    return [{ severity: "warning", path: path.basename(codebookFile), line: null, message }];
  });
}

/** The themes by their keys; all of a larger codebook by their number. */
function nameThemes(themes: readonly Theme[], all: readonly Theme[]): string {
  return themes.length === all.length && all.length > most
    ? `any of its ${countOf(all.length, "theme")}`
    : themes.map(({ theme }) => theme).join(", ");
}

function describeFallback({ fallback }: Matching): string {
  if (fallback === "none") return "these were not looked for there";
  return fallback === "all"
    ? "the terms in other languages were tried"
    : `the terms in ${fallback} were tried`;
}
