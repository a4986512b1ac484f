import { isNumber, type Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";

/** Without a comma so many words may stand before a subject: `in his speech in Geneva`. */
export const longestLeadIn = 8;

/** Whether a clause that begins at a word is the sentence's own: nothing before it governs it. */
export function isFree({ words, rules }: Reading, from: number): boolean {
  let first = from;
  for (; first > 0 && !has(words[first], parting); first--) {
    const form = words[first - 1]?.form ?? "";
    const isOpening =
      (first === 1 && isNumber(words[0])) ||
      rules.openers.has(form) ||
      rules.introducing.has(form) ||
      rules.times.has(form);
    const conceding = longestConceding(words, rules, first);
    if (!isOpening && conceding === 0) return leadsWithoutComma(words, rules, from);
    first -= Math.max(0, conceding - 1);
    if (rules.times.has(form)) return isLeadIn(words, rules, from);
  }
  const marks = words[first]?.marks ?? 0;
  if (first === 0 || (marks & mark.quotation) !== 0) return true;
  return (marks & mark.comma) !== 0 && isLeadIn(words, rules, first);
}

/** Of how many words what concedes is that ends before a word: `bien que | le ministre affirme`. */
function longestConceding(words: readonly Word[], rules: Reading["rules"], end: number): number {
  const isHere = (forms: readonly string[]) =>
    forms.every((form, i) => words[end - forms.length + i]?.form === form);
  return Math.max(0, ...rules.conceding.filter(isHere).map(({ length }) => length));
}

/** `In 2004 | the Council agreed`: what leads to a clause may lack its comma. */
function leadsWithoutComma(words: readonly Word[], rules: Reading["rules"], from: number): boolean {
  if (rules.embedding.has(words[from - 1]?.form ?? "") || from > longestLeadIn) return false;
  let first = 0;
  while (rules.openers.has(words[first]?.form ?? "")) first++;
  return rules.prepositions.has(words[first]?.form ?? "") && isLeadIn(words, rules, from);
}

/** Whether the words before a clause only lead to it: `In this regard,`, `Speaking in Geneva,`. */
export function isLeadIn(words: readonly Word[], rules: Reading["rules"], to: number): boolean {
  let first = 0;
  while (first < to && rules.openers.has(words[first]?.form ?? "")) first++;
  if (first === to) return true;
  if (to - first < 6 && rules.times.has(words[to - 1]?.form ?? "")) return true;
  const form = words[first]?.form ?? "";
  const begins =
    rules.leading.has(form) ||
    rules.prepositions.has(form) ||
    rules.titles.has(form) ||
    /^\d/u.test(form) ||
    rules.leadingEndings.some((ending) => form.endsWith(ending));
  if (!begins || rules.abstract.has(form)) return false;
  const hasVerb = words
    .slice(first + 1, to)
    .some((word) => rules.finite.has(word.form) || rules.firstPerson.has(word.form));
  // `Asked whether the talks had failed,`
  const isParticiple = rules.leadingEndings.some((ending) => form.endsWith(ending));
  if (isParticiple && rules.embedding.has(words[first + 1]?.form ?? "")) return true;
  const isPlain =
    rules.prepositions.has(form) || rules.joints.has(form) || rules.infinitives.has(form);
  return !hasVerb || (!isPlain && (rules.embedding.has(form) || rules.introducing.has(form)));
}
