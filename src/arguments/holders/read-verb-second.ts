import { capitalPhraseAt } from "./capital-noun-phrase.js";
import { classifyPhrase, type NounPhrase, type Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import type { Report } from "./report.js";
import { use, type VerbSecond } from "./rules.js";

/** An auxiliary is looked for in so many words before its participle. */
const perfectReach = 20;
/** What is said, or the other part of a verb, begins within so many words behind the verb. */
const reach = 22;
/** A clause without conjunction shows its verb in so many words. */
const clauseReach = 16;
const longestFront = 12;
const longestApposition = 25;
/** So many small words may stand between a verb and its subject: `äußert | sich auch | der Ökonom`. */
const mostBetween = 3;

/** A verb in its sentence: its place, and that of its last part (`hat … | gesagt`). */
interface Predicate {
  readonly finite: number;
  readonly last: number;
  readonly uses: number;
  readonly isStrict: boolean;
}

interface Subject {
  readonly phrase: NounPhrase;
  /** The place of its last word, with what stands between commas behind it. */
  readonly to: number;
  /** It opens the sentence, or its verb does behind a clause that comes first. */
  readonly isBehind: boolean;
}

/**
 * `Der Minister sagte am Dienstag, die Lage sei ernst`, `zugleich warnte Xi davor, dass …`, `hat …
 * gefordert`, `„…“, sagte Xi`, `…, wie Xi sagte`, `…, so Xi`: reports of a language whose verb
 * stands second, behind whatever comes first.
 */
export function readVerbSecond(reading: Reading, at: number, uses: number): Report | null {
  const { rules, isCased } = reading;
  const second = rules.verbSecond;
  if (second === undefined || !isCased) return null;
  if ((uses & use.inverted) !== 0) return readSo(reading, at);
  const predicate = findPredicate(reading, second, at, uses);
  if (predicate === null) return readCompared(reading, at, uses);
  const subject = findSubject(reading, predicate) ?? findBehind(reading, predicate);
  if (subject === null) return readCompared(reading, at, uses);
  const isBetween = subject.isBehind || predicate.last > predicate.finite;
  const from = Math.max(predicate.last, subject.isBehind ? subject.to : 0);
  return complete(reading, predicate, subject, isBetween ? from : predicate.last);
}

/** `…, so der Minister.` */
function readSo(reading: Reading, at: number): Report | null {
  const { words } = reading;
  if (!has(words[at], parting)) return null;
  const phrase = capitalPhraseAt(reading, at + 1, "", false);
  if (phrase === null || phrase.kind === "author" || isPronoun(phrase)) return null;
  const next = words[phrase.to + 1];
  const closes =
    next === undefined || next.form === "" || has(next, parting) || isAdverbial(next, reading);
  const isQuoted = has(words[at], mark.quotation) || has(next, mark.quotation);
  return closes ? report(phrase, at, phrase.to, isQuoted ? "quoted" : "here") : null;
}

function isPronoun({ kind }: NounPhrase): boolean {
  return kind === "singular" || kind === "plural";
}

/** `…, wie der Minister am Dienstag sagte`: the verb ends its clause. */
function readCompared(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  const next = words[at + 1];
  const closes = next === undefined || next.form === "" || has(next, parting);
  if ((uses & use.says) === 0 || !closes) return null;
  let from = at;
  while (from > 0 && at - from < longestFront && !has(words[from], parting)) from--;
  if (!rules.comparing.has(words[from]?.form ?? "")) return null;
  let start = from + 1;
  // `wie es der Minister nannte`
  if (rules.dummies.has(words[start]?.form ?? "")) start++;
  const phrase = capitalPhraseAt(reading, start, words[at]?.form ?? "", false);
  if (phrase === null || phrase.to >= at) return null;
  const isQuoted = has(words[from], mark.quotation) || has(next, mark.quotation);
  const isShared = from === 0;
  return { ...report(phrase, from, at, isQuoted ? "quoted" : "here"), isShared };
}

function findPredicate(
  { words, rules }: Reading,
  { participles, mixed, perfect, passive }: VerbSecond,
  at: number,
  uses: number,
): Predicate | null {
  const form = words[at]?.form ?? "";
  const isStrict = (uses & use.says) === 0 || (uses & use.direct) !== 0;
  const plain = { finite: at, last: at, uses, isStrict };
  if (!participles.has(form) && !mixed.has(form)) return plain;
  const next = words[at + 1];
  if (next !== undefined && passive.has(next.form) && !has(next, parting)) return null;
  const isState = (uses & use.state) !== 0;
  const auxiliaries = isState ? rules.beings : perfect;
  for (let i = at - 1; i >= Math.max(0, at - perfectReach); i--) {
    if (has(words[i + 1], mark.break | mark.colon)) break;
    const word = words[i]?.form ?? "";
    if (auxiliaries.has(word)) return { ...plain, finite: i };
    if (passive.has(word)) return null;
  }
  return isState || participles.has(form) ? null : plain;
}

/** `„…“, sagte der Minister`, `Als er kam, sagte der Minister`, `Zugleich sagte der Minister`. */
function findBehind(reading: Reading, predicate: Predicate): Subject | null {
  const { words, rules } = reading;
  const { finite, isStrict } = predicate;
  const isFirst = has(words[finite], mark.comma | mark.quotation);
  if (!isFirst && !isFront(reading, finite)) return null;
  let at = finite + 1;
  for (let i = 0; i < mostBetween && !has(words[at], parting); i++) {
    const form = words[at]?.form ?? "";
    const isSmall = rules.adverbs.has(form) || rules.verbSecond?.reflexives.has(form) === true;
    if (!isSmall) break;
    at++;
  }
  if (has(words[at], parting)) return null;
  const verb = words[finite]?.form ?? "";
  const phrase = capitalPhraseAt(reading, at, verb, isStrict);
  if (phrase === null || rules.verbSecond?.oblique.has(words[at]?.form ?? "") === true) return null;
  // `Der Krieg forderte | Tausende Opfer`: what stands first may be the subject, of no view.
  const isSure = isFirst || phrase.kind !== "name" || rules.determiners.has(words[at]?.form ?? "");
  return isSure || !isNominal(reading) ? { phrase, to: phrase.to, isBehind: true } : null;
}

/** Whether what stands before a verb is one part of its clause, and not its subject. */
function isFront(reading: Reading, verb: number): boolean {
  const { words, rules } = reading;
  const from = startOf(reading);
  if (verb - from < 1 || verb - from > longestFront) return false;
  for (let i = from + 1; i <= verb; i++) if (has(words[i], parting)) return false;
  const first = words[from]?.form ?? "";
  if (rules.embedding.has(first) && !rules.prepositions.has(first)) return false;
  // A word that is no subject stands before the verb, and nothing that could be another verb.
  return !words.slice(from + 1, verb).some(({ form }) => rules.finite.has(form));
}

/** Whether a sentence begins with a noun or its article. */
function isNominal({ words, rules }: Reading): boolean {
  const from = startOf({ words, rules, isCased: true });
  if (rules.determiners.has(words[from]?.form ?? "")) return true;
  return !rules.prepositions.has(words[from]?.form ?? "") && words[from + 1]?.capital === true;
}

function startOf({ words, rules }: Reading): number {
  let from = 0;
  while (rules.openers.has(words[from]?.form ?? "") || /^\d+$/u.test(words[from]?.form ?? ""))
    from++;
  return from;
}

/** Where the subject begins of a verb that ends its clause: `während | Kritiker behaupten, …`. */
function startOfSubject(reading: Reading, finite: number): number {
  const { words, rules } = reading;
  const from = startOf(reading);
  if (!has(words[finite + 1], mark.comma)) return from;
  const isHere = (forms: readonly string[]) =>
    forms.every((form, i) => words[from + i]?.form === form);
  return from + (rules.conceding.find(isHere)?.length ?? 0);
}

/** `Der Minister | sagte`, `Der Minister, Jens Arendt, | sagte`, `Ein Bauer aus Peru | sagte`. */
function findSubject(reading: Reading, { finite, isStrict }: Predicate): Subject | null {
  const { words, rules } = reading;
  const from = startOfSubject(reading, finite);
  if (finite <= from) return null;
  if (rules.verbSecond?.oblique.has(words[from]?.form ?? "") === true) return null;
  const phrase = capitalPhraseAt(reading, from, words[finite]?.form ?? "", isStrict);
  if (phrase === null) return null;
  const next = phrase.to + 1;
  if (next === finite) return { phrase, to: phrase.to, isBehind: false };
  if (has(words[next], mark.comma | mark.break)) {
    const isAside =
      has(words[finite], mark.comma | mark.break) &&
      finite - next < longestApposition &&
      !words.slice(next + 1, finite).some((word) => has(word, mark.colon | mark.quotation));
    if (!isAside) return null;
    const named = words[next]?.capital === true ? classifyName(reading, next, finite - 1) : null;
    const to = finite - 1;
    return { phrase: named === null ? phrase : { ...phrase, named }, to, isBehind: false };
  }
  for (let i = next; i <= finite; i++) if (has(words[i], parting)) return null;
  const word = words[next];
  const isLonger = rules.prepositions.has(word?.form ?? "") && finite - next < longestFront;
  const isPlain = words.slice(next, finite).every(({ form }) => rules.adverbs.has(form));
  if (!isLonger && !isPlain) return null;
  if (words.slice(next, finite).some(({ form }) => rules.finite.has(form))) return null;
  const to = isPlain || phrase.kind === "name" ? phrase.to : finite - 1;
  return { phrase: { ...phrase, to }, to: finite - 1, isBehind: false };
}

/** `Der Minister, | Jens Arendt, | sagte` */
function classifyName(reading: Reading, from: number, to: number): NounPhrase | null {
  const isName = reading.words.slice(from, to + 1).every(({ capital }) => capital);
  const named = isName && to > from ? classifyPhrase(reading, from, to) : null;
  return named?.kind === "name" ? named : null;
}

/** The report of a verb and its subject, where something is said. */
function complete(
  reading: Reading,
  { finite, last, uses }: Predicate,
  { phrase, isBehind }: Subject,
  end: number,
): Report | null {
  const { words, rules } = reading;
  const from = isBehind ? finite : phrase.from;
  const marks = words[finite]?.marks ?? 0;
  const isDoubted = (uses & use.doubted) !== 0;
  const made = (to: number, said: Report["said"]) => ({
    ...report(phrase, from, Math.max(to, end), said),
    isDoubted,
  });
  if (phrase.kind === "author") return made(end, "here");
  if (isBehind && (marks & mark.quotation) !== 0 && (uses & use.says) !== 0)
    return made(end, "quoted");
  const particles = rules.particles.get(words[last]?.form ?? "");
  for (let i = end + 1; i < Math.min(words.length, end + reach); i++) {
    const word = words[i];
    if (word === undefined) break;
    if (particles?.has(word.form) === true && isWhole(reading, i)) return made(i, "here");
    if ((uses & use.says) === 0) continue;
    if (has(word, mark.quotation)) return made(i - 1, "quoted");
    if (has(word, mark.colon)) return made(i - 1, word.form === "" ? "next" : "here");
    if (has(word, mark.comma) && isSaid(reading, i))
      return made(rules.conjunctions.has(word.form) ? i : i - 1, "here");
  }
  // `Die Partei fordert | höhere Löhne`, `Die Lage sei ernst, sagte | der Minister`.
  const isEnough = (uses & use.direct) !== 0;
  const isLast = isBehind && (marks & mark.comma) !== 0 && (uses & use.says) !== 0;
  const next = words[end + 1];
  const closes =
    next === undefined || next.form === "" || has(next, parting) || isAdverbial(next, reading);
  return isEnough || (isLast && closes) ? made(end, "here") : null;
}

/** Whether a word is the other part of a verb: one that is a preposition too ends its clause. */
function isWhole({ words, rules }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (has(word, parting)) return false;
  if (rules.verbSecond?.prefixes.has(word?.form ?? "") !== true) return true;
  return next === undefined || next.form === "" || has(next, parting);
}

/** Whether what is said begins behind a comma: `dass …`, `die Lage sei ernst`. */
function isSaid(reading: Reading, at: number): boolean {
  const { words, rules } = reading;
  const first = words[at]?.form ?? "";
  if (rules.conjunctions.has(first)) return true;
  // `ohne Wasserkraft gehe es nicht`: a preposition before a noun embeds nothing.
  const isBeforeNoun = rules.prepositions.has(first) && words[at + 1]?.capital === true;
  if (rules.embedding.has(first) && !isBeforeNoun) return false;
  for (let i = at + 1; i < Math.min(words.length, at + clauseReach); i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (word === undefined || has(word, mark.break | mark.colon | mark.quotation)) return false;
    if (rules.verbSecond?.indirect.has(word.form) === true) return true;
    // A verb that ends its clause is one of a clause that hangs on something.
    const isOpen = next !== undefined && next.form !== "" && !has(next, parting);
    if (rules.finite.has(word.form) && isOpen && !has(word, parting)) return true;
    if (isOpen && isUnlisted(reading, i)) return true;
    if (has(word, mark.comma)) return false;
  }
  return false;
}

/** `der Deckel | schütze die Mieter`: by its ending, right behind its subject. */
function isUnlisted({ words, rules }: Reading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.capital !== true || word === undefined || word.capital || has(word, parting))
    return false;
  if (rules.verbSecond?.unlisted.test(word.form) !== true) return false;
  const isOther =
    rules.determiners.has(word.form) ||
    rules.adverbs.has(word.form) ||
    rules.prepositions.has(word.form) ||
    rules.stoppers.has(word.form) ||
    rules.nobody.has(word.form) ||
    rules.owners.has(word.form);
  return !isOther;
}

function isAdverbial({ form }: Word, { rules }: Reading): boolean {
  return rules.prepositions.has(form) || rules.adverbs.has(form) || rules.between.has(form);
}

function report(phrase: NounPhrase, from: number, to: number, said: Report["said"]): Report {
  return { phrase, from, to, said, isDoubted: false };
}
