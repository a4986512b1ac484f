import { scanWords } from "../text/scan-words.js";

/** How a sentence stands in its document. */
export interface Standing {
  /** A paragraph of its own. */
  readonly alone: boolean;
  /** Others stand below it. */
  readonly above: boolean;
  /** The only sentence of its document. */
  readonly single: boolean;
}

/** A line of more words is a sentence, whatever mark it ends in. */
const longestHeading = 15;
const longestItem = 3;
const item = /^(?:[•▪‣◦●■□➢✓*–—-]\s|[(（]?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)）](?!\p{N}))\s*/iu;
const finalMark = /[.!?…:;,。．！？：；，、｡؟؛،۔।॥։።]["'”’»›)\]」』】）]*$/u;

/**
 * Why a sentence has no role and needs no weighing: `no words`, `table`, `heading`, `short line`
 * (below the text: a byline, a source) or `list item` (of up to three words); `null` where it is
 * to be weighed.
 */
export function noteSentence(
  text: string,
  language: string | null,
  { alone, above, single }: Standing,
): string | null {
  if (!/\p{L}/u.test(text)) return "no words";
  if (isTable(text)) return "table";
  const ends = finalMark.test(text.slice(-12));
  const marker = item.exec(text.slice(0, 12))?.[0];
  if (marker !== undefined && !ends && text.length < 100) {
    const words = scanWords(text.slice(marker.length), language).length;
    if (words <= longestItem) return "list item";
  }
  if (!alone || single || ends || marker !== undefined || text.length > 300) return null;
  if (scanWords(text, language).length > longestHeading) return null;
  return above ? "heading" : "short line";
}

/** Cells, or four words and more most of which are numbers. */
function isTable(text: string): boolean {
  if (text.length > 2000) return false;
  if (/[\t|][^\t|]*[\t|]/u.test(text)) return true;
  if (!/\p{N}.*\p{N}/su.test(text)) return false;
  const words = text.split(/\s+/u);
  const numbers = words.filter((word) => /^\P{L}*\p{N}\P{L}*$/u.test(word)).length;
  return words.length >= 4 && 2 * numbers > words.length;
}
