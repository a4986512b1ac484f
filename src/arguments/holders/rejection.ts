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

/** The place of a phrase at the end of a sentence. */
export function closesWith(words: readonly Word[], phrases: readonly (readonly string[])[]) {
  // The last word is the one without letters, which carries the marks at the end.
  const end = words.length - 1;
  const phrase = phrases.find((forms) =>
    forms.every((form, k) => words[end - forms.length + k]?.form === form),
  );
  return phrase === undefined ? null : { from: end - phrase.length, to: end - 1 };
}

/** A judgement stands in so many words: `this claim is | simply not true`. */
const judgement = 4;

/** `This is wrong`, `this claim is simply not true`: what was told before is rejected. */
export function isRebuttal(words: readonly Word[], rules: HolderRules): boolean {
  if (opensWith(words, rules.rebuttals, rules) !== null) return true;
  const denial = opensWith(words, rules.denials ?? [], rules);
  if (denial !== null && words[denial.to + 1]?.form === "") return true;
  const told = opensWith(words, rules.told, rules);
  if (told === null) return false;
  const near = words.slice(told.to + 1, told.to + 1 + judgement).map(({ form }) => form);
  const rejecting = near.some((form) => rules.negations.has(form)) ? rules.merits : rules.faults;
  return near.some((form) => rejecting.has(form));
}

/** The words of a sentence, by their places, that mark what it says as wrong; else `null`. */
export function findRejection(words: readonly Word[], rules: HolderRules) {
  return opensWith(words, rules.rejections, rules) ?? findRefutation(words, rules);
}

/** `The idea that rivers divide people | is a myth`. */
function findRefutation(words: readonly Word[], rules: HolderRules) {
  let from = 0;
  while (isLeading(words[from]?.form ?? "", rules)) from++;
  const idea = words[from]?.form ?? "";
  // `la idea de que …`
  const isLed = rules.particles.get(idea)?.has(words[from + 1]?.form ?? "") === true;
  const isIdea =
    rules.ideas.has(idea) && rules.conjunctions.has(words[from + (isLed ? 2 : 1)]?.form ?? "");
  return isIdea ? closesWith(words, rules.refutations) : null;
}

function isLeading(form: string, rules: HolderRules): boolean {
  return rules.openers.has(form) || rules.articles.has(form) || rules.determiners.has(form);
}

/** `Some say that …, but this is wrong`. */
export function isRefutedWithin(words: readonly Word[], from: number, rules: HolderRules): boolean {
  return words.some(
    ({ form }, at) =>
      at > from &&
      rules.contrasts.has(form) &&
      [at, at + 1].some((from) => isRebuttal(words.slice(from, from + 8), rules)),
  );
}
