import type { Edit } from "./edit-block.js";

/**
 * Soft hyphens, joiners and blanks of no width, word joiners and invisible operators, BOMs, variation
 * selectors, tags, and left-over controls; but for the fillers of Hangul, which hold a place.
 */
const invisible =
  /(?:(?![\u115f\u1160\u3164\uffa0])\p{Default_Ignorable_Code_Point}|[\u0080-\u009f\ufff9-\ufffb])+/gu;
/** Scripts in which joiners shape letters and blanks of no width part words. */
const shaping =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const pictured = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}#*0-9]/u;
const ideograph = /\p{Script=Han}/u;

/**
 * The invisible characters of a text that mean nothing where they stand. Joiners stay between
 * letters of scripts that they shape (Persian, Hindi) and between pictures; selectors behind
 * pictures, ideographs and Mongolian letters; tags behind a flag; the blank of no width in scripts
 * that part words by it (Thai, Khmer).
 */
export function findInvisibles(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(invisible)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = lastLetter(text, start);
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    const kept = keepMeaning(match[0], before, after);
    if (kept !== match[0]) edits.push({ start, end, text: kept, kind: "invisible" });
  }
  return edits;
}

function lastLetter(text: string, end: number): string {
  return Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? " ";
}

/** What of the characters means something between these two. */
function keepMeaning(characters: string, before: string, after: string): string {
  const meant = pictured.test(before)
    ? /[\u200d\p{Variation_Selector}\u{e0020}-\u{e007f}]/u
    : ideograph.test(before)
      ? /\p{Variation_Selector}/u
      : shaping.test(before)
        ? /[\u180e\u200b\u200c\p{Join_Control}\p{Variation_Selector}]/u
        : shaping.test(after)
          ? /[\u200b\p{Join_Control}]/u
          : null;
  if (meant === null) return "";
  return Array.from(characters)
    .filter((character) => meant.test(character))
    .join("");
}
