import type { Keyness } from "../rows.js";
import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import type { ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { labelTheme } from "./label.js";
import { shorten } from "./map-units.js";
import { encodeColours } from "./style.js";

/** The two groups that keyness holds against each other. */
export interface Sides {
  /** The groups' names, on one line, very long ones cut. */
  readonly group: string;
  readonly against: string;
  /** "n = 12,345 words of Ann, 6,789 of Bob". */
  readonly base: string;
  /** `Words`, or `Terms` where all are terms of a codebook. */
  readonly things: "Words" | "Terms";
}

/** In columns: the longest name of a group that is written whole. */
const longestName = 60;
/** From here on chance alone is less than 5 % likely, were one word looked at. */
export const telling = 1.96;

/**
 * The two groups of the rows.
 *
 * @param verb - the chart's name, for errors
 * @throws TypeError when there are no rows, or more than one pair of groups.
 */
export function takeSides(verb: string, keyness: readonly Keyness[], say: ChartFormats): Sides {
  const [first] = keyness;
  if (first === undefined) throw new TypeError(`${verb}: expected rows of keyness, found none`);
  const pairs = new Map(
    keyness.map(({ group, against }) => [
      JSON.stringify([group, against]),
      `${plain(group)} – ${plain(against)}`,
    ]),
  );
  if (pairs.size > 1) {
    const some = [...pairs.values()].slice(0, 4).join(", ");
    const found = `found ${pairs.size} (${pairs.size > 4 ? `${some}, …` : some})`;
    throw new TypeError(`${verb}: expected rows of one group against another, ${found}`);
  }
  const [group, against] = [shorten(first.group, longestName), shorten(first.against, longestName)];
  const words = `${say.number(first.words)} words of ${group}`;
  return {
    group,
    against,
    base: `n = ${words}, ${say.number(first.against_words)} of ${against}`,
    things: keyness.every(({ theme }) => theme !== null) ? "Terms" : "Words",
  };
}

/** What a word says when pointed at, as texts. */
export function tellKeyness(
  row: Keyness,
  { group, against }: Sides,
  { labels = {} }: LabelOptions,
  say: ChartFormats,
): Record<string, string> {
  const tell = (name: string, count: number, documents: number, rate: number) =>
    `${name}: ${say.number(count)} in ${say.number(documents)} ${documents === 1 ? "document" : "documents"}, ${say.number(rate, 2)} per 1,000 words`;
  return {
    word: plain(row.word),
    theme: row.theme === null ? "–" : plain(labelTheme(row.theme, labels)),
    count: tell(group, row.count, row.documents, row.per_1000_words),
    against: tell(against, row.against_count, row.against_documents, row.against_per_1000_words),
    z_text: say.number(row.z, 1),
    log_odds: say.number(row.log_odds, 2),
    log_ratio: say.number(row.log_ratio, 2),
    g2: say.number(row.g2, 1),
  };
}

/** A colour for what is the group's, the other's, and neither's as far as can be told. */
export function encodeSides(look: ChartLook): object {
  const neither = look.style === "print" ? "#b5b5b5" : "#767676";
  return {
    field: "side",
    type: "nominal",
    scale: {
      domain: ["group", "against", "neither"],
      range: [...encodeColours(2, look.style).colours, neither],
    },
    legend: null,
  };
}

/** The tooltip of `tellKeyness`. */
export function keynessTooltip({ things }: Sides): Record<string, unknown>[] {
  const fields = [
    ["word", things === "Terms" ? "Term" : "Word"],
    ...(things === "Terms" ? [["theme", "Theme"]] : []),
    ["count", "Here"],
    ["against", "There"],
    ["z_text", "z"],
    ["log_odds", "Log odds"],
    ["log_ratio", "Log ratio"],
    ["g2", "G²"],
  ];
  return fields.map(([field, title]) => ({ field, type: "nominal", title }));
}
