import { lettersByScript } from "./letters-by-script.js";
import { rankLanguages } from "./rank-languages.js";
import { shareFunctionWords, type WordShares } from "./share-function-words.js";

/** Scripts that one language writes, as far as documents go. */
export const onlyLanguage: Readonly<Record<string, string>> = {
  Greek: "el",
  Hebrew: "he",
  Thai: "th",
  Lao: "lo",
  Khmer: "km",
  Myanmar: "my",
  Georgian: "ka",
  Armenian: "hy",
  Bengali: "bn",
  Tamil: "ta",
  Telugu: "te",
  Kannada: "kn",
  Malayalam: "ml",
  Gujarati: "gu",
  Gurmukhi: "pa",
  Sinhala: "si",
  Ethiopic: "am",
};
/** A character of these says as much as two or three letters. */
const dense = new Set(["Han", "Kana", "Hangul"]);
/** Characters as only Japan writes them, neither China nor Taiwan. */
const japaneseForms =
  /[経済発対応図変価働込売読続総権県団圧囲円単厳実様検験険剣庁伝転広沢気労営戦択拡挙鉄関駅黒歩毎焼両児処剤効収塩壊増専帰恵悪]/gu;
const longestRead = 300_000;
const longest = 6_000;

/**
 * The language of a text: an ISO 639-1 code where there is one, else ISO 639-3; `null` when the
 * text is too short or too mixed to tell.
 *
 * The script with the most letters decides first; of the languages that share it, the nearest by
 * trigrams and function words. In a page, lines of running text count and menus, which speak all
 * languages, do not; of a long text its beginning, middle and end are read.
 */
export function detectLanguage(text: string): string | null {
  const sample = dropAddresses(takeSample(text));
  const scripts = lettersByScript(sample);
  const script = findMainScript(scripts);
  if (script === null) return null;
  const letters = scripts.get(script) ?? 0;
  if (dense.has(script)) return detectEastAsian(sample, scripts);
  const language = onlyLanguage[script];
  if (language !== undefined) return letters >= 12 ? language : null;
  return detectAmong(keepScript(sample, script), letters);
}

/** Whether a script writes a syllable or a word with a character. */
export function isDense(script: string): boolean {
  return dense.has(script);
}

/** The script that most of a text is written in; `null` where there are no letters. */
export function findMainScript(scripts: ReadonlyMap<string, number>): string | null {
  let [main, most]: [string | null, number] = [null, 0];
  for (const [script, letters] of scripts) {
    const weight = dense.has(script) ? 2.5 * letters : letters;
    if (weight > most) [main, most] = [script, weight];
  }
  return main;
}

function detectEastAsian(sample: string, scripts: ReadonlyMap<string, number>): string | null {
  const [han = 0, kana = 0, hangul = 0] = ["Han", "Kana", "Hangul"].map((name) =>
    scripts.get(name),
  );
  if (hangul > han + kana) return hangul >= 6 ? "ko" : null;
  if (han + kana < 8) return null;
  // Headings, names and laws hold few kana, Chinese pages now and then a の for looks.
  const forms = sample.match(japaneseForms)?.length ?? 0;
  const isJapanese = kana >= 3 && kana / (han + kana) > 0.06;
  return isJapanese || (forms >= 2 && (kana > 0 || forms / han > 0.08)) ? "ja" : "zh";
}

function detectAmong(sample: string, letters: number): string | null {
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (letters < 12 || words < 3) return null;
  const shares = shareFunctionWords(sample);
  const plain = findPlain(shares);
  if (plain !== null) return plain;
  const [first, second] = rankLanguages(sample, shares);
  if (first === undefined) return null;
  const lead = first.score - (second?.score ?? 0);
  const hits = first.share * words;
  const isSure = (hits >= 2 && lead > 0.15) || (hits >= 1 && letters >= 20 && lead > 0.3);
  if (letters < 40) return isSure ? first.language : null;
  // Running text has function words: without any it is a list of names, or no language told here.
  if (hits < 1 && words >= 12) return null;
  return first.language;
}

/** In so many words the function words alone tell a language, where the next has so many fewer. */
const enoughWords = 150;
const plainLead = 0.25;
const mostStrange = 0.02;

/**
 * The language of a text of which the function words leave no doubt: trigrams would have to be far
 * off to outweigh them, and take most of the time.
 */
function findPlain({ words, languages }: WordShares): string | null {
  if (words < enoughWords) return null;
  let [first, most, next]: [string | null, number, number] = [null, 0, 0];
  for (const [language, { share }] of languages) {
    if (share > most) [first, most, next] = [language, share, most];
    else next = Math.max(next, share);
  }
  const strange = languages.get(first ?? "")?.strange ?? 1;
  return most - next >= plainLead && strange <= mostStrange ? first : null;
}

/** The text with nothing but the letters of one script and what parts its words. */
function keepScript(text: string, script: string): string {
  const others = new RegExp(`[^\\p{sc=${script}}\\p{M}'’ʻ-]+`, "gu");
  return text.replace(others, " ").trim();
}

/** The running lines, or all where there is next to none; of much text three pieces. */
function takeSample(text: string): string {
  const lines = takePieces(text, longestRead)
    .split("\n")
    .filter((line) => /\p{L}/u.test(line));
  const running = lines.filter((line) => isRunning(line));
  const length = running.reduce((sum, line) => sum + line.length, 0);
  return takePieces((length >= 120 ? running : lines).join("\n"), longest);
}

/** The beginning, the middle and the end of a text that is longer. */
export function takePieces(text: string, most: number): string {
  if (text.length <= most) return text;
  const size = Math.floor(most / 3);
  const middle = Math.floor((text.length - size) / 2);
  const pieces = [text.slice(0, size), text.slice(middle, middle + size), text.slice(-size)];
  return pieces.join("\n");
}

const address = /@|:\/\/|www\./u;

function dropAddresses(text: string): string {
  if (!address.test(text)) return text;
  return text.replace(/\S+/gu, (word) => (address.test(word) ? " " : word));
}

function isRunning(line: string): boolean {
  const start = line.slice(0, 400);
  const blanks = start.match(/\s\S/gu)?.length ?? 0;
  return (start.length >= 50 && blanks >= 7) || (start.length >= 20 && /[、。，]/u.test(start));
}

export { languageCode } from "./language-code.js";
