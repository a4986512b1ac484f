import { readFileSync } from "node:fs";
import type { GlobalFonts, SKRSContext2D } from "canvas";
import { codePointsOf, findFontFiles, fontFileOf } from "./font-files.js";
import { fontName } from "./fonts.js";

/** The parts of a Vega text item that decide how wide it is. */
export interface TextItem {
  font?: string;
  fontSize?: number;
  fontStyle?: string;
  fontWeight?: string | number;
  limit?: number;
  lineBreak?: string;
  text?: Line | readonly Line[];
}

/** One line of text as Vega has it. */
export type Line = string | number | boolean | null | undefined;

let registered: typeof GlobalFonts | undefined;
let context: SKRSContext2D | undefined;

/** Gets the canvas and the fonts for `text` ready, so that measuring need not wait. */
export async function prepareText(text: string): Promise<void> {
  const canvas = await import("canvas");
  registered ??= canvas.GlobalFonts;
  context ??= canvas.createCanvas(1, 1).getContext("2d");
  // The stand-in for what no font has must itself be there.
  await findFontFiles(`${text}${standIn}`);
}

/** Whether every character of `text` has been prepared. */
export function isPrepared(text: string): boolean {
  return codePointsOf(text).every((codePoint) => fontFileOf(codePoint) !== undefined);
}

/**
 * Width of one line in pixels, never more than the item's `limit`.
 *
 * Vega asks the same function how wide a cut text will be and where to cut it; the limit is the
 * answer to the first and does no harm to the second.
 */
export function measureText(item: TextItem, line: Line): number {
  const text = String(line ?? "").trim();
  const size = item.fontSize ?? 11;
  if (!context || !(size > 0) || text === "") return 0;
  const style = item.fontStyle ? `${item.fontStyle} ` : "";
  const weight = item.fontWeight ? `${item.fontWeight} ` : "";
  context.font = `${style}${weight}${size}px ${fontsFor(item.font, text)}`;
  const { width } = context.measureText(drawable(text));
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
}

/**
 * The fonts with which the canvas draws `text`, where `font` asks for the bundled ones.
 *
 * The canvas knows each font file under a name of its own. Files are registered when first
 * needed, whole and once a process: charts cannot disturb one another.
 */
export function fontsFor(font: string | undefined, text: string): string {
  if (!font?.startsWith(fontName)) return font ?? "sans-serif";
  const names = new Set<string>();
  for (const codePoint of codePointsOf(drawable(text))) {
    const file = fontFileOf(codePoint);
    if (!file) continue;
    const name = `${fontName} ${file.name}`;
    if (!names.has(name) && registered && !registered.has(name)) {
      registered.register(readFileSync(file.path), name);
    }
    names.add(name);
  }
  return [...names].map((name) => `"${name}"`).join(", ") || "sans-serif";
}

const standIn = "\ufffd";

/**
 * The text with a stand-in (U+FFFD) for each character that no bundled font has.
 *
 * Left as they are, the canvas would draw them with a font of the machine, and the same chart
 * would come out differently on the next one. Joiners and the like have no shape and stay.
 */
export function drawable(text: string): string {
  let out = "";
  for (const character of text.replace(/\s/gu, " ")) {
    const known = fontFileOf(character.codePointAt(0) ?? 0) ?? shapeless.test(character);
    out += known ? character : standIn;
  }
  return out;
}

const shapeless = /^\p{Default_Ignorable_Code_Point}$/u;
