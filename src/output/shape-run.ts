import type * as HarfBuzz from "harfbuzzjs";

/** A glyph that stands for letters; widths and offsets are thousandths of the font's size. */
export interface ShapedGlyph {
  readonly id: number;
  /** As they are written; in a run from right to left the first is the last. */
  readonly letters: string;
  readonly advanceWidth: number;
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A glyph that stands for no letters of its own: the dots of one, a part of another. */
export interface ShapedPart {
  /** The outline in units of the font, as SVG has it, its vertical axis pointing upwards. */
  readonly path: string;
  /** Thousandths of the size in such a unit. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A run as it is drawn, from left to right. */
export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  readonly parts: readonly ShapedPart[];
  readonly advance: number;
}

export type Shaper = (text: string) => ShapedRun;

let harfBuzz: typeof HarfBuzz | undefined;

/** Gets HarfBuzz ready, so that shaping need not wait. */
export async function prepareShaping(): Promise<void> {
  harfBuzz ??= await import("harfbuzzjs");
}

/**
 * What shapes runs of one script in a font as HarfBuzz does.
 *
 * Letters must be found again in what is drawn. Where several glyphs stand for the same letters the
 * widest takes them, and of the others the outlines are given: no reader of PDF agrees with the
 * next on what a glyph without letters is.
 */
export function openShaper(instance: Uint8Array): Shaper {
  if (!harfBuzz) throw new Error("openShaper: prepareShaping must have run before");
  const { Blob, Buffer, ClusterLevel, Face, Font, shape } = harfBuzz;
  const face = new Face(new Blob(instance), 0);
  const font = new Font(face);
  const scale = 1000 / face.upem;
  return (text) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const places = buffer.getGlyphPositions();
    const found = buffer.getGlyphInfos().map(({ codepoint: id, cluster }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[i] ?? {};
      return { id, cluster, xAdvance, xOffset, yOffset, width: font.glyphHAdvance(id) };
    });
    return arrange(text, found, scale, (id) => font.glyphToPath(id));
  };
}

interface Found {
  readonly id: number;
  /** Where the letters begin for which it stands. */
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly width: number;
}

function arrange(
  text: string,
  found: readonly Found[],
  scale: number,
  outline: (id: number) => string,
): ShapedRun {
  const starts = [...new Set(found.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]));
  const bearers = new Map<number, Found>();
  for (const one of found) {
    const bearer = bearers.get(one.cluster);
    if (!bearer || one.xAdvance > bearer.xAdvance) bearers.set(one.cluster, one);
  }
  const glyphs: ShapedGlyph[] = [];
  const parts: ShapedPart[] = [];
  // Where the pen is, and where the glyphs so far have brought it.
  let pen = 0;
  let brought = 0;
  for (const one of found) {
    const { id, cluster, xAdvance, xOffset, yOffset, width } = one;
    if (bearers.get(cluster) === one) {
      const lag = pen - brought;
      glyphs.push({
        id,
        letters: text.slice(cluster, ends.get(cluster)),
        advanceWidth: scale * width,
        xAdvance: scale * (lag + xAdvance),
        yAdvance: 0,
        xOffset: scale * (lag + xOffset),
        yOffset: scale * yOffset,
      });
      brought = pen + xAdvance;
    } else {
      parts.push({ path: outline(id), scale, x: scale * (pen + xOffset), y: scale * yOffset });
    }
    pen += xAdvance;
  }
  return { glyphs, parts, advance: scale * pen };
}
