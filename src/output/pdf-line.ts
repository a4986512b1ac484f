import { drawable, weightOf } from "./measure-text.js";
import { useFont } from "./pdf-fonts.js";
import type { ShapedPart } from "./shape-run.js";
import { splitRuns, type FontRun } from "./split-runs.js";

/** How a line of text stands on the page. */
export interface LineStyle {
  /** As CSS writes it and Vega has it: `italic bold 11px Topoi Sans, sans-serif`. */
  readonly font: string;
  readonly textAlign: string;
  readonly kind: "fill" | "stroke";
}

/**
 * Writes a line on the page, its baseline at `y`, in the bundled fonts whatever is asked for: no
 * other may be embedded.
 */
export function writeLine(
  page: PDFKit.PDFDocument,
  line: string,
  x: number,
  y: number,
  { font, textAlign, kind }: LineStyle,
): void {
  const [, style = "", pixels = "11"] = /^(.*?)([\d.]+)px /u.exec(font) ?? [];
  const weight = weightOf(/bolder|bold|\b\d00\b/u.exec(style)?.[0]);
  const oblique = /italic|oblique/u.test(style);
  const size = Number(pixels);
  const runs = splitRuns(drawable(line)).map((run) => {
    const text = asWritten(run);
    const shaped = useFont(page, run.file, weight)(text);
    return { file: run.file, text, shaped, width: (shaped.advance * size) / 1000 };
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let at = x - ({ center: width / 2, right: width }[textAlign] ?? 0);
  for (const { file, text, shaped, width } of runs) {
    useFont(page, file, weight);
    page.fontSize(size).text(text, at, y, {
      ...{ lineBreak: false, baseline: "alphabetic" },
      ...{ oblique, [kind]: true },
    });
    if (shaped.parts.length > 0) {
      page.save().translate(at, y).transform(1, 0, oblique ? slant : 0, 1, 0, 0);
      for (const part of shaped.parts) drawPart(page, part, size, kind);
      page.restore();
    }
    at += width;
  }
}

/** How far pdfkit moves what is a unit below the baseline, for italics. */
const slant = -0.25;

function drawPart(
  page: PDFKit.PDFDocument,
  { path, x, y, scale }: ShapedPart,
  size: number,
  kind: LineStyle["kind"],
): void {
  page
    .save()
    .scale(size / 1000, -size / 1000)
    .translate(x, y)
    .scale(scale)
    .path(path);
  page[kind]().restore();
}

/** Shaping turns letters round that run from right to left, but not what stands alone between. */
function asWritten({ text, isRightToLeft }: FontRun): string {
  const isTurned = !isRightToLeft || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  return isTurned ? text : Array.from(text).reverse().join("");
}
