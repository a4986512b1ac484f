import type { Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";

/** What a verb says of its object is looked for in so many words behind it. */
const reach = 10;

type Read = Pick<Reading, "words" | "rules">;

/** `see | the treaty | as | a scrap of paper`, but not `as it sank`, nor `as well as`. */
export function findRegard({ words, rules }: Read, verb: number): number | null {
  for (let at = verb + 2; at <= Math.min(words.length - 2, verb + reach); at++) {
    const before = words[at - 1];
    // `described | that as desirable`
    const isObject = at === verb + 2 && before !== undefined && isPronounObject(before, rules);
    const isOther = !isObject && rules.embedding.has(before?.form ?? "");
    if (has(words[at], parting) || isOther) return null;
    if (!rules.as.has(words[at]?.form ?? "")) continue;
    const next = words[at + 1]?.form ?? "";
    const goesOn =
      isPronoun(next, rules) ||
      rules.firstPerson.has(next) ||
      rules.adverbs.has(next) ||
      words.slice(at + 1, at + 3).some(({ form }) => rules.as.has(form));
    return goesOn ? null : at;
  }
  return null;
}

/** `called | the ruling a farce`, `called | it protectionism`, but not `called the police`. */
export function namesObject({ words, rules }: Read, verb: number): boolean {
  const isOut = ({ form }: Word) =>
    rules.prepositions.has(form) || rules.embedding.has(form) || rules.infinitives.has(form);
  const [first, second] = [words[verb + 1], words[verb + 2]];
  if (first === undefined || second === undefined || has(first, parting)) return false;
  if (isPronounObject(first, rules) && second.form !== "" && !has(second, parting))
    return !isOut(second) && !rules.between.has(second.form) && !rules.adverbs.has(second.form);
  if (isOut(first)) return false;
  for (let at = verb + 2; at < Math.min(words.length - 1, verb + reach); at++) {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (word === undefined || before === undefined) break;
    if (has(word, mark.quotation)) return true;
    if (has(word, parting) || rules.embedding.has(word.form)) return false;
    // Behind a preposition it is another noun; `a day later` is none.
    if (rules.articles.has(word.form) && !isOut(before) && !rules.joints.has(before.form))
      return !rules.times.has(next?.form ?? "");
  }
  return false;
}

export function isPronounObject({ form }: Word, rules: Reading["rules"]): boolean {
  return rules.dummies.has(form) || rules.pronounObjects?.has(form) === true;
}

/** Whether a word begins a plain object: `denied | wrongdoing`, but not `denied | in Geneva`. */
export function isPlainObject(word: Word | undefined, rules: Reading["rules"]): boolean {
  if (word === undefined || word.form === "" || has(word, parting)) return false;
  const { form } = word;
  return !(
    rules.prepositions.has(form) ||
    rules.embedding.has(form) ||
    rules.infinitives.has(form) ||
    rules.adverbs.has(form) ||
    rules.finite.has(form) ||
    rules.beings.has(form) ||
    (rules.between.has(form) && !rules.determiners.has(form)) ||
    rules.as.has(form) ||
    rules.nobody.has(form)
  );
}

/** A pronoun as a subject: `it`, `she`, `they`. */
export function isPronoun(form: string, rules: Reading["rules"]): boolean {
  return rules.dummies.has(form) || rules.singular.has(form) || rules.plural.has(form);
}
