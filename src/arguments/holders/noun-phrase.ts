import { has, mark, parting, type Word } from "./read-words.js";
import type { HolderRules } from "./rules.js";

/** The words, by their places, that name who holds a view; and how they do. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The name itself, where an apposition gives it: `the minister, | Retno Marsudi`. */
  readonly named?: NounPhrase;
  readonly kind:
    | "author"
    | "singular"
    | "plural"
    | "neuter"
    /** Left out, where verbs need no subject. */
    | "dropped"
    | "name"
    | "people"
    | "generic"
    | "unknown";
}

/** One sentence as it is read: its words, in a language, in a text with capitals or without. */
export interface Reading {
  readonly words: readonly Word[];
  readonly rules: HolderRules;
  readonly isCased: boolean;
}

const longestPhrase = 12;
const longestApposition = 25;

/**
 * The noun phrase that ends at a word, from right to left up to a mark, a word that no noun phrase
 * has, or the beginning; an apposition between commas before the verb is passed over. `null` where
 * these words can hold no view, or what they are is not clear.
 */
export function phraseUpTo(reading: Reading, last: number): NounPhrase | null {
  const { words, rules } = reading;
  if (last < 0) return null;
  if (!has(words[last + 1], mark.comma)) return trimPhrase(reading, last);
  for (let at = last; at > 0 && last - at < longestApposition; at--) {
    if (!has(words[at], parting)) continue;
    if (!has(words[at], mark.comma)) return null;
    const phrase = trimPhrase(reading, at - 1);
    if (phrase !== null && isAddress(reading, phrase)) return null;
    if (phrase === null || phrase.kind === "unknown") {
      const isTitled = rules.titles.has(words[at]?.form ?? "") && words[at]?.capital === true;
      const named = isTitled ? classifyPhrase(reading, at, last) : null;
      if (named !== null) return { ...named, from: startOfSegment(words, at - 1), named };
      continue;
    }
    const isPerson = isPersonal(reading, headOf(reading, phrase.from, phrase.to));
    const named =
      isPerson && words[at]?.capital === true ? classifyPhrase(reading, at, last) : null;
    return named?.kind === "name" ? { ...phrase, named } : phrase;
  }
  return null;
}

/** The first word behind the mark before a word. */
function startOfSegment(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && !has(words[from], parting)) from--;
  return from;
}

function trimPhrase(reading: Reading, end: number): NounPhrase | null {
  const { words, rules } = reading;
  const isPointer = rules.pointers.has(words[end]?.form ?? "") && !has(words[end], parting);
  const last = isPointer && end > 0 ? end - 1 : end;
  let from = last + 1;
  while (from > 0 && last - from + 1 < longestPhrase) {
    const word = words[from - 1];
    if (word === undefined || isPronoun(word.form, rules)) {
      if (from === last + 1 && word !== undefined) from--;
      break;
    }
    if (isStopper(reading, from - 1)) break;
    const isTime = rules.times.has(word.form) && (words[from]?.marks ?? 0) === 0;
    if (isTime && from <= last) break;
    from--;
    if ((word.marks & parting) !== 0) break;
  }
  if (from > last) return null;
  // `13. Morocco`: the number of a paragraph is no part of it; nor is `we heard` of whom we heard.
  if (from === 0 && from < last && isNumber(words[from])) from++;
  if (
    from < last + 1 &&
    from > 0 &&
    !isPronoun(words[from]?.form ?? "", rules) &&
    isPronoun(words[from - 1]?.form ?? "", rules) &&
    !rules.neuter.has(words[from - 1]?.form ?? "") &&
    !has(words[from], parting)
  )
    return null;
  if (last - from + 1 >= longestPhrase && from > 0) return null;
  while (from < last && rules.openers.has(words[from]?.form ?? "")) from++;
  if (rules.joints.has(words[last]?.form ?? "")) return null;
  if (rules.prepositions.has(words[from]?.form ?? "")) from = startInside(reading, from, last);
  return from < 0 ? null : classifyPhrase(reading, from, last);
}

/** `In his speech | President Xi`: where the subject begins behind a preposition without comma. */
function startInside({ words, rules }: Reading, from: number, last: number): number {
  for (let at = last; at > from + 1; at--) {
    const before = words[at - 1];
    if (before === undefined) break;
    if (rules.joints.has(before.form) || rules.prepositions.has(before.form)) continue;
    const isStart = rules.determiners.has(words[at]?.form ?? "");
    const capital = words[at]?.capital === true && !before.capital;
    if (isStart) return rules.determiners.has(before.form) ? -1 : at;
    if (capital && !rules.determiners.has(before.form)) return at;
  }
  return -1;
}

/** The noun phrase that begins at a word, up to a mark or a word that no noun phrase has. */
export function phraseFrom(reading: Reading, from: number): NounPhrase | null {
  const { words, rules } = reading;
  const first = words[from];
  if (first === undefined || first.form === "") return null;
  if (isPronoun(first.form, rules)) return classifyPhrase(reading, from, from);
  if (rules.prepositions.has(first.form) || rules.joints.has(first.form)) return null;
  let to = from;
  while (to - from < longestPhrase) {
    const next = words[to + 1];
    if (next === undefined || next.form === "" || (next.marks & parting) !== 0) break;
    if (isStopper(reading, to + 1) || endsPhrase(reading, to + 1)) break;
    to++;
  }
  return classifyPhrase(reading, from, to);
}

