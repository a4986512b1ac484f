import { rgb } from "d3-color";

/** A colour as CSS has it, or a gradient. */
export type Paint = string | Gradient;

/** A gradient as a browser's 2D context has it. */
export interface Gradient {
  readonly stops: readonly (readonly [offset: number, colour: string])[];
  addColorStop(offset: number, colour: string): void;
  /** The same in the document, still without its stops. */
  readonly open: () => PDFKit.PDFGradient;
}

/** A gradient that is put into the document when it is first painted with. */
export function keepGradient(open: () => PDFKit.PDFGradient): Gradient {
  const stops: [number, string][] = [];
  return {
    stops,
    addColorStop(offset, colour) {
      stops.push([offset, colour]);
    },
    open,
  };
}

/** Sets what the page is filled or drawn with next. */
export function setPaint(
  page: PDFKit.PDFDocument,
  kind: "fill" | "stroke",
  paint: Paint,
  alpha: number,
): void {
  const set = (...how: Parameters<typeof page.fillColor>) =>
    kind === "fill" ? page.fillColor(...how) : page.strokeColor(...how);
  if (typeof paint === "string") {
    const { hex, opacity } = readColour(paint);
    set(hex, opacity * alpha);
    return;
  }
  const gradient = paint.open();
  for (const [offset, colour] of paint.stops) {
    const { hex, opacity } = readColour(colour);
    gradient.stop(offset, hex, opacity * alpha);
  }
  set(gradient);
}

/** What is no colour is drawn black, with which a canvas begins. */
function readColour(colour: string): { hex: string; opacity: number } {
  const { opacity, ...parts } = rgb(colour);
  if (Number.isNaN(opacity)) return { hex: "#000000", opacity: 1 };
  return { hex: rgb(parts.r || 0, parts.g || 0, parts.b || 0).formatHex(), opacity };
}
