import { classifyPhrase, phraseFrom, type NounPhrase, type Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";

const longestPhrase = 8;

/**
 * Who a sentence is about, by the noun phrase that opens it: `el jefe del puerto`, `la ministra,
 * Ana Rey`; `null` where that is no person or body.
 */
export function findFirstSubject(reading: Reading): NounPhrase | null {
  const { words, rules } = reading;
  let from = 0;
  while (rules.openers.has(words[from]?.form ?? "")) from++;
  const first = words[from];
  const isFirst = first !== undefined && first.form !== "" && !has(first, mark.quotation);
  if (!isFirst || rules.prepositions.has(first.form)) return null;
  let to = from;
  for (let at = from + 1; at < from + longestPhrase && goesOn(reading, at); at++) to = at;
  while (to > from && isLink(reading, to)) to--;
  const phrase = classifyPhrase(reading, from, to);
  if (phrase === null || (phrase.kind !== "name" && phrase.kind !== "people")) return null;
  // The first word has a capital whatever it is: `Llueve`, `Llegó Ana`.
  if (from === to && !first.isAcronym) return null;
  if (rules.verbFirst?.endings.some((ending) => first.form.endsWith(ending)) === true) return null;
  return withName(reading, phrase);
}

/** The name behind who is called by what he is: `el ministro, | Luis Rey`. */
export function withName(reading: Reading, phrase: NounPhrase): NounPhrase {
  const { words, rules } = reading;
  const next = words[phrase.to + 1];
  const isCalled = rules.articles.has(words[phrase.from]?.form ?? "");
  if (rules.followed === undefined || !isCalled || next?.capital !== true) return phrase;
  if (!has(next, mark.comma) || rules.articles.has(next.form)) return phrase;
  const named = phraseFrom(reading, phrase.to + 1);
  return named?.kind === "name" ? { ...phrase, to: named.to, named } : phrase;
}

/** Who stands behind a verb, and a time: `dijo | este martes | el ministro`. */
export function phraseBehind(reading: Reading, verb: number): NounPhrase | null {
  const { words, rules } = reading;
  let from = verb + 1;
  if (rules.verbFirst === undefined) return phraseFrom(reading, from);
  const isWord = (at: number, forms: ReadonlySet<string>) =>
    forms.has(words[at]?.form ?? "") && !has(words[at], parting);
  if (isWord(from, rules.adverbs)) from++;
  const isTime = isWord(from, rules.determiners) && isWord(from + 1, rules.times);
  if (isTime) from += 2;
  while (isTime && isWord(from, rules.times)) from++;
  const phrase = phraseFrom(reading, from);
  // `se quejan los vecinos | de que`
  const isOpen = phrase !== null && phrase.to > from && isLink(reading, phrase.to);
  return isOpen ? classifyPhrase(reading, from, phrase.to - 1) : phrase;
}

/** Names go on, and what `of` or an article opens; any other word may be the verb. */
function goesOn(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.form === "" || has(word, parting)) return false;
  const { people, titles } = reading.rules;
  const next = reading.words[at + 1];
  // `Committee | chair | Imelda Cato`
  const isCalling = (people.has(word.form) || titles.has(word.form)) && next?.capital === true;
  return word.capital || isLink(reading, at) || isLink(reading, at - 1) || isCalling;
}

function isLink({ words, rules }: Reading, at: number): boolean {
  const form = words[at]?.form ?? "";
  return rules.determiners.has(form) || (rules.joints.has(form) && !rules.prepositions.has(form));
}
