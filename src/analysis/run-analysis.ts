import path from "node:path";
import { drawHtml } from "../output/draw-html.js";
import { drawPng } from "../output/draw-png.js";
import { drawSvg } from "../output/draw-svg.js";
import type { Kept } from "../kept.js";
import { makeReport } from "../output/make-report.js";
import { columns, type TableName } from "../rows.js";
import { analyse, type Analysis, type AnalysisOptions } from "./analyse.js";
import { drawCharts } from "./draw-charts.js";
import { codeVersion } from "./kept/code-version.js";
import { openStore } from "./kept/store.js";
import { lockOutput } from "./lock-output.js";
import { makeManifest } from "./make-manifest.js";
import type { OnProgress } from "./progress.js";
import { openStage, tidyOutput, type Stage } from "./stage-output.js";
import { describeSummary, summarise } from "./summarise.js";
import { writeRunTables } from "./write-tables.js";

/** What to analyse, and where to put the output. */
export interface RunOptions extends AnalysisOptions {
  readonly output: string;
}

/**
 * The whole job: the analysis, with tables, charts, report and manifest written to the output
 * folder, all of them or none. Nothing is written when no document could be read.
 *
 * @throws LockedError when another run is writing to that folder.
 */
export async function runAnalysis(options: RunOptions): Promise<Analysis> {
  const unlock = lockOutput(options.output);
  try {
    tidyOutput(options.output);
    return await runLocked(options);
  } finally {
    unlock();
  }
}

async function runLocked(options: RunOptions): Promise<Analysis> {
  const kept = openStore(path.join(options.output, ".topoi-cache"), codeVersion());
  try {
    const analysis = await analyse({ ...options, kept });
    if (analysis.documents.length > 0) await writeOutput(options, analysis, kept);
    kept.close();
    return analysis;
  } catch (error) {
    kept.abandon();
    throw error;
  }
}

async function writeOutput(options: RunOptions, analysis: Analysis, kept: Kept): Promise<void> {
  // The folder stays held until what is kept is sealed.
  const stage = await openStage(options.output, () => undefined);
  try {
    await writeAll(stage, analysis, kept, options.onProgress);
    const manifest = await makeManifest(options.seeds, analysis, stage.files);
    await stage.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

/** Tables that other commands write: they need readings, or two groups to compare. */
const notOfRun = [
  ...(["evaluation", "disagreements", "differences"] as const),
  ...(["coverage", "trends", "keyness", "cooccurrence", "terms", "uncovered"] as const),
] as const;

/** The tables that a run writes. */
export const tablesOfRun = (Object.keys(columns) as TableName[]).filter(
  (name): name is Exclude<TableName, (typeof notOfRun)[number]> =>
    !(notOfRun as readonly TableName[]).includes(name),
);

async function writeAll(
  stage: Stage,
  analysis: Analysis,
  kept: Kept,
  onProgress?: OnProgress,
): Promise<void> {
  await writeRunTables(stage, analysis, tablesOfRun, kept, onProgress);
  const charts = drawCharts(analysis);
  for (const [i, [name, chart]] of Object.entries(charts).entries()) {
    const of = Object.keys(charts).length;
    onProgress?.({ stage: "Drawing charts", done: i + 1, of, item: name });
    await stage.write(`charts/${name}.svg`, await drawSvg(chart));
    await stage.write(`charts/${name}.png`, await drawPng(chart));
    await stage.write(`charts/${name}.html`, await drawHtml(chart));
    await stage.write(`charts/${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`);
  }
  onProgress?.({ stage: "Writing the report", done: 1, of: 1 });
  const summary = describeSummary(summarise(analysis));
  await stage.write("report.html", await makeReport({ ...analysis, charts, summary }));
}
