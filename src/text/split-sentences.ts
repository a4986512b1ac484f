import type { Span } from "../rows.js";

// Points after these do not end a sentence: titles and usual short forms of the languages that
// write them, lower-cased and without the point.
const abbreviations = new Set(
  (
    "mr mrs ms dr prof gen col lt capt sgt sen rep gov pres st jr sr hon rev messrs " +
    "vs etc al cf ca approx dept est fig figs eq vol pp ed eds op cit ibid inc ltd co corp " +
    "jan feb mar apr jun jul aug sep sept oct nov dec art arts para paras " +
    "h.e e.g i.e u.s u.k u.n a.m p.m d.c ph.d " +
    "yth dll dsb tn ny bpk pt tgl hlm bdk drs ir hj " +
    "z.b bzw usw u.a d.h nr abs bspw " +
    "mme mlle p.ex sra ud uds av"
  ).split(" "),
);
// `no. 5`, `art. 3`: an abbreviation before a number, else an ordinary word.
const beforeNumber = new Set(["no", "nos", "p", "sec", "ch", "s", "n"]);

// The look-behind lets a long row of points be tried once, not once from each point.
const terminator =
  /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡؟۔।]+[」』”’）)]*|\n[^\S\n]*\n\s*/gu;

/**
 * The sentences of a text, in order, without the blanks between them; a blank line always ends one.
 *
 * A point ends a sentence unless it follows an abbreviation, an initial or a numbering, or the next
 * word is in small letters; in a text without any capitals (many scrapes) the last does not count.
 */
export function splitSentences(text: string): Span[] {
  const cased = /\p{Lu}/u.test(text);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (!match[0].includes("\n") && !endsSentence(text, start, match.index, end, cased)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, start: number, mark: number, end: number, cased: boolean) {
  if (/[。！？｡؟۔।]/u.test(text[mark] ?? "")) return true;
  const next = /\S/u.exec(text.slice(end, end + 40));
  if (next === null) return true;
  if (cased && /\p{Ll}/u.test(next[0])) return false;
  if (text[mark] !== "." || text[mark + 1] === ".") return true;
  const word = lastWord(text.slice(Math.max(start, mark - 40), mark));
  if (beforeNumber.has(word) && /\p{N}/u.test(next[0])) return false;
  return !abbreviations.has(word) && !isInitialOrNumbering(text, start, mark, word);
}

function lastWord(text: string): string {
  return (/[\p{L}\p{M}\p{N}.]+$/u.exec(text)?.[0] ?? "").toLowerCase();
}

/** `J. Smith`, `(a. …` or `2. The …` at the start of a sentence. */
function isInitialOrNumbering(text: string, start: number, mark: number, word: string): boolean {
  const opensSentence = text.slice(start, mark).trim().length === word.length;
  if (/^\p{N}{1,3}$/u.test(word)) return opensSentence;
  return /^\p{L}$/u.test(word) && (opensSentence || /\p{Lu}/u.test(text[mark - 1] ?? ""));
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === "") return;
  const from = start + piece.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
