import type { Command } from "commander";
import type { Configuration, ConfigurationFile } from "../analysis/configuration.js";

/** Which configuration counts: that of a file, none (`false`), or what lies beside the documents. */
export interface ConfigurationOptions {
  readonly config?: string | false;
}

/** What was given on the command line, and the configuration that the rest was taken from. */
export type Settled<Options> = Options & { readonly configuration: ConfigurationFile | null };

/** Adds the options that say which configuration counts. */
export function takeConfiguration(command: Command): Command {
  return command
    .option("--config <file>", "the configuration; topoi.yml beside the documents unless named")
    .option("--no-config", "take no configuration");
}

/**
 * A command's options, those that were not given with it as the configuration has them: flags
 * override the configuration, the configuration overrides defaults.
 *
 * @param apart - options of the command that only share a name with a key of the configuration
 * @throws ConfigurationError for a configuration with mistakes
 */
export async function settleOptions<Options extends ConfigurationOptions>(
  seeds: string,
  options: Options,
  command: Command,
  apart: readonly (keyof Configuration)[] = [],
): Promise<Settled<Options>> {
  const configuration = await readSettings(seeds, options.config);
  const known = new Set(command.options.map((option) => option.attributeName()));
  const said = Object.entries(configuration?.settings ?? {}).filter(
    ([key]) =>
      known.has(key) &&
      !apart.some((name) => name === key) &&
      command.getOptionValueSource(key) !== "cli",
  );
  const settled = { ...options, ...Object.fromEntries(said), configuration };
  refuseWords(settled, command);
  return settled;
}

async function readSettings(
  seeds: string,
  config: string | false | undefined,
): Promise<ConfigurationFile | null> {
  if (config === false) return null;
  const { findConfiguration, readConfiguration } =
    await import("../analysis/read-configuration.js");
  const file = config ?? (await findConfiguration(seeds));
  return file === null ? null : readConfiguration(file);
}

/** The size of a window means nothing where passages are none. */
function refuseWords(settled: object, command: Command): void {
  if (command.getOptionValueSource("words") !== "cli") return;
  const unit = "unit" in settled ? String(settled.unit) : "";
  if (unit === "window") return;
  command.error(`error: option '--words' is for --unit window; found --unit ${unit}`);
}
