import { chartCooccurrence } from "../charts/chart-cooccurrence.js";
import type { Chart } from "../charts/chart.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";
import { keepFrequent } from "./choose-rows.js";
import type { RunMeasures } from "./measure-run.js";

/** So many themes have room on a ring. */
const mostThemes = 40;

/**
 * Which themes stand in the same passages, of very many those in most passages; nothing where no
 * two ever do.
 */
export function drawCooccurrence(
  cooccurrence: RunMeasures["cooccurrence"],
  { codebook, look }: Pick<Analysis, "codebook" | "look">,
): Record<string, Chart> {
  const passages = new Map<string, number>();
  for (const row of cooccurrence) {
    passages.set(row.first, row.first_passages).set(row.second, row.second_passages);
  }
  const told = { things: "in most passages", where: "table", look };
  const themes = keepFrequent(passages, codebook, mostThemes, told);
  const kept = new Set(themes.rows);
  const rows = cooccurrence.filter(({ first, second }) => kept.has(first) && kept.has(second));
  if (!rows.some(({ observed }) => observed > 0)) return {};
  return {
    cooccurrence: chartCooccurrence(rows, {
      ...{ labels: themeLabels(codebook), ...look },
      title: `Themes in the same passages${themes.note}`,
    }),
  };
}
