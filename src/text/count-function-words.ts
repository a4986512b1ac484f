import { countedLanguages, languagesOfWord } from "./function-words.js";

/** How many words a text has, and how many of them are function words of each language. */
export interface FunctionWordCounts {
  readonly words: number;
  /** In the order of `countedLanguages`. */
  readonly counts: Uint32Array;
}

/** A function word, with the numbers of its languages; others with its hash follow as `next`. */
interface Entry {
  readonly word: string;
  readonly languages: readonly number[];
  readonly next: Entry | undefined;
}

interface Table {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Units of the longest word. */
  readonly longest: number;
}

/** Whether a UTF-16 unit is a letter or mark: asked once each. */
const unknown = 2;
const letters = new Uint8Array(0x10000).fill(unknown);
/** FNV-1a. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
let table: Table | undefined;

/**
 * The function words of a text in small letters, counted in one pass; `null` where letters beyond
 * the basic plane would have to be looked at. Words are runs of letters and marks.
 */
export function countFunctionWords(text: string): FunctionWordCounts | null {
  const { entries, longest } = (table ??= makeTable());
  const counts = new Uint32Array(countedLanguages.length);
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (!isLetter(unit)) {
      if (unit >= 0xd800 && unit <= 0xdfff) return null;
      continue;
    }
    const start = i;
    let hash = basis;
    do {
      hash = Math.imul(hash ^ unit, prime);
      unit = text.charCodeAt(++i);
    } while (i < text.length && isLetter(unit));
    // The mark behind it may be half a letter.
    if (unit >= 0xd800 && unit <= 0xdfff) return null;
    words++;
    if (i - start > longest) continue;
    for (let entry = entries.get(hash); entry !== undefined; entry = entry.next) {
      const { word } = entry;
      if (word.length !== i - start || !text.startsWith(word, start)) continue;
      for (const language of entry.languages) counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  return { words, counts };
}

function isLetter(unit: number): boolean {
  const kind = letters[unit];
  if (kind !== unknown) return kind === 1;
  return (letters[unit] = Number(/[\p{L}\p{M}]/u.test(String.fromCharCode(unit)))) === 1;
}

function makeTable(): Table {
  let longest = 0;
  const entries = new Map<number, Entry>();
  const numbers = new Map(countedLanguages.map((language, i) => [language, i]));
  for (const [word, languages] of languagesOfWord()) {
    longest = Math.max(longest, word.length);
    let hash = basis;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
    const own = languages.flatMap((language) => numbers.get(language) ?? []);
    entries.set(hash, { word, languages: own, next: entries.get(hash) });
  }
  return { entries, longest };
}
