import type { Canvas } from "canvas";
import type { Chart } from "../charts/chart.js";
import { drawScene, textItems } from "./draw-scene.js";
import { drawable, fontsFor } from "./measure-text.js";

/** How a PNG is drawn. */
export interface DrawPngOptions {
  /** Pixels of the picture for one of the chart; 2 is sharp in print and on fine screens. */
  readonly scale?: number;
}

/**
 * The chart as a PNG on a white ground, in the bundled fonts.
 *
 * A character that no bundled font has is drawn as U+FFFD. Throws what Vega warns of, and if
 * `scale` is not a positive number.
 */
export async function drawPng(
  chart: Chart,
  { scale = 2 }: DrawPngOptions = {},
): Promise<Uint8Array> {
  if (!(scale > 0 && scale <= 20)) {
    throw new Error(`drawPng: scale: expected a number above 0 and up to 20, found ${scale}`);
  }
  const { view } = await drawScene(chart);
  for (const item of textItems(view)) {
    const lines = Array.isArray(item.text) ? item.text : [item.text ?? ""];
    const drawn = lines.map((line) => drawable(String(line as string)));
    item.font = fontsFor(item.font, `${drawn.join("")}\u2026`);
    item.text = Array.isArray(item.text) ? drawn : drawn[0];
  }
  const canvas = (await view.toCanvas(scale)) as unknown as Canvas;
  view.finalize();
  return new Uint8Array(await canvas.encode("png"));
}
