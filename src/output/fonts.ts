import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { keepNothing, keyOf, type Kept } from "../kept.js";
import { codePointsOf, findFontFiles, fontFileOf, type FontFile } from "./font-files.js";

const require = createRequire(import.meta.url);

/** The name under which every chart and page asks for the bundled fonts. */
export const fontName = "Topoi Sans";

/** Font-family list for charts and pages: the bundled fonts, then what the reader has. */
export const fontFamily = `${fontName}, sans-serif`;

/** The lightest and boldest weight embedded. */
const weights = { min: 400, max: 700 };

/**
 * The font-family list, and `@font-face` rules that hold just the characters of `text`.
 *
 * Each rule is a WOFF2 data URI for weights 400 to 700. Characters that no bundled font has
 * (emoji, rare scripts) are left to the reader's own fonts. Covered: Latin, Greek, Cyrillic,
 * Vietnamese, Devanagari, Arabic, Hebrew, Thai, Chinese, Japanese, Korean. The CSS holds nothing
 * that needs escaping inside a `<style>` element, in HTML or SVG. To cut a font down takes long:
 * what was made in another run may be `kept`.
 */
export async function embedFonts(
  text: string,
  kept: Kept = keepNothing,
): Promise<{ family: string; css: string }> {
  await findFontFiles(text);
  const used = new Map<FontFile, number[]>();
  for (const codePoint of codePointsOf(text)) {
    const file = fontFileOf(codePoint);
    if (file) used.set(file, [...(used.get(file) ?? []), codePoint]);
  }
  const rules = await Promise.all([...used].map(([file, points]) => fontFaceOnce(file, points, kept)));
  return { family: fontFamily, css: rules.join("\n") };
}

const made = new Map<string, Promise<string>>();

/** Charts of one run mostly show the same names: each subset is made once. */
async function fontFaceOnce(
  file: FontFile,
  codePoints: readonly number[],
  kept: Kept,
): Promise<string> {
  const key = keyOf("font", file.name, weights, codePoints);
  let rule = made.get(key);
  if (!rule) made.set(key, (rule = keptFontFace(key, kept) ?? fontFace(file, codePoints)));
  const css = await rule;
  if (!kept.has(key)) kept.put(key, () => Buffer.from(css));
  return css;
}

function keptFontFace(key: string, kept: Kept): Promise<string> | null {
  const known = kept.get(key);
  return known === null ? null : Promise.resolve(Buffer.from(known).toString());
}

async function fontFace(file: FontFile, codePoints: readonly number[]): Promise<string> {
  const subset = require("subset-font") as (
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2"; variationAxes: { wght: typeof weights } },
  ) => Promise<Buffer>;
  const font = await subset(await readFile(file.path), String.fromCodePoint(...codePoints), {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
  });
  return (
    `@font-face{font-family:"${fontName}";font-style:normal;` +
    `font-weight:${weights.min} ${weights.max};` +
    `src:url(data:font/woff2;base64,${font.toString("base64")}) format("woff2");` +
    `unicode-range:${codePoints.map((point) => `U+${point.toString(16)}`).join(",")}}`
  );
}
