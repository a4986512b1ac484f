import { formatsOf } from "../charts/chart-formats.js";
import type { ChartLook } from "../charts/finish-chart.js";
import { countOf } from "../text/count-of.js";
import type { Codebook } from "../themes/codebook.js";

/** Rows that a chart shows, and what its title says where they are not all. */
export interface Chosen<Row> {
  readonly rows: readonly Row[];
  readonly note: string;
}

/** The rows of the themes that are no part of others, where there are more than `most`. */
export function keepWholes<Row extends { readonly theme: string }>(
  rows: readonly Row[],
  { themes }: Codebook,
  most: number,
  where: string,
): Chosen<Row> {
  const wholes = new Set(themes.filter(({ parent }) => parent === null).map(({ theme }) => theme));
  const parts = themes.length - wholes.size;
  if (themes.length <= most || parts === 0) return { rows, note: "" };
  return {
    rows: rows.filter(({ theme }) => wholes.has(theme)),
    note: ` (${countOf(parts, "sub-theme")} in the ${where})`,
  };
}

/** The rows of the authors with most of what a row has so many of (`things`). */
export function keepLargest<
  Things extends string,
  Row extends { readonly author: string | null } & Readonly<Record<Things, number>>,
>(rows: readonly Row[], most: number, things: Things, look: ChartLook = {}): Chosen<Row> {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(row.author, (counts.get(row.author) ?? 0) + row[things]);
  if (counts.size <= most) return { rows, note: "" };
  const say = formatsOf(look.locale);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  const kept = new Set(ranked.map(([author]) => author));
  return {
    rows: rows.filter(({ author }) => kept.has(author)),
    note: `: the ${most} of ${say.number(counts.size)} authors with most ${things}`,
  };
}

/** What themes have most of, where the others are, and how numbers are written. */
export interface Told {
  readonly things: string;
  readonly where: string;
  readonly look?: ChartLook;
}

/** The themes with most of what is counted for each, in their order. */
export function keepFrequent(
  counts: ReadonlyMap<string, number>,
  codebook: Codebook,
  most: number,
  { things, where, look }: Told,
): Chosen<string> {
  const wholes = keepWholes(
    [...counts.keys()].map((theme) => ({ theme })),
    codebook,
    most,
    where,
  );
  const themes = wholes.rows.map(({ theme }) => theme);
  if (themes.length <= most) return { rows: themes, note: wholes.note };
  const say = formatsOf(look?.locale);
  const ranked = [...themes].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const kept = new Set(ranked.slice(0, most));
  return {
    rows: themes.filter((theme) => kept.has(theme)),
    note: `: the ${most} of ${say.number(themes.length)} themes ${things}${wholes.note}`,
  };
}
