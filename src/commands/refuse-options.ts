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
  for (const flag of givenOf(command, names)) {
    command.error(`error: option '${flag}' cannot be used with ${what}`);
  }
  const said = Object.keys(configuration?.settings ?? {}).filter((key) => names.includes(key));
  if (configuration === null || said.length === 0) return;
  const file = plain(configuration.file);
  process.stderr.write(`${file}: ${said.join(", ")}: not used with ${what}\n`);
}

/** Refuses options that were given on the command line and mean something only with another. */
export function refuseWithout(other: string, command: Command, names: readonly string[]): void {
  for (const flag of givenOf(command, names)) {
    command.error(`error: option '${flag}' can only be used with ${other}`);
  }
}

function givenOf(command: Command, names: readonly string[]): string[] {
  const given = names.filter((name) => command.getOptionValueSource(name) === "cli");
  return given.map((name) => `--${name.replace(/[A-Z]/gu, (one) => `-${one.toLowerCase()}`)}`);
}
