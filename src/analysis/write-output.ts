import { keyOf, type Kept } from "../kept.js";
import { makeReport } from "../output/make-report.js";
import type { RunChanges } from "../output/run-changes.js";
import { signFile } from "../output/sign-file.js";
import { columns, type TableName } from "../rows.js";
import { drawCharts } from "./draw-charts.js";
import { groupFrequency } from "./group-frequency.js";
import { keepChart } from "./kept/keep-chart.js";
import { makeManifest, sortOutputs, type Manifest, type ManifestOptions } from "./make-manifest.js";
import { measureRun } from "./measure-run.js";
import type { OnProgress } from "./progress.js";
import { compareRuns } from "./runs/compare-runs.js";
import type { RunSnapshot } from "./runs/run-record.js";
import { takeSnapshot } from "./runs/take-snapshot.js";
import { openStage, type OutputFile, type Stage } from "./stage-output.js";
import { describeSummary, summarise } from "./summarise.js";
import type { Survey } from "./survey.js";
import { writeRunTables } from "./write-tables.js";

/** Where the output goes, and what is told with it. */
export interface OutputOptions extends Omit<ManifestOptions, "since"> {
  readonly output: string;
  /** The run before, of which the report says what changed since; `null` for a first one. */
  readonly since: RunSnapshot | null;
  readonly kept: Kept;
  readonly onProgress?: OnProgress | undefined;
}

/** What was written. */
export interface Written {
  readonly manifest: Manifest;
  readonly snapshot: RunSnapshot;
  /** All files, the manifest included. */
  readonly outputs: readonly OutputFile[];
  readonly changes: RunChanges | null;
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

/**
 * Tables, charts, report and manifest of a survey, all of them put in place or none; for who holds
 * the folder.
 */
export async function writeOutput(options: OutputOptions, analysis: Survey): Promise<Written> {
  // Who calls holds the folder until what is kept is sealed.
  const stage = await openStage(options.output, () => undefined);
  try {
    const made = await makeManifest(options, analysis, []);
    const snapshot = takeSnapshot(analysis, made);
    const changes = options.since && compareRuns(options.since, snapshot);
    await writeAll(stage, analysis, {
      ...options,
      changes,
      source: `topoi ${made.topoi}, run ${made.run}`,
    });
    const manifest = { ...made, outputs: sortOutputs(stage.files) };
    await stage.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
    await stage.commit();
    return { manifest, snapshot, outputs: stage.files, changes };
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

interface WriteAllOptions extends Pick<OutputOptions, "kept" | "onProgress"> {
  readonly changes: RunChanges | null;
  /** The run, as charts, tables and report name it. */
  readonly source: string;
}

async function writeAll(
  stage: Stage,
  analysis: Survey,
  { changes, source, kept, onProgress }: WriteAllOptions,
): Promise<void> {
  const measures = measureRun(analysis);
  const { documents, removed, problems, proposals } = analysis;
  const tables = {
    ...{ documents, removed, problems, proposals, ...measures },
    ...{
      arguments: analysis.arguments,
      frequency: groupFrequency(analysis, analysis.tally.scores),
    },
  };
  await writeRunTables(stage, analysis, tables, tablesOfRun, { kept, source, onProgress });
  const charts = drawCharts(analysis, measures);
  for (const [i, [name, chart]] of Object.entries(charts).entries()) {
    const of = Object.keys(charts).length;
    onProgress?.({ stage: "Drawing charts", done: i + 1, of, item: name });
    for (const [ending, drawn] of Object.entries(await keepChart(chart, kept))) {
      await stage.write(`charts/${name}.${ending}`, signFile(ending, drawn, source));
    }
  }
  onProgress?.({ stage: "Writing the report", done: 1, of: 1 });
  const summary = describeSummary(summarise(analysis));
  await stage.write(
    "report.html",
    await makeReport({
      ...takeReportData(analysis, kept),
      ...measures,
      charts,
      summary,
      changes,
      source,
    }),
  );
}

/** What of a survey the report is made of. */
export function takeReportData(found: Survey, store: Kept) {
  const { codebook, documents, frequency, proposals, problems, scoring, tally, rowsOf } = found;
  const terms = keyOf(codebook.matching, codebook.themes);
  const key = (document: string) => keyOf(found.keys.get(document), terms);
  return {
    ...{ codebook, documents, frequency, proposals, problems, scoring, tally, rowsOf },
    kept: { store, keyOf: key },
  };
}
