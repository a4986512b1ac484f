import { InvalidArgumentError, Option, type Command } from "commander";
import { chartStyles } from "../analysis/configuration.js";
import { checkLocale } from "../charts/check-locale.js";
import type { ChartLook } from "../charts/finish-chart.js";
import { plain } from "../text/plain.js";

/** Adds how charts look. */
export function takeLook(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--style <style>",
        "charts for a screen and colour print, or for print in grey",
      ).choices(chartStyles),
    )
    .option("--locale <language>", "numbers and dates in charts: en, de, zh-Hans", parseLocale);
}

/** How charts look, among the options given. */
export function lookOf({ style, locale }: ChartLook): ChartLook {
  return { ...(style === undefined ? {} : { style }), ...(locale === undefined ? {} : { locale }) };
}

/** A language that numbers and dates can be written in. */
function parseLocale(value: string): string {
  try {
    return checkLocale(value);
  } catch (error) {
    throw new InvalidArgumentError(plain((error as Error).message));
  }
}
