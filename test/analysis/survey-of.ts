import type { Analysis } from "../../src/analysis/analyse.js";
import { keyDocument } from "../../src/analysis/kept/kept-document.js";
import type { Survey } from "../../src/analysis/survey.js";
import { findHarmfulThemes } from "../../src/arguments/stance/find-harmful-themes.js";
import { tallyRows } from "../tally-rows.js";

/** A survey of rows that are all there: what one document by document must come to. */
export function surveyOf(analysis: Analysis): Survey {
  const { documents, hits, unit, words } = analysis;
  const split = { by: unit, words: words ?? 200 };
  return {
    ...analysis,
    ...tallyRows(analysis),
    keys: new Map(documents.map((row) => [row.document, keyDocument(row, split).key])),
    harmful: findHarmfulThemes(hits),
  };
}
