import type { DOMMatrix } from "canvas";
import { writeLine } from "./pdf-line.js";
import { keepGradient, setPaint, type Paint } from "./pdf-paint.js";
import { keepPath } from "./pdf-path.js";

/** What Vega sets before it draws. */
interface Style {
  fillStyle: Paint;
  strokeStyle: Paint;
  globalAlpha: number;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  font: string;
  textAlign: string;
}

/**
 * As much of a browser's 2D context as Vega draws on, writing on the document's page. Throws for
 * what a page cannot show: blend modes, and the pictures that Vega makes of slanting gradients.
 */
export async function openPdfContext(page: PDFKit.PDFDocument): Promise<object> {
  const { DOMMatrix } = await import("canvas");
  const { steps, put } = keepPath();
  const saved: DOMMatrix[] = [];
  let now = new DOMMatrix();
  // Where a path was begun: Vega moves back before it paints it.
  let begun = now;

  const paint = (kind: "fill" | "stroke", place: DOMMatrix, draw: () => void): void => {
    page.save();
    move(page, place);
    const { fillStyle, strokeStyle, globalAlpha } = context;
    setPaint(page, kind, kind === "fill" ? fillStyle : strokeStyle, globalAlpha);
    if (kind === "stroke") setLines(page, context);
    draw();
    page.restore();
  };
  const write = (kind: "fill" | "stroke") => (line: string, x: number, y: number) => {
    paint(kind, now, () => {
      writeLine(page, line, x, y, { ...context, kind });
    });
  };

  const context = {
    ...start,
    set globalCompositeOperation(mode: string) {
      if (mode !== "source-over") refuse(`the blend mode ${mode}`);
    },
    ...steps,
    beginPath() {
      begun = now;
      steps.beginPath();
    },
    fill() {
      paint("fill", begun, () => put(page).fill());
    },
    stroke() {
      paint("stroke", begun, () => put(page).stroke());
    },
    clip() {
      // To last, it has to stand outside of what is saved and restored.
      move(page, begun);
      put(page).clip();
      move(page, begun.inverse());
    },
    fillRect(x: number, y: number, width: number, height: number) {
      context.beginPath();
      steps.rect(x, y, width, height);
      context.fill();
    },
    fillText: write("fill"),
    strokeText: write("stroke"),
    setLineDash(lengths: readonly number[]) {
      context.lineDash = lengths;
    },
    createLinearGradient: (x1: number, y1: number, x2: number, y2: number) =>
      keepGradient(() => page.linearGradient(x1, y1, x2, y2)),
    createRadialGradient: (...circles: Parameters<typeof page.radialGradient>) =>
      keepGradient(() => page.radialGradient(...circles)),
    createPattern: () => refuse("a gradient aslant"),
    save() {
      page.save();
      saved.push(now);
    },
    restore() {
      page.restore();
      now = saved.pop() ?? now;
    },
    translate(x: number, y: number) {
      now = now.translate(x, y);
    },
    scale(x: number, y: number) {
      now = now.scale(x, y);
    },
    rotate(angle: number) {
      now = now.rotate((180 * angle) / Math.PI);
    },
  };
  return context;
}

const start: Style = {
  fillStyle: "#000",
  strokeStyle: "#000",
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  miterLimit: 10,
  lineDash: [],
  lineDashOffset: 0,
  font: "",
  textAlign: "left",
};

function move(page: PDFKit.PDFDocument, { a, b, c, d, e, f }: DOMMatrix): void {
  page.transform(a, b, c, d, e, f);
}

function setLines(page: PDFKit.PDFDocument, style: Style): void {
  const { lineWidth, lineCap, lineJoin, miterLimit, lineDash, lineDashOffset } = style;
  page.lineWidth(lineWidth).lineCap(lineCap).lineJoin(lineJoin).miterLimit(miterLimit);
  // Without gaps it is a whole line, and nothing but zeros is no pattern at all.
  const isBroken = lineDash.some((length, i) => i % 2 === 1 && length > 0);
  if (isBroken) page.addContent(`[${lineDash.join(" ")}] ${lineDashOffset} d`);
}

function refuse(what: string): never {
  throw new Error(`the chart could not be drawn as PDF, which cannot show ${what}; SVG and PNG can`);
}
