import type { Command } from "commander";
import type { ConfigurationFile } from "../analysis/configuration.js";
import { plain } from "../text/plain.js";

/**
 * Refuses options that were given on the command line and cannot be heeded here; of those that a
 * configuration says, tells that they are not.
 *
 * @param what - what they cannot be used with: `a prepared corpus`
 */
export function refuseOptions(
  command: Command,
  configuration: ConfigurationFile | null,
  names: readonly string[],
  what: string,
): void {
  for (const name of names) {
    if (command.getOptionValueSource(name) !== "cli") continue;
    const flag = `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    command.error(`error: option '${flag}' cannot be used with ${what}`);
  }
  const said = Object.keys(configuration?.settings ?? {}).filter((key) => names.includes(key));
  if (configuration === null || said.length === 0) return;
  const file = plain(configuration.file);
  process.stderr.write(`${file}: ${said.join(", ")}: not used with ${what}\n`);
}
