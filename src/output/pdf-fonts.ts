import type { FontFile } from "./font-files.js";
import { instanceOf, type Weight } from "./font-instances.js";
import { openShaper, type Shaper, type ShapedGlyph } from "./shape-run.js";

/**
 * Sets the page's font, and how its letters are shaped. pdfkit's own shaping would take the letters
 * that a shape stands for in its first place for those of all others.
 */
export function useFont(page: PDFKit.PDFDocument, file: FontFile, weight: Weight): Shaper {
  const name = `${file.name} ${weight}`;
  const instance = instanceOf(file, weight);
  if (!instance) throw new Error(`${name}: expected a font that has been prepared`);
  page.registerFont(name, instance).font(name);
  const { _font: font } = page as unknown as { _font: EmbeddedFont };
  const known = shapers.get(font);
  if (known) return known;
  const shape = openShaper(instance);
  shapers.set(font, shape);
  font.layout = (text) => {
    const { glyphs, advance } = shape(text);
    return { glyphs, positions: glyphs, advanceWidth: advance };
  };
  font.encode = (text) => {
    const { glyphs } = shape(text);
    return [glyphs.map((glyph) => hexOf(include(font, glyph))), glyphs];
  };
  return shape;
}

const shapers = new WeakMap<EmbeddedFont, Shaper>();

/** A font of pdfkit's, as far as it is replaced here. */
interface EmbeddedFont {
  readonly subset: { readonly glyphs: number[] };
  /** The letters and the width of each glyph in the subset. */
  readonly unicode: number[][];
  readonly widths: number[];
  layout: (text: string) => object;
  encode: (text: string) => [glyphs: string[], positions: readonly object[]];
}

/** The glyph's number in the subset; one that stands for several letters is in there for each. */
function include({ subset, unicode, widths }: EmbeddedFont, glyph: ShapedGlyph): number {
  const points = Array.from(glyph.letters, (letter) => letter.codePointAt(0) ?? 0);
  const isSame = (i: number) => unicode[i]?.join() === points.join();
  const known = subset.glyphs.findIndex((id, i) => id === glyph.id && isSame(i));
  if (known >= 0) return known;
  widths.push(glyph.advanceWidth);
  unicode.push(points);
  return subset.glyphs.push(glyph.id) - 1;
}

function hexOf(glyph: number): string {
  return glyph.toString(16).padStart(4, "0");
}
