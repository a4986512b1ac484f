import { createHash } from "node:crypto";
import path from "node:path";
import { listFiles } from "../../corpus/files/list-files.js";
import type { AnalysisOptions } from "../analyse.js";
import { usualGroups } from "../configuration.js";
import { findCodebook } from "../find-codebook.js";
import { hashFile, hashFiles } from "../hash-file.js";
import { codeVersion } from "../kept/code-version.js";
import type { RecordedConfiguration } from "../record-configuration.js";
import type { OutputFile } from "../stage-output.js";
import type { ScoreOptions } from "../../themes/scoring.js";

/** All that a run is made from, by hashes. */
export interface Fingerprint {
  /** The same for the same code, settings, codebook and documents. */
  readonly hash: string;
  /** Path of the codebook. */
  readonly codebookFile: string;
  readonly codebook: OutputFile;
  readonly inputs: readonly OutputFile[];
}

/** What a run is made from; of the configuration the file itself is recorded too. */
interface FingerprintOptions extends AnalysisOptions {
  readonly configuration?: RecordedConfiguration | null | undefined;
}

/**
 * The fingerprint of what a run would be made from; `null` where something is missing, of which the
 * analysis has more to say.
 */
export async function takeFingerprint({
  configuration,
  ...options
}: FingerprintOptions): Promise<Fingerprint | null> {
  try {
    const { seeds } = options;
    const codebookFile = await findCodebook(seeds, options.codebook);
    const codebook = await hashFile(codebookFile, path.basename(codebookFile));
    const { files, sidecars, problems } = await listFiles(seeds, options.exclude);
    const inputs = await hashFiles([...files, ...sidecars]);
    const said = configuration?.sha256 ?? null;
    const parts = [codeVersion(), settingsOf(options), said, codebook, inputs, problems];
    const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
    return { hash, codebookFile, codebook, inputs };
  } catch {
    return null;
  }
}

/** The settings by their names; what is not said is as if its usual value were. */
function settingsOf(options: AnalysisOptions): [name: string, value: unknown][] {
  const settings: AnalysisOptions = {
    unit: "paragraph",
    prefer: [],
    exclude: [],
    by: usualGroups,
    look: {},
    arguments: true,
    ...defined(options),
    scoring: unusual(options.scoring),
  };
  const words = settings.unit === "window" ? (settings.words ?? 200) : null;
  return Object.entries({ ...settings, words })
    .filter(([name]) => !notSettings.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Options that say where things are, who is told, and of what run before: no setting of the analysis. */
const notSettings = new Set(["seeds", "codebook", "output", "onProgress", "kept", "since"]);

function defined(options: AnalysisOptions): AnalysisOptions {
  const said = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as AnalysisOptions;
}

/** What of the scoring is not as it is where nothing is said. */
function unusual({ minimum = null, smooth = 0, negation }: ScoreOptions = {}): ScoreOptions {
  return {
    ...(minimum === null ? {} : { minimum }),
    ...(smooth === 0 ? {} : { smooth }),
    ...(negation === undefined ? {} : { negation }),
  };
}
