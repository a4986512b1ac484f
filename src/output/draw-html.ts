import type { Chart } from "../charts/chart.js";
import type { Kept } from "../kept.js";
import { onScene, stringsIn, withFonts, type Scene } from "./draw-scene.js";
import { escape, escapeJson } from "./escape.js";
import { embedFonts } from "./fonts.js";
import { allowOnly, readVegaLibraries } from "./page-scripts.js";
import { altOf, titleOf } from "./title-of.js";

/**
 * The chart as one HTML page that works without a network: tooltips, and saving as SVG or PNG.
 *
 * Vega, Vega-Lite, Vega-Embed and the fonts are inside. The page's Content-Security-Policy
 * allows these very scripts and nothing else: no network, no eval. Throws what Vega warns of.
 */
export function drawHtml(chart: Chart): Promise<string> {
  return onScene(chart, (scene) => htmlOf(scene));
}

/** The page of a chart that is laid out. */
export async function htmlOf({ chart, text }: Scene, kept?: Kept): Promise<string> {
  const drawn = withFonts(chart);
  const letters = [stringsIn(drawn), text, alwaysEmbedded].join("\n");
  const { family, css } = await embedFonts(letters, kept);
  const scripts = [...(await readVegaLibraries()), embed];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowOnly(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(titleOf(chart))}</title>
<style>
${css}
${style(family)}
</style>
</head>
<body>
<main>
<div id="chart"></div>
<p class="unseen">${escape(altOf(chart))}</p>
<noscript><p>${escape(altOf(chart))}</p></noscript>
</main>
<script type="application/json" id="spec">${escapeJson(JSON.stringify(drawn))}</script>
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}

/** Characters that a tooltip may need beside those of the chart: ASCII, minus, ellipsis. */
export const alwaysEmbedded = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u2212\u2026`;

const style = (family: string): string => `body{margin:1rem;font-family:${family}}
main{overflow-x:auto}
#vg-tooltip-element,.vega-embed .vega-actions a{font-family:${family}!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** Draws when all fonts are there: Vega measures text once, with what it finds. */
const embed = `Promise.all(Array.from(document.fonts, function (font) { return font.load(); }))
  .then(function () {
    return vegaEmbed("#chart", JSON.parse(document.getElementById("spec").textContent), {
      ast: true,
      renderer: "svg",
      actions: { export: true, source: false, compiled: false, editor: false },
      downloadFileName: "chart",
    });
  })
  .catch(function (error) {
    document.getElementById("chart").textContent = "The chart could not be drawn: " + error.message;
  });`;
