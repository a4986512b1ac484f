import { describeOther } from "../text/describe-other.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { checkLook, type ChartLook } from "./finish-chart.js";

/** What may be wrong with any chart's options. */
interface Named extends ChartLook {
  readonly title?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Complains of options that a chart has not, of a look that is none, of a title that is no text and
 * of labels that are no texts by theme (the codebook itself, say), before anything is drawn.
 *
 * @param verb - the name of the function that was called
 * @throws TypeError, and RangeError when `style` or `locale` is none.
 */
export function expectChartOptions<Options extends Named>(
  verb: string,
  options: Options,
  names: OptionNames<Options>,
): void {
  expectOptions(verb, options, names);
  checkLook(options);
  const { title, labels }: { title?: unknown; labels?: unknown } = options;
  if (title !== undefined && typeof title !== "string") {
    throw new TypeError(`${verb}: title: expected a text; found ${describeOther(title, "give")}`);
  }
  if (labels === undefined || areTexts(labels)) return;
  const wanted = "a text for each theme, as themeLabels(codebook) gives";
  const found = typeof labels === "string" ? JSON.stringify(labels) : describeOther(labels, "give");
  throw new TypeError(`${verb}: labels: expected ${wanted}; found ${found}`);
}

function areTexts(labels: unknown): boolean {
  if (typeof labels !== "object" || labels === null || Array.isArray(labels)) return false;
  return Object.values(labels).every((label) => typeof label === "string");
}
