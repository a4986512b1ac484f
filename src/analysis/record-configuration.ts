import path from "node:path";
import type { ConfigurationFile } from "./configuration.js";
import { hashFile } from "./hash-file.js";
import type { OutputFile } from "./stage-output.js";

/** A configuration as a manifest records it: the file, and what it says. */
export type RecordedConfiguration = OutputFile & { readonly says: object };

/**
 * A configuration for the manifest, with its codebook's name in place of the path, which is another
 * on each machine; one that a manifest recorded stays as it is.
 */
export async function recordConfiguration(
  configuration: ConfigurationFile | RecordedConfiguration,
): Promise<RecordedConfiguration> {
  if ("says" in configuration) return configuration;
  const { file, settings } = configuration;
  const { codebook } = settings;
  const says =
    codebook === undefined ? settings : { ...settings, codebook: path.basename(codebook) };
  return { ...(await hashFile(file, path.basename(file))), says };
}
