import {
  detectLanguage,
  findMainScript,
  isDense,
  onlyLanguage,
  takePieces,
} from "./detect-language.js";
import { countFunctionWords } from "./count-function-words.js";
import {
  countedLanguages,
  foreignLetters,
  functionWords,
  languagesOfWord,
} from "./function-words.js";
import { lettersByScript } from "./letters-by-script.js";

/** Scripts of the languages that are not written in Latin letters, or not always. */
const scriptsOf: Readonly<Record<string, readonly string[]>> = {
  zh: ["Han"],
  ja: ["Han", "Kana"],
  ko: ["Hangul", "Han"],
  sr: ["Cyrillic", "Latin"],
  kk: ["Cyrillic", "Latin"],
  az: ["Latin", "Cyrillic", "Arabic"],
  uz: ["Latin", "Cyrillic"],
  ...Object.fromEntries(Object.entries(onlyLanguage).map(([script, code]) => [code, [script]])),
  ...Object.fromEntries(["be", "bg", "mk", "ru", "uk"].map((code) => [code, ["Cyrillic"]])),
  ...Object.fromEntries(["ar", "fa", "ur"].map((code) => [code, ["Arabic"]])),
  ...Object.fromEntries(["hi", "mr", "ne"].map((code) => [code, ["Devanagari"]])),
};
/** So near that a passage does not tell them apart. */
const twins = [new Set(["da", "no"]), new Set(["hr", "sr", "sl"]), new Set(["cs", "sk"])];
/** Near enough that more must speak for a difference. */
const relatives = [
  new Set(["es", "pt", "gl", "ca"]),
  new Set(["da", "no", "sv"]),
  new Set(["be", "bg", "mk", "ru", "sr", "uk"]),
  new Set(["af", "nl"]),
  new Set(["hi", "mr", "ne"]),
];
const sampleLength = 1_500;
const fewestWords = 10;

/**
 * The language of a passage: its own where that is clearly not its document's, else the document's.
 *
 * Clearly means: seven tenths of its letters in a script that the document's language is not
 * written in; or at least ten words, among them many function words of another language and hardly
 * any of the document's. Short and mixed passages keep the document's language.
 */
export function languageOfPassage(text: string, language: string | null): string | null {
  if (language !== null && !functionWords().has(language) && !(language in scriptsOf))
    return language;
  const sample = takePieces(text, sampleLength);
  const isLatin = language !== null && !(language in scriptsOf);
  // Where there is nothing but ASCII the letters need not be counted.
  if (isLatin && isAscii(sample)) return differsInWords(sample, language);
  const scripts = lettersByScript(sample);
  const script = findMainScript(scripts);
  if (script === null) return language;
  const own = language === null ? [] : (scriptsOf[language] ?? ["Latin"]);
  if (own.includes(script)) {
    return isDense(script)
      ? differsInKana(sample, language, scripts)
      : differsInWords(sample, language);
  }
  // Japanese is written in two scripts at once.
  const both = isDense(script) ? ["Han", "Kana", "Hangul"] : [script];
  const letters = both.reduce((sum, name) => sum + (scripts.get(name) ?? 0), 0);
  const total = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  const enough = isDense(script) ? 12 : 30;
  if (letters < enough || letters < 0.7 * total) return language;
  if (isDense(script) || script in onlyLanguage) return detectLanguage(sample) ?? language;
  return differsInWords(sample, null) ?? language;
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\u0000-\u007f]/u.test(text);
}

/** Chinese in a Japanese document has no kana at all, Japanese in a Chinese one many. */
function differsInKana(
  sample: string,
  language: string | null,
  scripts: ReadonlyMap<string, number>,
): string | null {
  const [han = 0, kana = 0] = [scripts.get("Han"), scripts.get("Kana")];
  if (language === "ja" && (kana > 0 || han < 30)) return language;
  if (language === "ko" && (scripts.get("Hangul") ?? 0) > 0) return language;
  if (language === "zh" && (kana < 5 || kana < 0.1 * (han + kana))) return language;
  return detectLanguage(sample) ?? language;
}

function differsInWords(sample: string, language: string | null): string | null {
  const lower = sample.toLowerCase();
  if (isPlainly(lower, language)) return language;
  const words = lower.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWords) return language;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const code of languagesOfWord().get(word) ?? [])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const own = counts.get(language ?? "") ?? 0;
  if (Math.max(0, ...counts.values()) <= own) return language;
  const best = detectLanguage(sample);
  if (best === null || best === language || areIn(twins, best, language)) return language;
  const isNear = areIn(relatives, best, language);
  const [theirs, ours] = countDistinct(words, best, language, isNear);
  const isClear =
    theirs >= (isNear ? 6 : 4) &&
    theirs >= 0.12 * words.length &&
    ours * (isNear ? 8 : 5) <= theirs;
  return isClear ? best : language;
}

/** Whether no language has more function words in the text than its own, or it has hardly a word. */
function isPlainly(lower: string, language: string | null): boolean {
  const found = countFunctionWords(lower);
  if (found === null) return false;
  const own = found.counts[countedLanguages.indexOf(language ?? "")] ?? 0;
  return found.words < fewestWords || found.counts.every((count) => count <= own);
}

/**
 * How many of the words are function words of one language and not of the other, both ways; of near
 * relatives, how many are words of one of the two: their alphabets tell them apart as well.
 */
function countDistinct(
  words: readonly string[],
  a: string,
  b: string | null,
  useLetters: boolean,
): [number, number] {
  const isStrange = (word: string, code: string | null) =>
    useLetters &&
    (foreignLetters()
      .get(code ?? "")
      ?.test(word) ??
      false);
  let [onlyA, onlyB] = [0, 0];
  for (const word of words) {
    const languages = languagesOfWord().get(word) ?? [];
    const [inA, inB] = [languages.includes(a), languages.includes(b ?? "")];
    const [strangeA, strangeB] = [isStrange(word, a), isStrange(word, b)];
    if ((inA && !inB) || (strangeB && !strangeA)) onlyA++;
    if ((inB && !inA) || (strangeA && !strangeB)) onlyB++;
  }
  return [onlyA, onlyB];
}

function areIn(groups: readonly ReadonlySet<string>[], a: string, b: string | null): boolean {
  return groups.some((group) => group.has(a) && b !== null && group.has(b));
}
