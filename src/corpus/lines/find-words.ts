import * as letters from "./letter-class.js";

/** Buckets of the filter that spares most words from being looked up. */
const buckets = 4096;

/**
 * Which of these words a text uses, in small letters; `a-b` is used where both halves stand on one
 * line. What stands on either side of a hyphen at a line's end does not count as used.
 *
 * One pass over the text, which looks up only words with the length, first and last letter of a
 * wanted one.
 */
export function findWords(raw: string, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const filter = new Uint8Array(buckets);
  for (const word of wanted) {
    filter[bucket(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  }
  const look = (start: number, end: number) => {
    const [first, last] = [raw.charCodeAt(start), raw.charCodeAt(end - 1)];
    if (filter[bucket(first, last, end - start)] !== 1) return;
    const word = raw.slice(start, end).toLowerCase();
    if (wanted.has(word)) found.add(word);
  };
  // Where the words before that only hyphens part begin, and whether one ended the line before.
  let hyphened = -1;
  let isTail = false;
  let i = 0;
  while (i < raw.length) {
    if (!isLetterAt(raw, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i < raw.length && isLetterAt(raw, i)) i++;
    const isHyphened = letters.classOf(raw.charCodeAt(i)) === letters.HYPHEN;
    const isHead = isHyphened && endsLine(raw, i + 1);
    if (!isHead && !isTail) look(start, i);
    if (hyphened >= 0) look(hyphened, i);
    hyphened = isHyphened && !isHead && isLetterAt(raw, i + 1) ? start : -1;
    isTail = isHead;
  }
  return found;
}

function isLetterAt(raw: string, at: number): boolean {
  const kind = letters.classes[raw.charCodeAt(at)] ?? 0;
  return kind >= letters.LOWER && kind <= letters.WIDE;
}

function bucket(first: number, last: number, length: number): number {
  // With bit 32 set, capitals and small letters of most alphabets are alike.
  return ((first | 32) * 31 + (last | 32) * 257 + length) % buckets;
}

function endsLine(raw: string, at: number): boolean {
  let i = at;
  while (letters.classOf(raw.charCodeAt(i)) === letters.BLANK) i++;
  return i >= raw.length || letters.classOf(raw.charCodeAt(i)) === letters.BREAK;
}
