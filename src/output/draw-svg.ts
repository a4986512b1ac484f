import type { Chart } from "../charts/chart.js";
import type { Kept } from "../kept.js";
import { onScene, type Scene } from "./draw-scene.js";
import { dropForbidden, escape } from "./escape.js";
import { altOf } from "./title-of.js";
import { embedFonts } from "./fonts.js";

/**
 * The chart as one standalone SVG 1.1 document.
 *
 * It holds its fonts, its text alternative (`role="img"`, `<title>`, `aria-label`), no script
 * and no reference to anything outside. Throws what Vega warns of.
 */
export function drawSvg(chart: Chart): Promise<string> {
  return onScene(chart, (scene) => svgOf(scene));
}

/** The SVG of a chart that is laid out. */
export async function svgOf({ chart, view, text }: Scene, kept?: Kept): Promise<string> {
  const drawn = await view.toSVG();
  const { css } = await embedFonts(text, kept);
  const label = escape(altOf(chart));
  const head = `<title>${label}</title><style>${css}</style>`;
  const svg = renumber(drawn)
    .replace(/^<svg /, () => `<svg role="img" aria-label="${label}" `)
    .replace(">", () => `>${head}`);
  return `${dropForbidden(svg)}\n`;
}

/** Clips and gradients counted from 1 in each drawing: Vega counts on through the process. */
function renumber(svg: string): string {
  const numbers = new Map<string, string>();
  const numbered = (id: string): string => {
    if (!numbers.has(id)) numbers.set(id, `topoi-${numbers.size + 1}`);
    return numbers.get(id) ?? id;
  };
  return svg.replace(
    /( id="| (?:clip-path|fill|stroke)="url\(#)((?:clip|gradient_)\d+)/g,
    (_, before: string, id: string) => before + numbered(id),
  );
}
