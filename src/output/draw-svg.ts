import { escapeUTF8 } from "entities";
import type { Chart } from "../charts/chart.js";
import { drawScene } from "./draw-scene.js";
import { embedFonts } from "./fonts.js";

/**
 * The chart as one standalone SVG 1.1 document.
 *
 * It holds its fonts, its text alternative (`role="img"`, `<title>`, `aria-label`), no script
 * and no reference to anything outside. Throws what Vega warns of.
 */
export async function drawSvg(chart: Chart): Promise<string> {
  const { view, text } = await drawScene(chart);
  const drawn = await view.toSVG();
  view.finalize();
  const { css } = await embedFonts(text);
  const label = escapeUTF8(chart.description);
  const head = `<title>${label}</title><style>${css}</style>`;
  const svg = renumber(drawn)
    .replace(/^<svg /, () => `<svg role="img" aria-label="${label}" `)
    .replace(">", () => `>${head}`);
  return `${svg.replace(forbidden, "")}\n`;
}

/** What XML 1.0 cannot hold, not even escaped: most control characters, half surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

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
