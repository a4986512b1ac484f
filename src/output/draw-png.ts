import type { Canvas } from "canvas";
import type { View } from "vega";
import type { Chart } from "../charts/chart.js";
import { onScene, sizeOf, textItems, type Scene } from "./draw-scene.js";
import { drawable, fontsFor, type TextItem } from "./measure-text.js";
import { setResolution } from "./set-resolution.js";

/** How a PNG is drawn. */
export interface DrawPngOptions {
  /** Pixels of the picture for one of the chart; 2 is sharp in print and on fine screens. */
  readonly scale?: number;
}

/** So many pixels on a side, and so many in all, can be opened in other programs, and drawn here. */
const mostOnSide = 32_767;
const mostPixels = 2 ** 28;

/**
 * The chart as a PNG on a white ground, in the bundled fonts. It says at how many dots an inch it
 * is as large as the chart is: 192 at scale 2.
 *
 * A character that no bundled font has is drawn as U+FFFD. Throws what Vega warns of, and if
 * `scale` is not above 0 and up to 20, or larger than the largest for this chart.
 */
export function drawPng(chart: Chart, options: DrawPngOptions = {}): Promise<Uint8Array> {
  return onScene(chart, (scene) => pngOf(scene, options));
}

/** The PNG of a chart that is laid out. */
export async function pngOf(
  { view }: Scene,
  { scale = 2 }: DrawPngOptions = {},
): Promise<Uint8Array> {
  if (!(scale > 0 && scale <= 20)) {
    throw new Error(`drawPng: scale: expected a number above 0 and up to 20, found ${scale}`);
  }
  refuseLarge(sizeOf(view), scale);
  const items = textItems(view).map((item) => ({ item, ...item }));
  for (const { item } of items) useCanvasFonts(item);
  const canvas = await paint(view, scale);
  // Whoever draws the scene next finds it as it was.
  for (const { item, font, text } of items) Object.assign(item, { font, text });
  return setResolution(await canvas.encode("png"), scale);
}

/**
 * The picture of a view on a canvas of ours: the one that Vega would look for is not where Vega
 * finds it when topoi is a package beside others, or is another.
 */
async function paint(view: View, scale: number): Promise<Canvas> {
  const { createCanvas } = await import("canvas");
  const { width, height } = sizeOf(view);
  const canvas = createCanvas(Math.floor(width * scale), Math.floor(height * scale));
  const context = canvas.getContext("2d");
  // As Vega marks a canvas of its own.
  Object.assign(context, { pixelRatio: scale });
  await view.toCanvas(scale, { externalContext: context });
  return canvas;
}

function refuseLarge({ width, height }: { width: number; height: number }, scale: number): void {
  const largest = Math.min(
    mostOnSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  if (scale <= largest) return;
  const asked = `${Math.ceil(width * scale)} by ${Math.ceil(height * scale)} pixels`;
  throw new Error(
    `drawPng: scale: ${scale} makes a picture of ${asked}; ` +
      `the largest scale for this chart is ${Math.floor(100 * largest) / 100}`,
  );
}

/** Names the very font files for the item's text, since the canvas does not know the family. */
function useCanvasFonts(item: TextItem): void {
  const { text, lineBreak } = item;
  const lines = typeof text === "string" && lineBreak ? text.split(lineBreak) : [text ?? ""].flat();
  const drawn = lines.map((line) => drawable(String(line ?? "")));
  item.font = fontsFor(item, `${drawn.join("")}…`);
  item.text = drawn;
}
