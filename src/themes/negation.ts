import { foldWord } from "../text/fold-word.js";
import type { Word } from "../text/scan-words.js";

/** Words that turn what follows into its opposite, by language. */
const negators: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("not no never neither nor without cannot none hardly".split(" ")),
  id: new Set("tidak tak bukan bukanlah tanpa belum jangan tiada".split(" ")),
};
/** "not only …" and "bukan hanya …" affirm what follows. */
const affirming = new Set(["only", "just", "merely", "hanya", "saja", "sekadar", "cuma"]);
/** A negator reaches over so many words. */
const reach = 3;

/**
 * Whether the words from `at` on are negated: a negator stands at most three words before them
 * and no punctuation between. `null` language: English and Indonesian negators both count.
 */
export function isNegated(
  text: string,
  words: readonly Word[],
  at: number,
  language: string | null,
): boolean {
  const sets = language === null ? Object.values(negators) : [negators[language]];
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined) return false;
    if (/[.,;:!?…()[\]—\n]/u.test(text.slice(word.end, next.start))) return false;
    const form = foldWord(text.slice(word.start, word.end));
    if (isContractedNot(text, words, i)) return true;
    if (sets.some((set) => set?.has(form))) {
      return !affirming.has(foldWord(text.slice(next.start, next.end)));
    }
  }
  return false;
}

/** The `t` of `don't` and `isn't`. */
function isContractedNot(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word?.joined !== true || before === undefined) return false;
  return (
    /^t$/iu.test(text.slice(word.start, word.end)) &&
    /n$/iu.test(text.slice(before.start, before.end))
  );
}
