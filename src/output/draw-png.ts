import type { Canvas } from "canvas";
import type { Chart } from "../charts/chart.js";
import { drawScene, textItems } from "./draw-scene.js";
import { drawable, fontsFor, type TextItem } from "./measure-text.js";

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
  textItems(view).forEach(useCanvasFonts);
  const canvas = (await view.toCanvas(scale)) as unknown as Canvas;
  view.finalize();
  return new Uint8Array(await canvas.encode("png"));
}

/** Names the very font files for the item's text, since the canvas does not know the family. */
function useCanvasFonts(item: TextItem): void {
  const { text, lineBreak } = item;
  const lines = typeof text === "string" && lineBreak ? text.split(lineBreak) : [text ?? ""].flat();
  const drawn = lines.map((line) => drawable(String(line ?? "")));
  item.font = fontsFor(item, `${drawn.join("")}…`);
  item.text = drawn;
}
