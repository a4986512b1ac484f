import type { Chart } from "../charts/chart.js";
import { keepNothing, type Kept } from "../kept.js";
import { htmlOf } from "./draw-html.js";
import { pdfOf } from "./draw-pdf.js";
import { pngOf } from "./draw-png.js";
import { onScene } from "./draw-scene.js";
import { svgOf } from "./draw-svg.js";
import { specOf } from "./spec-of.js";

/**
 * The chart in every form it is kept in, by their endings; it is laid out once. Throws as the
 * drawing of each does.
 */
export function drawFiles(
  chart: Chart,
  kept: Kept = keepNothing,
): Promise<Record<string, string | Uint8Array>> {
  return onScene(chart, async (scene) => {
    const svg = await svgOf(scene, kept);
    const pdf = await pdfOf(scene);
    // A PNG is packed on a thread of its own, and a page takes nothing of the scene but its text.
    const [png, html] = await Promise.all([pngOf(scene), htmlOf(scene, kept)]);
    return { svg, png, pdf, html, "vl.json": specOf(chart) };
  });
}
