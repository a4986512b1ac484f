import type { Command } from "commander";
import { hasPixels } from "../output/save.js";
import { plain } from "../text/plain.js";
import type { ChartKind, KindOption, KindOptions } from "./chart-kind.js";
import { chartKinds } from "./chart-kinds.js";

/** What is checked of a call. */
export interface CheckedOptions extends KindOptions {
  readonly out: readonly string[];
  readonly scale?: number;
}

/** The options that some kinds take and others do not. */
const kindOptions: readonly KindOption[] = [
  ...(["by", "color", "measure", "interval", "of"] as const),
  ...(["against", "terms", "document", "most"] as const),
];

/** Ends a wrong call with a sentence that says why, before any work is done. */
export function checkChartOptions(
  name: string,
  kind: ChartKind,
  options: CheckedOptions,
  command: Command,
): void {
  const refuse = (what: string) => command.error(`error: ${plain(what)}`);
  for (const option of kindOptions) {
    const wanted = kind.needs?.[option];
    if (options[option] === undefined) {
      if (wanted !== undefined) refuse(`option '--${option}' is needed by ${name}: ${wanted}`);
    } else if (!takes(kind, option)) {
      const others = Object.keys(chartKinds).filter((other) => takes(chartKinds[other], option));
      refuse(`option '--${option}' cannot be used with ${name}; ${others.join(", ")} take it`);
    }
  }
  const { by = [], out, scale } = options;
  const { names = [], most = 0 } = kind.groups ?? {};
  const strange = by.find((group) => !names.includes(group));
  if (strange !== undefined || by.length > most) {
    const count = most === 1 ? "one" : `one or two`;
    refuse(
      `option '--by' of ${name}: expected ${count} of ${names.join(", ")}; found ${by.join()}`,
    );
  }
  for (const option of ["color", "measure"] as const) {
    const choices: readonly string[] = kind.choices?.[option] ?? [];
    const chosen = options[option];
    if (chosen === undefined || choices.includes(chosen)) continue;
    refuse(`option '--${option}' of ${name}: expected ${choices.join(", ")}; found ${chosen}`);
  }
  if (scale !== undefined && !out.some(hasPixels)) {
    refuse("option '--scale' needs a .png among the files: nothing else has pixels");
  }
}

function takes(kind: ChartKind | undefined, option: KindOption): boolean {
  if (option === "by") return kind?.groups !== undefined;
  if (option === "color" || option === "measure") return kind?.choices?.[option] !== undefined;
  return kind?.takes?.includes(option) ?? false;
}

/** The kinds, each with a line and the options that only some take. */
export function listKinds(): string {
  const width = Math.max(...Object.keys(chartKinds).map((name) => name.length));
  const lines = Object.entries(chartKinds).map(([name, kind]) => {
    const own = kindOptions.filter((option) => takes(kind, option)).map(nameOption(kind));
    const head = `  ${name.padEnd(width)}  ${kind.about}`;
    return own.length === 0 ? head : `${head}\n${" ".repeat(width + 4)}${own.join(" ")}`;
  });
  return `Kinds:\n${lines.join("\n")}\n`;
}

/** The option with what it may be: `--measure share|backed`. */
function nameOption({ choices }: ChartKind): (option: KindOption) => string {
  return (option) => {
    const named = option === "color" || option === "measure" ? choices?.[option] : undefined;
    return named === undefined ? `--${option}` : `--${option} ${named.join("|")}`;
  };
}
