import { displayWidth } from "../text/display-width.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { checkLocale } from "./check-locale.js";
import { wrapLabel } from "./label.js";
import { makeLocale } from "./make-locale.js";
import { configIn, type Style } from "./style.js";

/** How a chart looks, whatever it shows. */
export interface ChartLook {
  /** For a screen and colour print, or for print in grey; `light` unless said otherwise. */
  readonly style?: Style;
  /** How numbers and dates are written: `de`, `id`, `zh-Hans`; English unless said otherwise. */
  readonly locale?: string;
}

/** What a chart says of itself beside its marks. */
export interface ChartWords {
  /** The text alternative: what is shown, its base, the highest and the lowest value. */
  readonly description: string;
  /** What is shown. */
  readonly title: string;
  /** How to read it, what intervals mean, the base (`n = 5 documents, 46 passages`): a line each. */
  readonly subtitle: readonly string[];
}

/** In columns: longer titles, and lines below them, are broken. */
const longestTitle = 80;
const longestLine = 105;

/**
 * The chart with its words, in its look: every chart ends here, so that all look alike.
 *
 * @param marks - data, size, layers, panels: all that is not the same for every chart
 * @throws RangeError when `locale` is none, or `style` is neither `light` nor `print`.
 */
export function finishChart(
  { description, title, subtitle }: ChartWords,
  marks: Readonly<Record<string, unknown>>,
  look: ChartLook = {},
): Chart {
  checkLook(look);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description,
    title: {
      text: breakLine(title, longestTitle),
      subtitle: subtitle.flatMap(breakClauses),
    },
    ...marks,
    config: { ...configIn(look.style), locale: makeLocale(look.locale) },
  };
}

/**
 * Complains of a look that is none, before anything is made of it.
 *
 * @throws RangeError when `locale` is none, or `style` is neither `light` nor `print`.
 */
export function checkLook({ style = "light", locale }: ChartLook): void {
  checkLocale(locale);
  if (!["light", "print"].includes(style)) {
    throw new RangeError(`style: expected light or print; found ${JSON.stringify(style)}`);
  }
}

/** A line below the title; one that is too long is broken between its clauses where it can be. */
function breakClauses(line: string): string[] {
  const lines: string[] = [];
  for (const clause of line.split(/(?<=; )/u)) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last + clause) <= longestLine) {
      lines[lines.length - 1] = last + clause;
    } else lines.push(clause);
  }
  return lines.flatMap((part) => breakLine(part, longestLine));
}

/** The text in lines, the one of a short text bare. */
function breakLine(text: string, longest: number): string | string[] {
  const lines = wrapLabel(plain(text), longest).split("\n");
  return lines.length === 1 ? (lines[0] ?? "") : lines;
}
