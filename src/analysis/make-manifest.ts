import { createHash } from "node:crypto";
import path from "node:path";
import type { ChartLook } from "../charts/finish-chart.js";
import { listFiles } from "../corpus/files/list-files.js";
import type { Matching } from "../themes/codebook.js";
import { thresholdOf, type Scoring } from "../themes/scoring.js";
import { version } from "../version.js";
import { hashFile, hashFiles } from "./hash-file.js";
import type { RecordedConfiguration } from "./record-configuration.js";
import type { OutputFile } from "./stage-output.js";
import type { Survey } from "./survey.js";

/** What went into a run, with what settings and versions, and what came out. No clock in it. */
export interface Manifest {
  /** The run's name, the same for the same inputs, settings and versions. */
  readonly run: string;
  /** The name of the run before, of which the report says what changed since; `null` for a first one. */
  readonly since: string | null;
  readonly topoi: string;
  readonly versions: { readonly node: string; readonly icu: string; readonly unicode: string };
  readonly settings: {
    readonly unit: string;
    /** Words in a window, where that is the unit. */
    readonly words?: number;
    /** Languages whose document is counted where the same text comes in several. */
    readonly prefer: readonly string[];
    /** Files that were not to be read. */
    readonly exclude: readonly string[];
    readonly by: readonly string[];
    /** How charts look, where that was said. */
    readonly look: ChartLook;
    readonly matching: MatchingSettings;
  };
  /** The file that settings were taken from, with what it says; `null` where there was none. */
  readonly configuration: RecordedConfiguration | null;
  readonly codebook: { readonly name: string; readonly version: string } & OutputFile;
  readonly inputs: readonly OutputFile[];
  /** Files that were excluded. */
  readonly excluded: readonly string[];
  readonly counts: {
    readonly documents: number;
    readonly counted: number;
    readonly passages: number;
    readonly hits: number;
    readonly components: number;
    readonly relations: number;
    readonly problems: number;
  };
  readonly outputs: readonly OutputFile[];
}

/**
 * How terms met words and scores were made, what is usual included. Negators, and how far they reach
 * in a language that `within` does not name, are those of the version.
 */
type MatchingSettings = Matching &
  Omit<Scoring, "negation"> & {
    /** For each theme the weighted hits from which it is present; `null`: any above 0. */
    readonly present_from: Readonly<Record<string, number | null>>;
  };

/** What was analysed, and the configuration that said how. */
export interface ManifestOptions {
  readonly seeds: string;
  /** The run before, of which the report says what changed since. */
  readonly since?: { readonly name: string } | null | undefined;
  readonly configuration?: RecordedConfiguration | null | undefined;
}

/** The manifest of an analysis; paths of inputs are relative to the folder of the documents. */
export async function makeManifest(
  { seeds, since = null, configuration = null }: ManifestOptions,
  analysis: Survey,
  outputs: readonly OutputFile[],
): Promise<Manifest> {
  const { files, sidecars, excluded } = await listFiles(seeds, analysis.exclude);
  const inputs = await hashFiles([...files, ...sidecars]);
  const { codebook, codebookFile } = analysis;
  const made = {
    topoi: version,
    versions: {
      node: process.versions.node,
      icu: process.versions.icu ?? "",
      unicode: process.versions.unicode ?? "",
    },
    settings: {
      unit: analysis.unit,
      ...windowOf(analysis),
      prefer: analysis.prefer,
      exclude: analysis.exclude,
      by: analysis.by,
      look: analysis.look,
      matching: describeMatching(analysis),
    },
    codebook: {
      name: codebook.codebook,
      version: codebook.version,
      ...(await hashFile(codebookFile, path.basename(codebookFile))),
    },
    inputs,
  };
  return {
    run: nameRun(made),
    since: since?.name ?? null,
    ...made,
    configuration,
    excluded,
    counts: {
      documents: analysis.documents.length,
      counted: analysis.documents.filter(({ counted }) => counted).length,
      ...countRows(analysis.tally),
      problems: analysis.problems.length,
    },
    outputs: sortOutputs(outputs),
  };
}

function countRows({ documents, passages }: Survey["tally"]) {
  const sum = (count: (document: (typeof documents)[number]) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    passages,
    hits: sum(({ found }) => found.hits),
    components: sum(({ argued }) => argued.components),
    relations: sum(({ argued }) => argued.relations),
  };
}

/** So many digits tell the runs of any one project apart, and can be read out. */
const digits = 12;

/** Names a run by all that it is made from: the first digits of a hash. */
function nameRun(made: object): string {
  return createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, digits);
}

/** The outputs by their paths. */
export function sortOutputs(outputs: readonly OutputFile[]): OutputFile[] {
  return [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function windowOf({ words }: Survey): { words?: number } {
  return words === null ? {} : { words };
}

function describeMatching({ codebook, scoring }: Survey): MatchingSettings {
  const { matching, themes } = codebook;
  const { minimum, smooth, negation } = scoring;
  return {
    overlap: matching.overlap,
    diacritics: matching.diacritics,
    forms: matching.forms,
    fallback: matching.fallback,
    negation: { ...matching.negation, policy: negation },
    present_from: Object.fromEntries(
      themes.map((theme) => [theme.theme, thresholdOf(theme, scoring)]),
    ),
    minimum,
    smooth,
  };
}
