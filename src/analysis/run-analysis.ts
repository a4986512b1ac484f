import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Chart } from "../charts/chart.js";
import { keyOf, type Kept } from "../kept.js";
import { drawFiles } from "../output/draw-files.js";
import { makeReport } from "../output/make-report.js";
import { columns, type TableName } from "../rows.js";
import { analyse, type Analysis, type AnalysisOptions } from "./analyse.js";
import { drawCharts } from "./draw-charts.js";
import type { ConfigurationFile } from "./configuration.js";
import { groupFrequency } from "./group-frequency.js";
import { codeVersion } from "./kept/code-version.js";
import { openStore } from "./kept/store.js";
import { makeManifest, type Manifest } from "./make-manifest.js";
import { measureRun } from "./measure-run.js";
import type { OnProgress } from "./progress.js";
import { openStage, type Stage } from "./stage-output.js";
import { describeSummary, summarise } from "./summarise.js";
import { writeRunTables } from "./write-tables.js";

/** What to analyse, and where to put the output. */
export interface RunOptions extends AnalysisOptions {
  readonly output: string;
  /** The configuration that the options were taken from, for the manifest. */
  readonly configuration?: ConfigurationFile | null | undefined;
}

/**
 * The whole job: the analysis, with tables, charts, report and manifest written to the output
 * folder, all of them or none. Nothing is written when no document could be read.
 */
export async function runAnalysis(options: RunOptions): Promise<Analysis> {
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
  const stage = await openStage(options.output);
  try {
    await writeAll(stage, analysis, kept, options.onProgress);
    const manifest = await makeManifest(options, analysis, stage.files);
    await stage.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
    const stale = await findStale(options.output, manifest);
    await stage.commit();
    for (const file of stale) await rm(path.join(options.output, file), { force: true });
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

/** Tables that other commands write: they need readings, or two groups or codebooks to compare. */
const notOfRun = [
  ...(["evaluation", "disagreements", "differences"] as const),
  ...(["codebook_changes", "theme_changes", "passage_changes"] as const),
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
  const measured = { ...analysis, ...measureRun(analysis) };
  const tables = { ...measured, frequency: groupFrequency(analysis) };
  await writeRunTables(stage, tables, tablesOfRun, kept, onProgress);
  const charts = drawCharts(analysis);
  for (const [i, [name, chart]] of Object.entries(charts).entries()) {
    const of = Object.keys(charts).length;
    onProgress?.({ stage: "Drawing charts", done: i + 1, of, item: name });
    for (const [ending, drawn] of Object.entries(await keepFiles(chart, kept))) {
      await stage.write(`charts/${name}.${ending}`, drawn);
    }
  }
  onProgress?.({ stage: "Writing the report", done: 1, of: 1 });
  const summary = describeSummary(summarise(analysis));
  await stage.write("report.html", await makeReport({ ...measured, charts, summary }));
}

/** The chart's files, drawn only where it is new. */
async function keepFiles(chart: Chart, kept: Kept): ReturnType<typeof drawFiles> {
  const key = keyOf("chart", chart);
  const known = kept.get(key);
  if (known !== null) return deserialize(known) as Awaited<ReturnType<typeof drawFiles>>;
  const files = await drawFiles(chart);
  kept.put(key, () => serialize(files));
  return files;
}

/** Files that the last run wrote and this one does not. */
async function findStale(output: string, manifest: Manifest): Promise<string[]> {
  const text = await readFile(path.join(output, "manifest.json"), "utf8").catch(() => null);
  if (text === null) return [];
  const now = new Set(manifest.outputs.map((file) => file.path));
  try {
    const { outputs } = JSON.parse(text) as Pick<Manifest, "outputs">;
    return outputs.map((file) => file.path).filter((file) => !now.has(file) && isOurs(file));
  } catch {
    return [];
  }
}

/** A name that topoi gives, in a folder of its own: nothing else is ever removed. */
function isOurs(file: string): boolean {
  return /^(?:tables|charts)\/[a-z0-9-]+\.(?:csv|parquet|svg|png|pdf|html|vl\.json)$/u.test(file);
}
