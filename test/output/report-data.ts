import path from "node:path";
import { findArguments } from "../../src/arguments/find-arguments.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { chartArguments } from "../../src/charts/chart-arguments.js";
import { chartHeatmap } from "../../src/charts/chart-heatmap.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { measureArguments } from "../../src/measures/measure-arguments.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { rankProposals } from "../../src/measures/rank-proposals.js";
import type { ReportData } from "../../src/output/make-report.js";
import type { DocumentRows } from "../../src/rows.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { findHits } from "../../src/themes/find-hits.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { takeScoring } from "../../src/themes/scoring.js";
import { themeLabels } from "../../src/themes/theme-labels.js";
import { withFolder } from "../folder.js";
import { codebook as yaml, seeds } from "../sample.js";
import { tallyRows } from "../tally-rows.js";

/** What a report is made of, with all rows. */
export interface RowData
  extends Omit<ReportData, "tally" | "rowsOf">, Omit<DocumentRows, "relations"> {}

/** The same, with what is counted of each document. */
export function reportOf(data: RowData): ReportData {
  return { ...data, ...tallyRows(data) };
}

/** Everything a report of these files is made of; of the sample's unless told otherwise. */
export async function makeData(
  files: Readonly<Record<string, string>> = seeds,
  themes = yaml,
): Promise<RowData> {
  return withFolder(files, async (folder) => {
    const corpus = await readCorpus(path.join(folder, "seeds"));
    const codebook = parseCodebook(themes, "themes.yml");
    const passages = splitPassages(corpus);
    const hits = findHits(passages, codebook);
    const scores = scorePassages(passages, hits, codebook);
    const frequency = measureFrequency(scores, { by: ["author", "year"] });
    const scoring = takeScoring("test", {}, codebook);
    const { components, relations } = findArguments(passages);
    const stances = findStances(components, relations, hits);
    const proposals = rankProposals(stances, components);
    const keys = codebook.themes.map(({ theme }) => theme);
    const argued = measureArguments(stances, { by: ["author"], themes: keys });
    const labels = themeLabels(codebook);
    const charts = {
      map: chartHeatmap(frequency, { labels }),
      ...(argued.length === 0 ? {} : { arguments: chartArguments(argued, { labels }) }),
    };
    return {
      ...{ ...corpus, codebook, passages, hits, scores, scoring, frequency, charts },
      ...{ components, stances, proposals, summary: "Three documents." },
      ...{ trends: [], coverage: [], cooccurrence: [], terms: [], uncovered: [] },
    };
  });
}
