import type { Analysis } from "../../src/analysis/analyse.js";
import { keyDocument } from "../../src/analysis/kept/kept-document.js";
import type { Survey } from "../../src/analysis/survey.js";
import { findHarmfulThemes } from "../../src/arguments/stance/find-harmful-themes.js";
import { CorpusTally } from "../../src/measures/corpus-tally.js";
import { tallyArguments, tallyThemes } from "../../src/measures/tally-document.js";
import type { DocumentRows } from "../../src/rows.js";

/** A survey of rows that are all there: what one document by document must come to. */
export function surveyOf(analysis: Analysis): Survey {
  const { codebook, documents, hits, passages, components, unit, words } = analysis;
  const rowsOf = (document: string): DocumentRows => {
    const own = (row: { readonly document: string }) => row.document === document;
    return {
      passages: passages.filter(own),
      hits: hits.filter(own),
      scores: analysis.scores.filter(own),
      components: components.filter(own),
      relations: analysis.relations.filter(own),
      stances: analysis.stances.filter(own),
    };
  };
  const tallies = documents.map((facts) => {
    const rows = rowsOf(facts.document);
    const { themes } = codebook;
    return { facts, found: tallyThemes(rows, themes), argued: tallyArguments(rows, themes) };
  });
  const split = { by: unit, words: words ?? 200 };
  return {
    ...analysis,
    tally: new CorpusTally(codebook, tallies),
    rowsOf,
    keys: new Map(documents.map((row) => [row.document, keyDocument(row, split).key])),
    harmful: findHarmfulThemes(hits),
  };
}
