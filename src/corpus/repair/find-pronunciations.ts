import type { Edit } from "./edit-block.js";

const toneVowels = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
/** A pair of brackets, half or full width, that may hold one syllable. */
const bracketed = new RegExp(
  `[(（]([a-zü]{0,4}[${toneVowels}][a-zü]{0,4}|[\\u3105-\\u312f]{1,3}[ˊˇˋ˙]?)[)）]`,
  "gu",
);
/** A syllable of Mandarin, its tone taken off. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üe|n)$/u;

/**
 * The pronunciations that a converter of Chinese put into words: one syllable of pinyin with its
 * tone mark (or of bopomofo), in brackets, with no blank before it, inside a Latin word
 * (`h(huán)ave`) or right behind a Chinese character (`語(yǔ)`).
 *
 * Honest brackets stay: without a tone (`state(s)`), of one letter (`élu(é)s`), of two syllables or
 * more (`汉字（hànzì）`), of kana (`漢字（かんじ）`), at the end or beginning of a Latin word, after a
 * blank. One syllable behind one character is taken out even where a writer put it there as a gloss:
 * it says nothing that the character does not.
 */
export function findPronunciations(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(bracketed)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside = match[1] ?? "";
    const before = text.slice(Math.max(0, start - 2), start);
    const isBehindHan = /\p{Script=Han}$/u.test(before);
    const isInWord = /\p{Script=Latin}$/u.test(before) && /\p{Script=Latin}/u.test(text[end] ?? "");
    if (!isBehindHan && !(isInWord && inside.length > 1)) continue;
    if (isSyllable(inside)) edits.push({ start, end, text: "", kind: "pronunciation" });
  }
  return edits;
}

function isSyllable(inside: string): boolean {
  if (inside >= "\u3105" && inside <= "\u3130") return true;
  const apart = inside.normalize("NFD");
  const tones = apart.match(/[\u0300\u0301\u0304\u030c]/gu)?.length ?? 0;
  const bare = apart.replace(/[\u0300\u0301\u0304\u030c]/gu, "").normalize("NFC");
  return tones === 1 && syllable.test(bare);
}
