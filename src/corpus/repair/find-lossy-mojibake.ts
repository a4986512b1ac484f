import type { Edit } from "./edit-block.js";

/** An apostrophe stands behind an elided letter, and before the endings of English. */
const apostrophe =
  /(?<=(?<!\p{L})[cdjlmnstCDJLMNST])â(?=\p{L})|(?<=\p{Ll})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u;
const lossy = new RegExp(`â€(?:\\ufffd|\\?)?|[ÃÂ](?= |$)|(?:锟斤拷)+|${apostrophe.source}`, "gu");

/**
 * Mojibake of UTF-8 read as windows-1252 that lost a byte, where the missing one is certain:
 *
 * - `â€` alone is a closing quotation mark, whose third byte windows-1252 leaves undefined;
 * - `Ã` and `Â` before a blank behind a small letter are `à` and a no-break space, whose second
 *   byte is itself a no-break space, which became a blank;
 * - `â` where an apostrophe stands in other words (`dâIvoire`, `Africaâs`), beside other mojibake;
 * - `锟斤拷` is twice U+FFFD read as GBK: the letters themselves are lost.
 *
 * @param isDamaged - other mojibake was found in the text, so that a lone `Ã` or `Â` is one too
 */
export function findLossyMojibake(text: string, isDamaged: boolean): Edit[] {
  if (!/[âÂÃ锟]/u.test(text)) return [];
  const edits: Edit[] = [];
  const add = (start: number, length: number, mended: string) => {
    edits.push({ start, end: start + length, text: mended, kind: "mojibake" });
  };
  for (const match of text.matchAll(lossy)) {
    const [found] = match;
    const start = match.index;
    const before = text[start - 1] ?? " ";
    if (found === "â") {
      if (isDamaged) add(start, 1, "’");
      continue;
    }
    if (found.startsWith("锟")) {
      add(start, found.length, "\ufffd\ufffd".repeat(found.length / 3));
    } else if (found.startsWith("â")) {
      // A question mark in place of the lost byte, or one of the text's own.
      const isLost = !found.endsWith("?") || /[.,!?…]/u.test(before);
      if (before !== " ") add(start, isLost ? found.length : 2, "”");
    } else if (/\p{Ll}/u.test(before)) {
      add(start, found === "Ã" ? 1 : 2, found === "Ã" ? "à" : " ");
    } else if (found === "Â" && /[\d.,;:!?)»”’%]/u.test(before)) {
      add(start, 2, " ");
    } else if (isDamaged && before === " " && text[start + 1] === " ") {
      if (found === "Â") add(start, 2, "");
      else if (/\p{Ll}/u.test(text[start + 2] ?? "")) add(start, 1, "à");
    }
  }
  return edits.map((edit) => ({ ...edit, end: Math.min(edit.end, text.length) }));
}
