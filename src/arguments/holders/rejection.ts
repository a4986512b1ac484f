import type { Reading } from "./noun-phrase.js";
import type { Word } from "./read-words.js";
import type { Report } from "./report.js";
import type { HolderRules } from "./rules.js";

/** `It is said that`, `some say that`: what a `but` in the next sentence rejects. */
export function isUnnamed(
  { words, rules }: Reading,
  { phrase, isShared, isVague }: Report,
): boolean {
  if (phrase === null || isShared === true) return isShared !== true;
  return isVague === true || rules.vague.has(words[phrase.from]?.form ?? "");
}

/** The place of a phrase at the beginning of a sentence, behind `but` and the like. */
export function opensWith(
  words: readonly Word[],
  phrases: readonly (readonly string[])[],
  rules: HolderRules,
) {
  let from = 0;
  while (rules.openers.has(words[from]?.form ?? "")) from++;
  const phrase = phrases.find((forms) => forms.every((form, k) => words[from + k]?.form === form));
  return phrase === undefined ? null : { from, to: from + phrase.length - 1 };
}

/** `Some say that …, but this is wrong`. */
export function isRefutedWithin(words: readonly Word[], from: number, rules: HolderRules): boolean {
  return words.some(
    ({ form }, at) =>
      at > from &&
      rules.contrasts.has(form) &&
      opensWith(words.slice(at, at + 8), rules.rebuttals, rules) !== null,
  );
}
