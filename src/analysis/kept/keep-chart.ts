import { deserialize, serialize } from "node:v8";
import type { Chart } from "../../charts/chart.js";
import { keyOf, type Kept } from "../../kept.js";
import { drawFiles } from "../../output/draw-files.js";

/** The chart's files by their endings, drawn only where it is new. */
export async function keepChart(chart: Chart, kept: Kept): ReturnType<typeof drawFiles> {
  const key = keyOf("chart", chart);
  const known = kept.get(key);
  if (known !== null) return deserialize(known) as Awaited<ReturnType<typeof drawFiles>>;
  const files = await drawFiles(chart, kept);
  kept.put(key, () => serialize(files));
  return files;
}
