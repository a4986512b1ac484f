import type { NounPhrase, Reading } from "./noun-phrase.js";
import { has, parting, type Word } from "./read-words.js";

/** A noun phrase of a language whose nouns have capitals, and where its first noun stands. */
interface Nouns {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly hasArticle: boolean;
}

/** So many adjectives may stand before a noun. */
const mostAdjectives = 4;
/** `und`, genitives and the like: so many may be joined to the first noun. */
const mostJoined = 4;

/**
 * The noun phrase that begins at a word of a language whose nouns have capitals: `der neue
 * Sprecher | des Ministeriums`, `Ursula von der Leyen`, `Kritiker und Anwohner`; or a pronoun.
 * `null` where what stands there can hold no view.
 *
 * @param verb - the verb of which it is the subject: its ending tells one `sie` from several
 * @param isStrict - only people and names, not whatever a verb of saying may have as its subject
 */
export function capitalPhraseAt(
  reading: Reading,
  from: number,
  verb: string,
  isStrict: boolean,
): NounPhrase | null {
  const { words, rules } = reading;
  const form = words[from]?.form ?? "";
  if (rules.firstPerson.has(form)) return { from, to: from, kind: "author" };
  if (rules.plural.has(form) && verb.endsWith("n")) return { from, to: from, kind: "plural" };
  if (rules.singular.has(form)) return { from, to: from, kind: "singular" };
  const nouns = readNouns(reading, from);
  // `Manche | behaupten`
  if (nouns === null) return rules.generic.has(form) ? { from, to: from, kind: "generic" } : null;
  return classify(reading, nouns, isStrict);
}

function readNouns(reading: Reading, from: number): Nouns | null {
  const { words, rules } = reading;
  const second = rules.verbSecond;
  const first = readGroup(reading, from);
  if (second === undefined || first === null) return null;
  const isPerson = isPersonal(reading, first.head);
  let { to } = first;
  for (let joined = 0; joined < mostJoined; joined++) {
    const next = words[to + 1];
    if (next === undefined || has(next, parting)) break;
    const joins =
      rules.conjoining.has(next.form) ||
      (second.attributes.has(next.form) && (isPerson || first.hasArticle));
    const isGenitive = second.genitives.has(next.form) && (isPerson || first.hasArticle);
    if (!joins && !isGenitive) break;
    const after = words[to + 2];
    // `Weber und andere`
    if (joins && rules.generic.has(after?.form ?? "") && after?.capital === false) {
      if (!has(after, parting)) to += 2;
      break;
    }
    const group = readGroup(reading, joins ? to + 2 : to + 1);
    if (group === null || (joins && has(after, parting))) break;
    // `sagte der Minister | der Zeitung`
    if (isGenitive && second.told.has(words[group.head]?.form ?? "")) break;
    ({ to } = group);
  }
  return { ...first, to };
}

/** Article, adjectives, and nouns in a row: `die drei großen Fraktionen`, `Minister Jens Arendt`. */
function readGroup({ words, rules }: Reading, from: number): Nouns | null {
  const second = rules.verbSecond;
  if (second === undefined) return null;
  let head = from;
  const hasArticle = rules.determiners.has(words[from]?.form ?? "");
  while (head - from < 2 && rules.determiners.has(words[head]?.form ?? "")) head++;
  for (let adjectives = 0; adjectives < mostAdjectives; adjectives++) {
    const word = words[head];
    if (word === undefined || word.form === "" || (head > from && has(word, parting))) return null;
    if (isNoun(word, rules)) break;
    if (!/(?:[e]|en|er|es|em|te|\d)$/u.test(word.form) || isOther(word.form, rules)) return null;
    head++;
  }
  const noun = words[head];
  if (noun === undefined || !isNoun(noun, rules) || (head > from && has(noun, parting)))
    return null;
  let to = head;
  for (;;) {
    let next = to + 1;
    // `Ursula von der Leyen`
    if (isWithin(words[next], second.nobiliary)) {
      next++;
      if (isWithin(words[next], second.genitives) || isWithin(words[next], second.oblique)) next++;
    }
    const word = words[next];
    if (word === undefined || has(word, parting) || !isNoun(word, rules)) break;
    to = next;
  }
  // `die Europäische | Zentralbank`
  for (let at = head; at <= to; at++)
    if (isPersonal({ words, rules, isCased: true }, at)) return { from, to, head: at, hasArticle };
  return { from, to, head, hasArticle };
}

function isWithin(word: Word | undefined, set: ReadonlySet<string>): boolean {
  return word !== undefined && !word.capital && !has(word, parting) && set.has(word.form);
}

function isNoun({ form, capital }: Word, rules: Reading["rules"]): boolean {
  return capital && !isOther(form, rules);
}

/** A word that neither is a noun nor stands before one as an adjective does. */
function isOther(form: string, rules: Reading["rules"]): boolean {
  return (
    rules.determiners.has(form) ||
    rules.adverbs.has(form) ||
    rules.prepositions.has(form) ||
    rules.embedding.has(form) ||
    rules.stoppers.has(form) ||
    (rules.verbSecond?.adverbEndings.some((end) => form.endsWith(end)) ?? false)
  );
}

function isPersonal({ words, rules }: Reading, head: number): boolean {
  const form = words[head]?.form ?? "";
  return rules.people.has(form) || rules.titles.has(form);
}

function classify(reading: Reading, nouns: Nouns, isStrict: boolean): NounPhrase | null {
  const { words, rules } = reading;
  const { from, to, head, hasArticle } = nouns;
  const phrase = (kind: NounPhrase["kind"]): NounPhrase => ({ from, to, kind });
  const [first, noun] = [words[from]?.form ?? "", words[head]?.form ?? ""];
  if (rules.nobody.has(first) || rules.nobody.has(noun)) return null;
  const isPerson = isPersonal(reading, head);
  if (rules.owners.has(first))
    return isPerson && !rules.ownBodies.has(noun) ? phrase("people") : phrase("author");
  if (rules.generic.has(first) || rules.generic.has(noun)) return phrase("generic");
  if (isPerson) {
    const isCalled = head < to && words[head + 1]?.capital === true;
    const isLonger = head - 1 > from && words[head - 1]?.capital === true;
    return phrase(isCalled || isLonger || !hasArticle ? "name" : "people");
  }
  const isAbstract =
    rules.abstract.has(noun) ||
    (rules.verbSecond?.abstractEndings.some((end) => noun.endsWith(end)) ?? false);
  return isAbstract || (isStrict && hasArticle) ? null : phrase("name");
}
