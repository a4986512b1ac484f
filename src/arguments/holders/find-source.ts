import { capitalPhraseAt } from "./capital-noun-phrase.js";
import { classifyPhrase, phraseFrom, type NounPhrase, type Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import type { Report } from "./report.js";

/** Behind a source so many words may tell more of it: `collected by the Commission`. */
const longestSource = 15;

/** `According to the World Bank, …`, `… , in the words of Clausewitz`. */
export function findSource(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  if (rules.views.has(words[at]?.form ?? "")) return findView(reading, at);
  if (rules.verbSecond?.postpositions.has(words[at]?.form ?? "") === true)
    return findBefore(reading, at);
  const isHere = (forms: readonly string[]) =>
    forms.every((form, i) => words[at + i]?.form === form);
  const personal = rules.personalSources?.find(isHere);
  if (personal !== undefined) return readPersonal(reading, at, personal.length);
  const source = rules.sources.find(isHere);
  if (source === undefined) return null;
  const start = at + source.length;
  const opens = at === 0 || has(words[at], parting) || rules.openers.has(words[at - 1]?.form ?? "");
  if (words.slice(0, at).some(({ form }) => rules.firstPerson.has(form))) return null;
  const isSecond = rules.verbSecond !== undefined;
  const phrase = isSecond ? capitalPhraseAt(reading, start, "", false) : phraseFrom(reading, start);
  if (phrase === null || (phrase.kind === "unknown" && at > 0)) return null;
  for (let i = start; i <= phrase.to; i++)
    if (rules.noSource.has(words[i]?.form ?? "")) return null;
  const next = words[phrase.to + 1];
  const ends = next === undefined || next.form === "";
  if (!opens && !ends) return null;
  // Where a verb stands second, it follows what comes first without a mark.
  const isFirst = isSecond && at === 0;
  if (!ends && !isFirst && !endsSoon(words, phrase.to + 1, at > 0)) return null;
  const isQuoted = has(next, mark.quotation) || (isSecond && has(words[at], mark.quotation));
  return { phrase, from: at, to: phrase.to, said: isQuoted ? "quoted" : "here", isDoubted: false };
}

/** `Einer Studie | zufolge …`, `…, Experten zufolge, …` */
function findBefore(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  for (let from = Math.max(0, at - longestSource); from < at; from++) {
    const phrase = capitalPhraseAt(reading, from, "", false);
    if (phrase?.to !== at - 1 || phrase.kind === "author") continue;
    const isNone = words.slice(from, at).some(({ form }) => rules.noSource.has(form));
    return isNone ? null : { phrase, from, to: at, said: "here", isDoubted: false };
  }
  return null;
}

/** `Pour Flore Devaux, …`, `pour les économistes, …`, but not `pour les enfants, …`. */
function readPersonal(reading: Reading, at: number, length: number): Report | null {
  const { words, rules } = reading;
  if (words.slice(0, at).some(({ form }) => !rules.openers.has(form))) return null;
  const phrase = phraseFrom(reading, at + length);
  if (phrase === null || !has(words[phrase.to + 1], mark.comma)) return null;
  const all = words.slice(phrase.from, phrase.to + 1);
  const names = all.filter(({ capital, form }) => capital && !rules.bodies.has(form)).length;
  const isPerson =
    all.some(({ form }) => rules.authorities?.has(form) === true) ||
    (phrase.kind === "name" && names >= 2 && names === all.length);
  if (!isPerson || phrase.kind === "author") return null;
  return { phrase, from: at, to: phrase.to, said: "here", isDoubted: false };
}

/** `In the minister's view, …`, `…, in Beijing's eyes`. */
function findView(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  if (!has(words[at], mark.possessive)) return findOwnView(reading, at);
  const next = words[at + 1];
  if (next !== undefined && next.form !== "" && !has(next, parting)) return null;
  let from = at;
  while (from > 0 && !has(words[from], parting)) from--;
  while (rules.openers.has(words[from]?.form ?? "")) from++;
  if (!rules.prepositions.has(words[from]?.form ?? "")) return null;
  const phrase = classifyPhrase(reading, from + 1, at - 1);
  if (phrase === null || phrase.kind === "unknown" || phrase.kind === "author") return null;
  const said = has(next, mark.quotation) ? "quoted" : "here";
  return { phrase, from, to: at, said, isDoubted: false };
}

/** `In his view the price …`, `…, in their view.` */
function findOwnView({ words, rules }: Reading, at: number): Report | null {
  const owner = words[at - 1]?.form ?? "";
  const kind =
    rules.ownersOfViews?.singular.has(owner) === true
      ? "singular"
      : rules.ownersOfViews?.plural.has(owner) === true
        ? "plural"
        : null;
  if (kind === null || !rules.prepositions.has(words[at - 2]?.form ?? "")) return null;
  const [before, next] = [words[at - 2], words[at + 1]];
  let first = 0;
  while (rules.openers.has(words[first]?.form ?? "")) first++;
  const opens = at - 2 === first;
  const closes = next === undefined || next.form === "" || has(next, parting);
  if (!opens && !(closes && has(before, parting))) return null;
  const phrase: NounPhrase = { from: at - 1, to: at - 1, kind };
  const said = has(next, mark.quotation) ? "quoted" : "here";
  return { phrase, from: at - 2, to: at, said, isDoubted: false };
}

/** Whether a mark parts what belongs to a source from what is said: `data collected by the Bank,`. */
function endsSoon(words: readonly Word[], from: number, isLast: boolean): boolean {
  return words
    .slice(from, from + longestSource)
    .some(({ marks, form }) => (marks & parting) !== 0 || (isLast && form === ""));
}