/** Whether what a phrase is followed by is a time or a place: `said the minister | on Tuesday`. */
function endsPhrase({ words, rules }: Reading, at: number): boolean {
  const form = words[at]?.form ?? "";
  // `data | collected by the Commission`
  const isParticiple = rules.leadingEndings.some((ending) => form.endsWith(ending));
  if (isParticiple && rules.people.has(words[at - 1]?.form ?? ""))
    return words[at]?.capital !== true;
  const before = words[at - 1]?.form ?? "";
  // `a déclaré le | juge`
  const isNoun = rules.headFirst && rules.people.has(form) && rules.articles.has(before);
  if (rules.adverbs.has(form) || (rules.verbs.has(form) && !isNoun))
    return words[at]?.capital !== true;
  return (
    rules.prepositions.has(form) && !(rules.joints.has(form) && words[at + 1]?.capital === true)
  );
}

export function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/u.test(word.form);
}

/** `Mr. President, …`: who is spoken to. */
function isAddress({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
  if (from > 0 || to === from) return false;
  return words.slice(from, to + 1).every(({ form }) => rules.titles.has(form));
}

/** A word that no noun phrase has; `US` is none, nor is `us` behind an article. */
function isStopper({ words, rules }: Reading, at: number): boolean {
  const word = words[at];
  if (word === undefined || !rules.stoppers.has(word.form) || word.isAcronym) return false;
  // `In this sense President Xi`: what begins with it leads to the phrase.
  if (rules.determiners.has(word.form) && (words[at + 1]?.marks ?? 0) === 0) return false;
  return !rules.articles.has(words[at - 1]?.form ?? "");
}

function isPersonal({ rules }: Reading, head: string): boolean {
  return rules.people.has(head) || rules.titles.has(head);
}

function isPronoun(form: string, rules: HolderRules): boolean {
  const { firstPerson, singular, plural, neuter } = rules;
  return [firstPerson, singular, plural, neuter].some((pronouns) => pronouns.has(form));
}

/** How a phrase names a holder; `null` where it names none. */
export function classifyPhrase(reading: Reading, from: number, to: number): NounPhrase | null {
  const { words, rules } = reading;
  const forms = words.slice(from, to + 1).map((word) => word.form);
  const [first = ""] = forms;
  const phrase = (kind: NounPhrase["kind"]): NounPhrase => ({ from, to, kind });
  if (rules.firstPerson.has(first) || rules.firstPerson.has(forms.at(-1) ?? ""))
    return phrase("author");
  if (forms.length === 1 && rules.singular.has(first)) return phrase("singular");
  if (forms.length === 1 && rules.plural.has(first)) return phrase("plural");
  if (forms.length === 1 && rules.neuter.has(first)) return phrase("neuter");
  if (
    rules.nobody.has(first) ||
    forms.some((form) => rules.embedding.has(form) && !rules.joints.has(form))
  )
    return null;
  const head = headOf(reading, from, to);
  const isPerson = isPersonal(reading, head) || rules.generic.has(head);
  if (forms.some((form) => rules.owners.has(form))) {
    return rules.ownBodies.has(head) || !isPerson ? phrase("author") : phrase("people");
  }
  if (rules.abstract.has(head)) return null;
  if (reading.isCased && hasName(reading, from, to) && canHold(reading, from, to))
    return phrase("name");
  if (rules.titles.has(first) && forms.length > 1) return phrase("name");
  if (rules.generic.has(first) || rules.generic.has(head)) return phrase("generic");
  if (isPerson) return phrase("people");
  const isNoun = !rules.determiners.has(head) && !rules.adverbs.has(head) && !rules.times.has(head);
  return reading.isCased || !isNoun ? null : phrase("unknown");
}

/** Whether the noun that a phrase is about is a name or a person: not `the tragedy of Rwanda`. */
function canHold(reading: Reading, from: number, to: number): boolean {
  const head = headOf(reading, from, to);
  const word = reading.words.slice(from, to + 1).find(({ form }) => form === head);
  return word?.capital === true || isPersonal(reading, head) || reading.rules.generic.has(head);
}

/** The noun that a phrase is about: before the first `of`, or its last word. */
function headOf({ words, rules }: Reading, from: number, to: number): string {
  let last = to;
  for (let at = from + 1; at <= to; at++) {
    const form = words[at]?.form ?? "";
    const joins = rules.joints.has(form) || rules.prepositions.has(form);
    const isInside = rules.determiners.has(words[at - 1]?.form ?? ""); // `more and more states`
    if (joins && !isInside && !rules.determiners.has(form)) {
      last = at - 1;
      break;
    }
  }
  if (rules.headFirst) {
    for (let at = from; at <= last; at++) {
      const form = words[at]?.form ?? "";
      // `de nombreux experts`
      const isPlural = at === from && rules.plurals?.has(form) === true;
      if (!isPlural && !rules.determiners.has(form) && !rules.generic.has(form)) return form;
    }
  }
  while (last > from && /^\d/u.test(words[last]?.form ?? "")) last--;
  return words[last]?.form ?? "";
}

/** A capital tells a name; at the beginning of a sentence only where the word is no common one. */
function hasName({ words, rules }: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (word?.capital !== true) continue;
    const { form } = word;
    const isCommon =
      rules.people.has(form) ||
      rules.determiners.has(form) ||
      rules.generic.has(form) ||
      rules.openers.has(form) ||
      rules.abstract.has(form);
    const next = words[at + 1];
    const isLinked = next?.capital === true || rules.conjoining.has(next?.form ?? "");
    if (word.isAcronym || (!isCommon && (at > 0 || from === to || isLinked))) return true;
  }
  return false;
}
