import type { Span } from "../../rows.js";
import { findReport } from "./find-report.js";
import { holderRulesOf } from "./languages.js";
import type { Reading } from "./noun-phrase.js";
import { prepareRules } from "./prepare-rules.js";
import type { HolderRules } from "./rules.js";
import { has, mark, readWords, type Word } from "./read-words.js";
import { isUnnamed, opensWith } from "./rejection.js";
import type { Report } from "./report.js";

/** Where the author answers, within one sentence, what others are reported to say. */
export interface Answer {
  /** Where the answer begins: a place in the sentence, in UTF-16 units. */
  readonly at: number;
  /** The word that sets one against the other: `While` before the report, `but` before the answer. */
  readonly word: Span;
}

/** What is reported, and what is answered, has so many words. */
const fewestWords = 3;
/** The report of a concession stands in so many words behind `although`. */
const reachOfConcession = 6;
/** Words at a distance and quoted speech are left to the quotations. */
const quotes = /["“”„«»「」『』]/u;
const marks = /[,;—–]/u;
const turning = mark.comma | mark.break;

/**
 * The author's answer to a view reported in the same sentence: `While critics argue that …, | it
 * has …`, `Some say that …, | but it has …`. A named speaker may go on himself behind `but`, so that
 * only views of nobody named are answered there; `null` where none is found.
 *
 * @param isVerb - whether a word, in small letters, is a verb or seldom stands without one
 */
export function findAnswer(
  text: string,
  language: string,
  isVerb: (form: string) => boolean,
): Answer | null {
  const [rules] = holderRulesOf(language);
  if (rules === undefined || !marks.test(text) || quotes.test(text)) return null;
  const { turns, cues } = prepareRules(rules);
  if (!turns.isIn(text) || !cues.isIn(text)) return null;
  const reading: Reading = { words: readWords(text, [], rules.elisions), rules, isCased: true };
  const { words } = reading;
  const conceded = opensWith(words, rules.conceding, rules);
  // Most sentences do neither, and who speaks in them need not be known.
  if (conceded === null && !words.some((word) => isContrast(word, reading))) return null;
  const report = findReport(reading);
  if (report?.said !== "here" || report.phrase?.kind === "author") return null;
  const at =
    conceded === null
      ? findContrast(reading, report, isVerb)
      : findMainClause(reading, report, conceded.to, isVerb);
  const [answer, word] = [words[at], words[conceded?.from ?? at]];
  if (answer === undefined || word === undefined) return null;
  return { at: answer.start, word: { start: word.start, end: word.end } };
}

/** The contrast behind which the author speaks; −1 where there is none. */
function findContrast(reading: Reading, report: Report, isVerb: (form: string) => boolean): number {
  const { words, rules } = reading;
  const isNobody =
    isUnnamed(reading, report) || rules.generic.has(words[report.phrase?.from ?? -1]?.form ?? "");
  if (!isNobody) return -1;
  return words.findIndex(
    (word, at) =>
      at > report.to + fewestWords &&
      isContrast(word, reading) &&
      beginsClause(reading, at + 1, isVerb),
  );
}

function isContrast(word: Word, { rules }: Reading): boolean {
  return has(word, turning) && rules.contrasts.has(word.form);
}

/** Where the main clause begins behind a clause that concedes; −1 where that is not clear. */
function findMainClause(
  reading: Reading,
  report: Report,
  conceded: number,
  isVerb: (form: string) => boolean,
): number {
  const { words, rules } = reading;
  if (report.from <= conceded || report.from > conceded + reachOfConcession) return -1;
  let hasVerb = false;
  for (let at = report.to + 1; at < words.length - fewestWords; at++) {
    const isBehind = at > report.to + fewestWords && hasVerb && has(words[at], mark.comma);
    if (isBehind && beginsClause(reading, at, isVerb)) return at;
    const form = words[at]?.form ?? "";
    hasVerb ||= isVerb(form) || rules.verbSecond?.indirect.has(form) === true;
  }
  return -1;
}

/** Whether a subject, or a verb that may be first, stands at a word, and enough behind it for a clause; behind a name, a verb. */
function beginsClause(
  { words, rules }: Reading,
  at: number,
  isVerb: (form: string) => boolean,
): boolean {
  const word = words[at];
  if (word === undefined || at + fewestWords > words.length - 1) return false;
  const { form, capital } = word;
  if (rules.conjunctions.has(form) || rules.embedding.has(form)) return false;
  return (
    rules.clauseStarters.has(form) ||
    rules.determiners.has(form) ||
    rules.people.has(form) ||
    rules.singular.has(form) ||
    rules.plural.has(form) ||
    rules.firstPerson.has(form) ||
    (takesVerb(rules) && (isVerb(form) || rules.finite.has(form) || rules.verbs.has(form))) ||
    (capital && hasVerbBefore(words, at, isVerb))
  );
}

/** Where a clause may begin with its verb: its subject is dropped, or stands behind the verb. */
function takesVerb({ verbFirst, verbSecond }: HolderRules): boolean {
  return verbFirst !== undefined || verbSecond !== undefined;
}

/** Whether a verb stands before the next mark: `concluded in Budapest, | Hungary, and signed` has none. */
function hasVerbBefore(
  words: readonly Word[],
  from: number,
  isVerb: (form: string) => boolean,
): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (at > from && has(word, turning))) return false;
    if (isVerb(word.form)) return true;
  }
  return false;
}
