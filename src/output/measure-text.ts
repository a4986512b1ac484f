import type { GlobalFonts, SKRSContext2D } from "canvas";
import { codePointsOf, findFontFiles, fontFileOf } from "./font-files.js";
import { instanceOf, prepareInstances, type Weight } from "./font-instances.js";
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

let canvasFonts: typeof GlobalFonts | undefined;
/** What the canvas has been given: asking it takes longer than measuring. */
const registered = new Set<string>();
let context: SKRSContext2D | undefined;

/** Gets the canvas and the fonts for `text` ready, so that measuring need not wait. */
export async function prepareText(text: string): Promise<void> {
  const canvas = await import("canvas");
  canvasFonts ??= canvas.GlobalFonts;
  context ??= canvas.createCanvas(1, 1).getContext("2d");
  // The stand-in for what no font has must itself be there.
  const all = `${text}${standIn}`;
  await findFontFiles(all);
  for (const codePoint of codePointsOf(all)) {
    const file = fontFileOf(codePoint);
    if (file) await prepareInstances(file);
  }
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
  context.font = `${style}${weight}${size}px ${fontsFor(item, text)}`;
  // To a hundredth: the last digits of a float differ between releases of the canvas.
  const width = Math.round(100 * context.measureText(drawable(text)).width) / 100;
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
}

/**
 * The fonts with which the canvas draws `text`, where the item asks for the bundled ones.
 *
 * The canvas knows each font file and weight under a name of its own. They are registered when
 * first needed, whole and once a process: charts cannot disturb one another.
 */
export function fontsFor({ font, fontWeight }: TextItem, text: string): string {
  if (!font?.startsWith(fontName)) return font ?? "sans-serif";
  const weight = weightOf(fontWeight);
  const names = new Set<string>();
  for (const codePoint of codePointsOf(drawable(text))) {
    const file = fontFileOf(codePoint);
    if (!file) continue;
    const name = `${fontName} ${file.name} ${weight}`;
    const instance = instanceOf(file, weight);
    if (instance && canvasFonts && !registered.has(name)) {
      canvasFonts.register(instance, name);
      registered.add(name);
    }
    names.add(name);
  }
  return [...names].map((name) => `"${name}"`).join(", ") || "sans-serif";
}

/** As CSS has it: bold is 700, and what is nearer to bold is drawn bold. */
export function weightOf(weight: string | number | undefined): Weight {
  if (weight === "bold" || weight === "bolder") return 700;
  return Number(weight) >= 600 ? 700 : 400;
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
  // Control characters have no shape, and a NUL would end the text for the canvas.
  for (const character of text.replace(/\s/gu, " ").replace(/\p{Cc}/gu, "")) {
    const known = fontFileOf(character.codePointAt(0) ?? 0) ?? shapeless.test(character);
    out += known ? character : standIn;
  }
  return out;
}

const shapeless = /^\p{Default_Ignorable_Code_Point}$/u;
