import anyAscii from "any-ascii";
import { clueKey } from "./clue-key.js";
import { scanScripts, Script } from "./scan-scripts.js";
import { hashString, mix } from "./shingle-text.js";

/** One or two syllables as Chinese has them, romanised. */
const pinyin = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiou]{1,3}(?:ng?|r)?){1,2}$/u;
/** Word forms recur: each is romanised once. The memory of them is bounded, not exact. */
const known = new Map<string, RomanWord>();
const mostKnown = 200_000;
/** Longer ones are no words but lumps of letters. */
const longestWord = 60;
/** Shorter runs of Katakana and Hangul are endings and common words. */
const shortest = { [Script.Alphabet]: 1, [Script.Katakana]: 3, [Script.Hangul]: 2 } as const;
const base = 0x01000193;

interface RomanWord {
  readonly lower: string;
  readonly roman: string;
  /** Of `roman`; see `rollHash`. */
  readonly hash: number;
  readonly mayBePinyin: boolean;
  readonly keys: readonly number[];
}

/**
 * The keys of what a translation keeps of words, handed to `add` in the order of the text:
 * - `spelling`: a word of an alphabet letter by letter, two short ones in a row as one (`li yan`);
 *   of Chinese each two and three characters in pinyin (`liyan`), so that names meet;
 * - `beginning`: the first letters of a word, written alike for sister spellings (`ko-operation`,
 *   `cooperación`, `кооперация`), the cognates of Simard, Foster & Isabelle (1992);
 * - `consonants`: the first consonants of a word, for names and loan words in Cyrillic, Katakana
 *   and Hangul (`Snowden`, `スノーデン`), coarse as Soundex is;
 * - `characters`: each two Chinese characters in a row, which Chinese and Japanese share.
 *
 * Capitals play no part: scrapes often come without. `onWord` is told each word of an alphabet.
 */
export function findWordClues(
  text: string,
  language: string | null,
  add: (key: number) => void,
  onWord: (word: string) => void,
): void {
  const seen = new Map<number, RomanWord>();
  let last: RomanWord | null = null;
  let lastEnd = -1;
  scanScripts(text, (start, end, script, hash) => {
    if (script === Script.Han) {
      addCharacters(text.slice(start, end), language, add);
    } else if (end - start <= longestWord && end - start >= shortest[script]) {
      let found = seen.get(hash);
      if (found === undefined) {
        found = romanise(text.slice(start, end), script === Script.Alphabet);
        seen.set(hash, found);
        for (const key of found.keys) add(key);
        if (script === Script.Alphabet) onWord(found.lower);
      }
      if (script !== Script.Alphabet) return;
      if (found.mayBePinyin) {
        if (last?.mayBePinyin === true && start - lastEnd <= 1) addPair(last, found, add);
        lastEnd = end;
      }
      last = found;
    }
  });
}

/** Two short words in a row, as one: a name that Chinese writes without a blank. */
function addPair(first: RomanWord, second: RomanWord, add: (key: number) => void): void {
  const ofFirst = first.roman.length;
  const ofSecond = second.roman.length;
  if (ofFirst + ofSecond < 5) return;
  add(clueKey("spelling", mix(joinHashes(first.hash, second.hash, ofSecond))));
}

function addCharacters(run: string, language: string | null, add: (key: number) => void): void {
  const signs = Array.from(run);
  const roman = language === "zh" ? signs.map((sign) => anyAscii(sign).trim().toLowerCase()) : [];
  for (let i = 0; i + 1 < signs.length; i++) {
    const [first = "", second = ""] = [signs[i], signs[i + 1]];
    add(clueKey("characters", hashString(first + second)));
    const two = `${roman[i] ?? ""}${roman[i + 1] ?? ""}`;
    if (two.length >= 4) add(spelling(two));
    const third = roman[i + 2] ?? "";
    if (third !== "" && two.length + third.length >= 5) add(spelling(two + third));
  }
}

function romanise(word: string, isAlphabet: boolean): RomanWord {
  let found = known.get(word);
  if (found === undefined) {
    const lower = word.toLowerCase();
    const roman = anyAscii(lower)
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, "");
    found = {
      lower,
      roman,
      hash: rollHash(roman),
      mayBePinyin: pinyin.test(roman),
      keys: makeKeys(roman, isAlphabet),
    };
    if (known.size >= mostKnown) known.clear();
    // A slice of a text would keep the whole text in memory.
    known.set(Buffer.from(word).toString(), found);
  }
  return found;
}

function makeKeys(roman: string, isAlphabet: boolean): number[] {
  const keys: number[] = [];
  const isName = !/\d/u.test(roman);
  if (isAlphabet && (roman.length >= 3 || (!isName && roman.length === 2)))
    keys.push(spelling(roman));
  if (isName && isAlphabet && roman.length >= 4) {
    keys.push(clueKey("beginning", hashString(alike(roman).slice(0, 5))));
  }
  const consonants = isName && roman.length >= 4 ? keepConsonants(roman) : "";
  if (consonants.length >= 3) {
    keys.push(clueKey("consonants", hashString(consonants.slice(0, 4))));
  }
  return keys;
}

function spelling(roman: string): number {
  return clueKey("spelling", mix(rollHash(roman)));
}

/** A polynomial hash: that of two strings in a row follows from theirs (Karp & Rabin 1987). */
function rollHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, base) + text.charCodeAt(i);
  return hash | 0;
}

function joinHashes(first: number, second: number, ofSecond: number): number {
  let hash = first;
  for (let i = 0; i < ofSecond; i++) hash = Math.imul(hash, base);
  return (hash + second) | 0;
}

/** Spellings of one sound in the languages of Europe and in Indonesian, made one. */
function alike(roman: string): string {
  return roman
    .replace(/ph/gu, "f")
    .replace(/[ckq]h|[cq]/gu, "k")
    .replace(/th/gu, "t")
    .replace(/ks/gu, "x")
    .replace(/[zs]+/gu, "s")
    .replace(/w/gu, "v")
    .replace(/[yj]/gu, "i")
    .replace(/(.)\1/gu, "$1");
}

/** The consonants that Katakana, Hangul and Cyrillic keep apart when they borrow a word. */
function keepConsonants(roman: string): string {
  return roman
    .replace(/ph/gu, "f")
    .replace(/sh|ch|[zc]/gu, "s")
    .replace(/[qg]/gu, "k")
    .replace(/[vfp]/gu, "b")
    .replace(/[jd]/gu, "t")
    .replace(/m/gu, "n")
    .replace(/[aeiouyhrlw]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}
