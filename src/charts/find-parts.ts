import type { LabelOptions } from "./frequency-data.js";
import { wrapLabel } from "./label.js";
import type { Namer } from "./name-groups.js";
import type { AnyFrequency } from "./pool-frequency.js";
import { placesOfThemes } from "./places-of-themes.js";
import { encodeFills, howMany, type Style } from "./style.js";

/** A part of every bar of a chart of shares: a theme, or all that have none of their own. */
export interface Part {
  readonly themes: ReadonlySet<string>;
  /** What it is called, and how the legend has it. */
  readonly name: string;
  readonly label: string;
  /** The letter that stands in its bars and its legend, where colours do not tell it. */
  readonly mark: string | null;
  readonly colour: string;
  /** Black or white, to be written on it. */
  readonly text: string;
}

/** More themes than these cannot be told apart in a bar. */
const mostParts = 12;

/**
 * The parts of every bar, in the order of the themes: each theme one, hits or not. Of more than
 * twelve themes the eleven with most hits, and the others put together behind them.
 */
export function findParts(
  rows: readonly AnyFrequency[],
  name: Namer,
  { style, labels }: { readonly style: Style; readonly labels: LabelOptions["labels"] & object },
): Part[] {
  const hits = new Map<string, number>();
  const names = new Map<string, string>();
  for (const row of rows) {
    hits.set(row.theme, (hits.get(row.theme) ?? 0) + row.hits);
    names.set(row.theme, name("theme", row));
  }
  const themes = [...hits.keys()];
  const ranked = [...hits].sort((a, b) => b[1] - a[1]).map(([theme]) => theme);
  const own = new Set(themes.length > mostParts ? ranked.slice(0, mostParts - 1) : themes);
  const rest = themes.filter((theme) => !own.has(theme));
  const shown = [...own].sort((a, b) => themes.indexOf(a) - themes.indexOf(b));
  // In print, dark parts beside light ones: by their order in the bar.
  const places = style === "print" ? shown.length : placesOfThemes(shown, labels, howMany.fills);
  const fills = encodeFills(places, style);
  const parts = shown.map((theme) => ({
    themes: new Set([theme]),
    name: names.get(theme) ?? theme,
  }));
  const others = { themes: new Set(rest), name: nameOthers(rest.length, [...names.values()]) };
  const pale = { colour: style === "print" ? "white" : "#dddddd", text: "black" };
  return (rest.length > 0 ? [...parts, others] : parts).map((part, i) => {
    const mark = style === "print" ? String.fromCharCode(65 + i) : null;
    const label = wrapLabel(mark === null ? part.name : `${mark}: ${part.name}`);
    return { ...part, label, mark, ...(fills[i] ?? pale) };
  });
}

function nameOthers(count: number, taken: readonly string[]): string {
  const name = `other (${count} themes)`;
  return taken.includes(name) ? `all ${name}` : name;
}
