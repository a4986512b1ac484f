import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { findOutermost, type Parents } from "./find-outermost.js";
import { findParts, type Part } from "./find-parts.js";
import type { ChartLook } from "./finish-chart.js";
import type { Datum, LabelOptions } from "./frequency-data.js";
import { wrapLabel } from "./label.js";
import { nameGroups } from "./name-groups.js";
import { orderLabels } from "./order-labels.js";
import { findBase, poolFrequency, type AnyFrequency, type GroupName } from "./pool-frequency.js";
import { takeShown } from "./take-shown.js";
import { tellEnds } from "./tell-ends.js";

/** What a chart of shares is drawn from. */
export interface SharesData {
  /** A row for each group and part, those without hits too. */
  readonly values: readonly Datum[];
  /** The groups' labels in their order: sorted, unknown last. */
  readonly labels: readonly string[];
  readonly parts: readonly Part[];
  /** "n = 5 documents, 340 hits". */
  readonly base: string;
  /** How many themes are parts of others, and so are not shown. */
  readonly inner: number;
  /** The text alternative. */
  readonly description: string;
}

/**
 * The rows of a chart of shares: each group's hits, divided among the themes that are part of no
 * other.
 *
 * @throws TypeError when there are no rows, `x` was not measured or is the theme, or a theme is part
 * of itself.
 */
export function prepareShares(
  rows: readonly AnyFrequency[],
  x: GroupName,
  options: LabelOptions & ChartLook & { readonly parents?: Parents },
): SharesData {
  const { labels = {}, parents = {}, style = "light", locale } = options;
  takeShown("chartShares", rows, { x, themes: "theme" });
  if (x === "theme") throw new TypeError("chartShares: x: expected another group; found theme");
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const outermost = findOutermost("chartShares", themes, parents);
  const outer = rows.filter(({ theme }) => outermost.has(theme));
  const pooled = poolFrequency(outer, [x, "theme"]);
  const name = nameGroups(outer, [x, "theme"], labels);
  const formats = formatsOf(locale);
  const parts = findParts(pooled, name, { style, labels });
  const bars = orderLabels(pooled, x, name).map((group) =>
    makeBar(
      group,
      pooled.filter((row) => name(x, row) === group),
      parts,
      formats,
    ),
  );
  const hits = formats.count(sumHits(pooled), "hit");
  const counted = `${formats.count(findBase(outer).documents, "document")}, ${hits}`;
  const about = `Shares of each theme in all hits by ${x}; ${counted}.`;
  return {
    values: bars.flatMap(({ group, values }) =>
      values.map(({ datum }) => ({ [x]: wrapLabel(group), [`${x}_text`]: group, ...datum })),
    ),
    labels: bars.map(({ group }) => wrapLabel(group)),
    parts,
    base: `n = ${counted}`,
    inner: themes.length - outermost.size,
    description: `${about}${describeEnds(bars, formats)}`,
  };
}

/** A group with its parts. */
interface Bar {
  readonly group: string;
  readonly values: readonly {
    readonly datum: Datum;
    readonly share: number;
    readonly told: string;
  }[];
}

function makeBar(
  group: string,
  rows: readonly AnyFrequency[],
  parts: readonly Part[],
  { share, number, count }: ChartFormats,
): Bar {
  const total = sumHits(rows);
  const whole = Math.max(1, total);
  let to = 0;
  const values = parts.map((part, i) => {
    const hits = sumHits(rows.filter(({ theme }) => part.themes.has(theme)));
    const from = to;
    to += hits;
    const text = share(hits / whole);
    const datum = {
      ...{ part: part.label, theme_text: part.name, share_text: text },
      ...{ from: from / whole, to: to / whole, middle: (from + to) / 2 / whole },
      text: part.mark === null ? text : `${part.mark} ${text}`,
      mark: part.mark,
      isDark: part.text === "white",
      of: `${number(hits)} of ${number(total)}`,
      passages: tellPassages(
        rows.filter(({ theme }) => part.themes.has(theme)),
        number,
      ),
      documents: rows[0]?.documents ?? 0,
      total: `n = ${number(total)}`,
      isLast: i === parts.length - 1,
    };
    const told = `${group}, ${part.name}, ${text} (${number(hits)} of ${count(total, "hit")})`;
    return { datum, share: hits / whole, told };
  });
  return { group, values };
}

/** Of one theme; of several nobody knows how many of their passages are the same. */
function tellPassages(
  [row, ...others]: readonly AnyFrequency[],
  number: ChartFormats["number"],
): string {
  if (row === undefined || others.length > 0) return "–";
  return `${number(row.passages_with_theme)} of ${number(row.passages)}`;
}

function sumHits(rows: readonly AnyFrequency[]): number {
  return rows.reduce((sum, row) => sum + row.hits, 0);
}

/** The largest and the smallest part in words. */
function describeEnds(bars: readonly Bar[], { number }: ChartFormats): string {
  const parts = bars.flatMap(({ values }) => values);
  return tellEnds(
    parts,
    ({ share }) => share,
    ({ told }) => told,
    number,
  );
}
