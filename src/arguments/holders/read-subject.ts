import { endsSentence, findComplement, type Complement } from "./find-complement.js";
import { findFirstSubject } from "./first-subject.js";
import { isFree, isLeadIn } from "./lead-in.js";
import { phraseUpTo, type NounPhrase, type Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";
import { skipVerbGroup } from "./verb-group.js";

/** Who is told may be called by so many words: `told | a meeting of the board`. */
const longestTold = 6;

/**
 * `The minister said that …`, `Xi is convinced that …`, `they expressed the view that …`, `…, the
 * minister said.`, `as the minister said, …`, `it is said that …`.
 */
export function readSubject(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  if (has(words[at], mark.possessive)) return null;
  const carrier = (uses & use.noun) === 0 ? null : findCarrier(reading, at);
  if (carrier === null && uses === use.noun) return null;
  const group = skipVerbGroup(reading, (carrier ?? at) - 1);
  if ((uses & use.perfect) !== 0 && !group.hasAuxiliary && !group.hasBeing) return null;
  const complement = findComplement(reading, at, uses);
  const form = words[at]?.form ?? "";
  if (complement !== null && group.hasBeing && isImpersonal(reading, group.last, form)) {
    const isOwn = group.hasModal || !isFree(reading, group.last);
    return isOwn ? null : makeReport(null, group.last, complement, group.isDoubted);
  }
  // `is saying` and `is convinced`, but neither `is said` nor `convinced`.
  const isProgressive = rules.progressiveEnding !== "" && form.endsWith(rules.progressiveEnding);
  const needsBeing = isProgressive || (uses & use.state) !== 0;
  if (isProgressive && !group.hasBeing) return readJoined(reading, at, at, complement);
  if (needsBeing !== group.hasBeing && (uses & use.noun) === 0) return null;
  const phrase = phraseUpTo(reading, group.last);
  if (phrase === null) {
    const isJoining = !group.hasModal && (uses & (use.says | use.bare | use.tells)) !== 0;
    const joined = isJoining ? readJoined(reading, group.last + 1, at, complement) : null;
    if (joined !== null) return joined;
    const from = startOfUnnamed(reading, group.last);
    return from === null || complement === null || group.hasModal
      ? null
      : makeReport(null, from, complement, group.isDoubted);
  }
  if (group.hasModal && phrase.kind !== "generic" && phrase.kind !== "author") return null;
  if ((uses & use.ambiguous) !== 0 && !endsInPerson(reading, phrase)) return null;
  if ((uses & use.shows) !== 0 && !rules.people.has(words[phrase.to]?.form ?? "")) return null;
  if (complement === null) return readEnd(reading, at, uses, phrase, group.isDoubted);
  const isOwn = phrase.kind === "author" && complement.said === "quoted";
  if (!isOwn && !isFree(reading, phrase.from)) return null;
  if (isConceded(reading, phrase.from, complement.at)) return null;
  const isDoubted = (uses & use.doubted) !== 0 || group.isDoubted;
  return makeReport(phrase, phrase.from, complement, isDoubted);
}

/** `The minister rose, | saying that …`, `The judge accepted that | but said that …`. */
function readJoined(
  reading: Reading,
  from: number,
  verb: number,
  complement: Complement | null,
): Report | null {
  const { words, rules } = reading;
  if (rules.followed !== "people" || !reading.isCased || complement === null) return null;
  const before = words[from - 1]?.form ?? "";
  const isSecond = rules.conjoining.has(before) || rules.contrasts.has(before);
  const isParticiple = words[verb]?.form.endsWith(rules.progressiveEnding) === true;
  if (!isSecond && !(isParticiple && has(words[verb], mark.comma))) return null;
  const phrase = openingSubject(reading);
  if (phrase === null || phrase.to >= from - 2) return null;
  const isOpen = words
    .slice(phrase.to + 1, from)
    .some((word) => has(word, parting & ~mark.comma) || rules.firstPerson.has(word.form));
  return isOpen ? null : makeReport(phrase, phrase.from, complement, false);
}

/** Who a sentence is about: the pronoun, the name or the person that opens it. */
function openingSubject(reading: Reading): NounPhrase | null {
  const { words, rules } = reading;
  let from = 0;
  while (rules.openers.has(words[from]?.form ?? "")) from++;
  const form = words[from]?.form ?? "";
  if (rules.singular.has(form)) return { from, to: from, kind: "singular" };
  if (rules.plural.has(form)) return { from, to: from, kind: "plural" };
  const phrase = rules.leading.has(form) ? null : findFirstSubject(reading);
  // `The American | initiative`: a name behind an article may be the beginning of another noun.
  return phrase?.kind === "name" && rules.articles.has(form) && phrase.named === undefined
    ? null
    : phrase;
}

function makeReport(
  phrase: NounPhrase | null,
  from: number,
  complement: Complement,
  isDoubted: boolean,
): Report {
  return { phrase, from, to: complement.at, said: complement.said, isDoubted };
}

/** `it is said that` */
function isImpersonal({ words, rules }: Reading, subject: number, form: string): boolean {
  return rules.dummies.has(words[subject]?.form ?? "") && rules.impersonal.has(form);
}

/** `There are those who | say that …`: where such a beginning of a sentence starts. */
function startOfUnnamed(reading: Reading, last: number): number | null {
  const { words, rules } = reading;
  for (const forms of rules.unnamed) {
    const from = last - forms.length + 1;
    if (forms.every((form, k) => words[from + k]?.form === form) && isFree(reading, from))
      return from;
  }
  return null;
}

/** Nothing follows the verb: `…, the minister said.`, `as the minister said, …`. */
function readEnd(
  reading: Reading,
  at: number,
  uses: number,
  phrase: NounPhrase,
  isDoubted: boolean,
): Report | null {
  const { words, rules } = reading;
  const { from } = phrase;
  const isQuoted = has(words[from], mark.quotation);
  // `"…," the minister told reporters in Bali`: whom it is said to may be called anything.
  const tells =
    (uses & use.tells) !== 0 &&
    (isQuoted || tellsSomebody(reading, at, has(words[from], mark.comma)));
  const isAfter = tells || ((uses & (use.says | use.bare)) !== 0 && endsSentence(reading, at));
  // `In Golain, | he recalled, | the siren had worked.`
  const isInserted = has(words[from], mark.comma) && has(words[at + 1], mark.comma);
  const compares =
    (isAfter || leadsOn(reading, at)) &&
    (uses & use.asks) === 0 &&
    rules.comparing.has(words[from - 1]?.form ?? "") &&
    isFree(reading, from);
  const follows =
    isAfter &&
    (isQuoted || (has(words[from], mark.comma) && (isInserted || !isLeadIn(words, rules, from))));
  if (!compares && !follows) return null;
  return { phrase, from, to: at, said: isQuoted ? "quoted" : "here", isDoubted };
}

/** `…, she told the panel.`, `…, she told me, …`: whom it is told ends what stands between marks. */
function tellsSomebody({ words, rules }: Reading, verb: number, isAside: boolean): boolean {
  if (!isAside) return false;
  let at = verb + 1;
  if (has(words[at], parting) || words[at]?.form === "") return false;
  const isOther = (form: string) => rules.conjunctions.has(form) || rules.infinitives.has(form);
  while (at < verb + longestTold && !has(words[at + 1], parting) && words[at + 1]?.form !== "")
    at++;
  const next = words[at + 1];
  const isShort = next === undefined || next.form === "" || has(next, parting);
  return isShort && !words.slice(verb + 1, at + 1).some(({ form }) => isOther(form));
}

/** `While some may say …, | we believe …`: the sentence is about what its author thinks. */
function isConceded({ words, rules }: Reading, from: number, to: number): boolean {
  const before = words[from - 1]?.form ?? "";
  if (!rules.introducing.has(before) || rules.comparing.has(before)) return false;
  const isOwn = ({ form, marks }: Word) =>
    (marks & mark.comma) !== 0 && (rules.firstPerson.has(form) || rules.owners.has(form));
  return words.slice(to).some(isOwn);
}

/** `as the minister stated | at the summit in Bali, …`. */
function leadsOn({ words, rules }: Reading, verb: number): boolean {
  const form = words[verb + 1]?.form ?? "";
  return rules.between.has(form) || rules.prepositions.has(form) || rules.adverbs.has(form);
}

/** Whether a noun phrase ends in a name or a person: what follows is a verb, not a noun. */
function endsInPerson({ words, rules }: Reading, { to, kind }: NounPhrase): boolean {
  const last = words[to];
  if (kind !== "name" && kind !== "people" && kind !== "generic") return kind !== "unknown";
  return (
    last !== undefined &&
    (last.capital ||
      rules.people.has(last.form) ||
      rules.generic.has(last.form) ||
      /^\d/u.test(last.form))
  );
}

/** The verb that carries a noun of view: `expressed the firm | view`, `is of the | opinion`. */
function findCarrier({ words, rules }: Reading, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const form = words[at]?.form ?? "";
    if (has(words[at + 1], parting)) return null;
    if (rules.carriers.has(form)) return at;
    if (rules.beings.has(form)) return words[at + 1]?.form === "of" ? at : null;
  }
  return null;
}
