/**
 * The form under which a word is compared: compatibility-normalised (full-width and ligature
 * letters become plain ones), without case, soft hyphens and joiners.
 *
 * Upper case first, so that `ß` and `SS`, `ς` and `Σ` meet, as Unicode's full case folding has it;
 * `ẞ`, which is its own upper case, is spelled out.
 */
export function foldWord(word: string): string {
  if (isPlainLower(word)) return word;
  return ascii.test(word) ? word.toLowerCase() : foldUnicode(word);
}

const ascii = /^[\0-\x7f]*$/u;

function foldUnicode(word: string): string {
  return word
    .replace(/[\u00ad\u2060\ufeff]|\u200c|\u200d/gu, "")
    .normalize("NFKC")
    .replaceAll("ẞ", "ss")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replaceAll("i\u0307", "i")
    .normalize("NFC");
}

function isPlainLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const plain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (!plain) return false;
  }
  return true;
}
