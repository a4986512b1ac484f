import type { Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";

/** Adverbs and auxiliaries between subject and verb. */
export function skipVerbGroup(reading: Reading, from: number) {
  const { words, rules } = reading;
  let [last, hasBeing, hasModal, isDoubted, hasAuxiliary] = [from, false, false, false, false];
  const before = rules.continuations.find((forms) =>
    forms.every((form, k) => words[last - forms.length + 1 + k]?.form === form),
  );
  last -= before?.length ?? 0;
  for (; last >= 0; last--) {
    const word = words[last];
    if (word === undefined) break;
    const { form, capital } = word;
    const isClitic = rules.clitics?.has(form) === true && last > 0 && !has(word, parting);
    const isAdverb =
      isClitic ||
      rules.adverbs.has(form) ||
      rules.negations.has(form) ||
      (rules.adverbEnding !== "" &&
        form.endsWith(rules.adverbEnding) &&
        !rules.articles.has(words[last - 1]?.form ?? "") &&
        form.length > 4 &&
        !capital &&
        !rules.people.has(form));
    if (!isAdverb && !rules.auxiliaries.has(form) && !rules.beings.has(form)) break;
    if (has(words[last + 1], mark.break | mark.colon)) break;
    // `The critics, however, warn`: what stands between commas is passed over with the subject.
    const isAside = isAdverb && has(word, mark.comma) && has(words[last + 1], mark.comma);
    if (isAside && !isVerbal(reading, last - 1)) break;
    hasBeing ||= rules.beings.has(form);
    hasAuxiliary ||= rules.auxiliaries.has(form);
    hasModal ||= rules.modals.has(form);
    isDoubted ||= rules.doubting.has(form);
  }
  return { last, hasBeing, hasModal, isDoubted, hasAuxiliary };
}

/** `does not, | however, | believe` */
function isVerbal({ words, rules }: Reading, at: number): boolean {
  const form = words[at]?.form ?? "";
  return rules.auxiliaries.has(form) || rules.beings.has(form) || rules.negations.has(form);
}
