import { isNumber, phraseFrom, phraseUpTo, type NounPhrase, type Reading } from "./noun-phrase.js";
import { mark, parting, type Word } from "./read-words.js";
import { use } from "./rules.js";

/** How a sentence says whose view it gives. */
export interface Report {
  /** `null`: it does not say whose: `it is often said that`. */
  readonly phrase: NounPhrase | null;
  /** The words, by their places, that say so: `Xi pointed out that`. */
  readonly from: number;
  readonly to: number;
  /** What is said is quoted, stands in this sentence, or follows after a colon. */
  readonly said: "quoted" | "here" | "next";
  /** The author says in the same breath that it is wrong. */
  readonly isDoubted: boolean;
  /** The author agrees: `as is often said`. */
  readonly isShared?: boolean;
  /** Nobody in particular holds it: `was seen by many as`. */
  readonly isVague?: boolean;
}

/** A conjunction is looked for in so many words after the verb: `said on Tuesday in Geneva that`. */
const reach = 10;
/** Reports are looked for in so many words at the beginning of a sentence, and at its end. */
const longestBeginning = 200;
const longestEnd = 40;
/** A clause without conjunction shows its verb in so many words. */
const clauseReach = 14;
/** Without a comma so many words may stand before a subject: `in his speech in Geneva`. */
const longestLeadIn = 8;
/** Behind a source so many words may tell more of it: `collected by the Commission`. */
const longestSource = 15;

/**
 * Whose view a sentence reports, by the first reporting word whose subject and complement are both
 * found and which is not part of a clause about something else; `null` where there is none.
 */
export function findReport(reading: Reading): Report | null {
  const { words, rules } = reading;
  for (let at = 0; at < words.length; at++) {
    if (at === longestBeginning) at = Math.max(at, words.length - longestEnd);
    const word = words[at];
    if (word === undefined) break;
    const uses = rules.verbs.get(word.form);
    if (uses !== undefined && !(reading.isCased && word.capital && at > 0)) {
      const report = readVerb(reading, at, uses);
      if (report !== null) return report;
    }
    const source = findSource(reading, at);
    if (source !== null) return source;
  }
  return null;
}

function readVerb(reading: Reading, at: number, uses: number): Report | null {
  if ((uses & use.unknown) !== 0) return readHearsay(reading, at);
  if ((uses & use.reported) !== 0)
    return readCompared(reading, at, uses) ?? readHearsay(reading, at);
  if ((uses & use.passive) !== 0) return readPassive(reading, at);
  if ((uses & use.pronoun) !== 0) return readClitic(reading, at);
  const compared = readCompared(reading, at, uses);
  if (compared !== null) return compared;
  const behind = (uses & (use.says | use.inverted)) === 0 ? null : readInverted(reading, at, uses);
  if (behind !== null) return behind;
  if ((uses & use.inverted) !== 0 && (uses & ~use.inverted) === 0) return null;
  return readSubject(reading, at, uses);
}

/** `The minister said that …`, `Xi is convinced that …`, `they expressed the view that …`. */
function readSubject(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  if (((words[at]?.marks ?? 0) & mark.possessive) !== 0) return null;
  const to = findComplement(reading, at, uses);
  const isAfter = to === null && (uses & use.says) !== 0 && endsSentence(reading, at);
  let last = at - 1;
  if ((uses & use.noun) !== 0) {
    const carrier = findCarrier(reading, at);
    if (carrier !== null) last = carrier - 1;
    else if ((uses & ~use.noun) === 0) return null;
  }
  const group = skipVerbGroup(reading, last);
  const hasBeing = group.hasBeing;
  const [form = ""] = [words[at]?.form];
  const isState = (uses & use.state) !== 0;
  if (
    to !== null &&
    hasBeing &&
    rules.dummies.has(words[group.last]?.form ?? "") &&
    rules.impersonal.has(form)
  ) {
    if (group.hasModal || !isFree(reading, group.last)) return null;
    return { phrase: null, from: group.last, to: to.at, said: to.said, isDoubted: group.isDoubted };
  }
  if (isState !== hasBeing && !form.endsWith("ing") && (uses & use.noun) === 0) return null;
  if (form.endsWith("ing") && !hasBeing) return null;
  const phrase = phraseUpTo(reading, group.last);
  if (phrase === null) return null;
  if (group.hasModal && phrase.kind !== "generic" && phrase.kind !== "author") return null;
  if ((uses & use.ambiguous) !== 0 && !endsInPerson(reading, phrase)) return null;
  if (to === null) {
    const opens = ((words[phrase.from]?.marks ?? 0) & (mark.comma | mark.quotation)) !== 0;
    const compares =
      (isAfter || leadsOn(reading, at)) &&
      (uses & use.asks) === 0 &&
      rules.comparing.has(words[phrase.from - 1]?.form ?? "") &&
      isFree(reading, phrase.from);
    const isQuoted = ((words[phrase.from]?.marks ?? 0) & mark.quotation) !== 0;
    const follows = isAfter && opens && (isQuoted || !isLeadIn(words, rules, phrase.from));
    if (!compares && !follows) return null;
    const said = isQuoted ? "quoted" : "here";
    return { phrase, from: phrase.from, to: at, said, isDoubted: group.isDoubted };
  }
  const isOwn = phrase.kind === "author" && to.said === "quoted";
  if (!isOwn && !isFree(reading, phrase.from)) return null;
  if (isConceded(reading, phrase.from, to.at)) return null;
  const isDoubted = (uses & use.doubted) !== 0 || group.isDoubted;
  return { phrase, from: phrase.from, to: to.at, said: to.said, isDoubted };
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

/** Adverbs and auxiliaries between subject and verb. */
function skipVerbGroup({ words, rules }: Reading, from: number) {
  let [last, hasBeing, hasModal, isDoubted] = [from, false, false, false];
  const before = rules.continuations.find((forms) =>
    forms.every((form, k) => words[last - forms.length + 1 + k]?.form === form),
  );
  last -= before?.length ?? 0;
  for (; last >= 0; last--) {
    const { form, capital } = words[last] as Word;
    const isAdverb =
      rules.adverbs.has(form) ||
      rules.negations.has(form) ||
      (rules.adverbEnding !== "" &&
        form.endsWith(rules.adverbEnding) &&
        !rules.articles.has(words[last - 1]?.form ?? "") &&
        form.length > 4 &&
        !capital &&
        !rules.people.has(form));
    if (!isAdverb && !rules.auxiliaries.has(form) && !rules.beings.has(form)) break;
    if (((words[last + 1]?.marks ?? 0) & (mark.break | mark.colon)) !== 0) break;
    hasBeing ||= rules.beings.has(form);
    hasModal ||= rules.modals.has(form);
    isDoubted ||= rules.doubting.has(form);
  }
  return { last, hasBeing, hasModal, isDoubted };
}

/** The verb that carries a noun of view: `expressed the firm | view`, `is of the | opinion`. */
function findCarrier({ words, rules }: Reading, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const form = words[at]?.form ?? "";
    if (((words[at + 1]?.marks ?? 0) & parting) !== 0) return null;
    if (rules.carriers.has(form)) return at;
    if (rules.beings.has(form)) return words[at + 1]?.form === "of" ? at : null;
  }
  return null;
}

/** Where the words that introduce what is said end, and how it is said; `null` if nothing is. */
function findComplement({ words, rules }: Reading, verb: number, uses: number) {
  const particles = rules.particles.get(words[verb]?.form ?? "");
  let at = verb;
  if (particles !== undefined) {
    let next = verb + 1;
    if (rules.dummies.has(words[next]?.form ?? "")) next++;
    if (!particles.has(words[next]?.form ?? "")) return null;
    if ((uses & use.asks) !== 0) {
      const goesOn = !rules.prepositions.has(words[next + 1]?.form ?? "");
      return goesOn ? ({ at: next, said: "here" } as const) : null;
    }
    at = next;
  }
  const isAsking = (uses & use.asks) !== 0;
  for (let next = at + 1; next <= Math.min(words.length - 1, at + reach); next++) {
    const { form, marks } = words[next] as Word;
    const isFirst = next === at + 1;
    if ((marks & mark.quotation) !== 0) {
      const isNear = isFirst || (marks & (mark.comma | mark.colon)) !== 0;
      return isNear && (uses & use.noun) === 0 ? ({ at: next - 1, said: "quoted" } as const) : null;
    }
    if ((marks & mark.colon) !== 0) {
      const isNear =
        isFirst ||
        (uses & (use.says | use.tells | use.asks)) !== 0 ||
        rules.between.has(words[at + 1]?.form ?? "");
      if (!isNear || (uses & use.state) !== 0) return null;
      return { at: next - 1, said: form === "" ? "next" : "here" } as const;
    }
    if ((marks & mark.break) !== 0 || form === "") return null;
    if (rules.conjunctions.has(form)) {
      if (!isFirst && (uses & (use.state | use.noun)) !== 0) return null;
      const isDirect = isFirst || isBetween(words, rules, at, next, (uses & use.tells) !== 0);
      const isQuoted =
        ((words[next + 1]?.marks ?? 0) & mark.quotation) !== 0 && words[next + 1]?.form === "";
      return isDirect ? ({ at: next, said: isQuoted ? "quoted" : "here" } as const) : null;
    }
    if (
      isFirst &&
      (uses & use.bare) !== 0 &&
      (marks & mark.comma) === 0 &&
      isClause(words, rules, next)
    ) {
      return { at: next - 1, said: "here" } as const;
    }
    if (isAsking && !isFirst && rules.infinitives.has(form))
      return { at: verb, said: "here" } as const;
  }
  return null;
}

function isBetween(
  words: readonly Word[],
  rules: Reading["rules"],
  verb: number,
  conjunction: number,
  tells: boolean,
): boolean {
  const [first, second] = [words[verb + 1], words[verb + 2]];
  if (first === undefined) return false;
  if (words.slice(verb + 1, conjunction).some(({ form }) => rules.topics.has(form))) return false;
  if (tells) return true;
  if (rules.infinitives.has(first.form)) {
    return second !== undefined && (rules.determiners.has(second.form) || second.capital);
  }
  const hasComma =
    (first.marks & mark.comma) !== 0 && ((words[conjunction]?.marks ?? 0) & mark.comma) !== 0;
  return hasComma || rules.between.has(first.form);
}

/** Whether a clause begins at a word: its subject is one, and a verb follows. */
function isClause(words: readonly Word[], rules: Reading["rules"], from: number): boolean {
  const first = words[from];
  if (first === undefined) return false;
  const starts = rules.clauseStarters.size === 0 || rules.clauseStarters.has(first.form);
  if (!starts && !first.capital) return false;
  for (let at = from + 1; at < Math.min(words.length, from + clauseReach); at++) {
    const word = words[at];
    if (word === undefined || (word.marks & (mark.break | mark.colon | mark.quotation)) !== 0)
      return false;
    if (rules.finite.has(word.form)) return true;
    if (rules.embedding.has(word.form) && !rules.joints.has(word.form) && at > from + 1)
      return false;
  }
  return false;
}

/** Whether the sentence, or the words up to a mark, end with the verb or a time after it. */
function endsSentence({ words, rules }: Reading, verb: number): boolean {
  const next = words[verb + 1];
  if (next === undefined || next.form === "" || (next.marks & parting) !== 0) return true;
  if (rules.infinitives.has(next.form)) return false;
  return (
    (rules.between.has(next.form) || rules.adverbs.has(next.form)) &&
    !words.slice(verb + 1, -1).some((word) => (word.marks & parting) !== 0) &&
    words.length - verb < reach
  );
}

/** `…, said Guterres`, `"…," kata Menteri X`. */
function readInverted(reading: Reading, at: number, uses: number): Report | null {
  const { words } = reading;
  const marks = words[at]?.marks ?? 0;
  const isAfter = (marks & mark.quotation) !== 0 || (at > 0 && (marks & mark.comma) !== 0);
  if (!isAfter && !((uses & use.inverted) !== 0 && at === 0)) return null;
  if ((marks & mark.quotation) === 0 && (uses & use.direct) !== 0) return null;
  const phrase = phraseFrom(reading, at + 1);
  if (phrase === null || phrase.kind === "unknown" || phrase.kind === "author") {
    return phrase?.kind === "author" && isAfter
      ? { phrase, from: at, to: phrase.to, said: "here", isDoubted: false }
      : null;
  }
  const next = words[phrase.to + 1];
  const closes =
    next === undefined ||
    next.form === "" ||
    (next.marks & parting) !== 0 ||
    reading.rules.prepositions.has(next.form) ||
    reading.rules.adverbs.has(next.form) ||
    reading.rules.between.has(next.form);
  if (!closes) return null;
  const said =
    (marks & mark.quotation) === 0 && ((next?.marks ?? 0) & mark.quotation) === 0
      ? "here"
      : "quoted";
  return { phrase, from: at, to: phrase.to, said, isDoubted: false };
}

/** `Konon, …`, `disebut-sebut bahwa …`: nobody is named. */
function readHearsay(reading: Reading, at: number): Report | null {
  if (!isFree(reading, at)) return null;
  return { phrase: null, from: at, to: at, said: "here", isDoubted: false };
}

/** `As was pointed out by the minister, …`, `as is often said, …`. */
function readCompared(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  const { last } = skipVerbGroup(reading, at - 1);
  const word = words[last];
  if (word === undefined || !rules.comparing.has(word.form)) return null;
  if (last > longestLeadIn || !isFree(reading, last)) return null;
  const particles = rules.particles.get(words[at]?.form ?? "");
  const verb = particles?.has(words[at + 1]?.form ?? "") === true ? at + 1 : at;
  const isNamed = rules.agents.has(words[verb + 1]?.form ?? "");
  const next = words[verb + 1];
  const report = { from: last, said: "here", isDoubted: false, isShared: true } as const;
  if (
    !isNamed &&
    rules.impersonal.has(words[at]?.form ?? "") &&
    last < at - 1 &&
    (next?.form === "" || ((next?.marks ?? 0) & parting) !== 0)
  ) {
    return { ...report, phrase: null, to: verb };
  }
  if (!isNamed && (uses & use.reported) === 0) return null;
  const phrase = phraseFrom(reading, isNamed ? verb + 2 : verb + 1);
  if (phrase === null || phrase.kind === "unknown") return null;
  const said = ((words[phrase.to + 1]?.marks ?? 0) & mark.quotation) !== 0 ? "quoted" : "here";
  return { ...report, phrase, to: phrase.to, said };
}

/** `The network was seen by many as …`. */
function readPassive(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  if (!rules.agents.has(words[at + 1]?.form ?? "")) return null;
  const phrase = phraseFrom(reading, at + 2);
  if (phrase === null || phrase.kind === "unknown") return null;
  if (!rules.as.has(words[phrase.to + 1]?.form ?? "")) return null;
  const isVague = phrase.kind === "generic";
  return { phrase, from: at, to: phrase.to, said: "here", isDoubted: false, isVague };
}

/** `…, ujarnya`. */
function readClitic(reading: Reading, at: number): Report | null {
  const { words } = reading;
  const [marks, next] = [words[at]?.marks ?? 0, words[at + 1]?.marks ?? 0];
  if (at > 0 && (marks & parting) === 0) return null;
  const said = ((marks | next) & mark.quotation) !== 0 ? "quoted" : "here";
  if (said === "here" && at === 0 && (next & mark.comma) === 0) return null;
  return {
    phrase: { from: at, to: at, kind: "singular" },
    from: at,
    to: at,
    said,
    isDoubted: false,
  };
}

/** `According to the World Bank, …`, `… , in the words of Clausewitz`. */
function findSource(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  const source = rules.sources.find((forms) =>
    forms.every((form, i) => words[at + i]?.form === form),
  );
  if (source === undefined) return null;
  const start = at + source.length;
  const opens =
    at === 0 ||
    ((words[at]?.marks ?? 0) & parting) !== 0 ||
    rules.openers.has(words[at - 1]?.form ?? "");
  if (words.slice(0, at).some(({ form }) => rules.firstPerson.has(form))) return null;
  const phrase = phraseFrom(reading, start);
  if (phrase === null || (phrase.kind === "unknown" && at > 0)) return null;
  for (let i = start; i <= phrase.to; i++)
    if (rules.noSource.has(words[i]?.form ?? "")) return null;
  const next = words[phrase.to + 1];
  const ends = next === undefined || next.form === "";
  if (!opens && !ends) return null;
  if (!ends && !endsSoon(words, phrase.to + 1)) return null;
  const said = ((next?.marks ?? 0) & mark.quotation) === 0 ? "here" : "quoted";
  return { phrase, from: at, to: phrase.to, said, isDoubted: false };
}

/** Whether a mark parts what belongs to a source from what is said: `data collected by the Bank,`. */
function endsSoon(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + longestSource).some(({ marks }) => (marks & parting) !== 0);
}

/** Whether a clause that begins at a word is the sentence's own: nothing before it governs it. */
function isFree({ words, rules }: Reading, from: number): boolean {
  let first = from;
  for (; first > 0 && ((words[first]?.marks ?? 0) & parting) === 0; first--) {
    const form = words[first - 1]?.form ?? "";
    const isOpening =
      (first === 1 && isNumber(words[0])) ||
      rules.openers.has(form) ||
      rules.introducing.has(form) ||
      rules.times.has(form);
    if (!isOpening) return leadsWithoutComma(words, rules, from);
    if (rules.times.has(form)) return isLeadIn(words, rules, from);
  }
  const marks = words[first]?.marks ?? 0;
  if (first === 0 || (marks & mark.quotation) !== 0) return true;
  return (marks & mark.comma) !== 0 && isLeadIn(words, rules, first);
}

/** `In 2004 | the Council agreed`: what leads to a clause may lack its comma. */
function leadsWithoutComma(words: readonly Word[], rules: Reading["rules"], from: number): boolean {
  if (rules.embedding.has(words[from - 1]?.form ?? "") || from > longestLeadIn) return false;
  let first = 0;
  while (rules.openers.has(words[first]?.form ?? "")) first++;
  return rules.prepositions.has(words[first]?.form ?? "") && isLeadIn(words, rules, from);
}

/** Whether the words before a clause only lead to it: `In this regard,`, `Speaking in Geneva,`. */
function isLeadIn(words: readonly Word[], rules: Reading["rules"], to: number): boolean {
  let first = 0;
  while (first < to && rules.openers.has(words[first]?.form ?? "")) first++;
  if (first === to) return true;
  if (to - first < 6 && rules.times.has(words[to - 1]?.form ?? "")) return true;
  const form = words[first]?.form ?? "";
  const begins =
    rules.leading.has(form) ||
    rules.prepositions.has(form) ||
    rules.titles.has(form) ||
    /^\d|(?:ing|ed)$/u.test(form);
  if (!begins || rules.abstract.has(form)) return false;
  const hasVerb = words
    .slice(first + 1, to)
    .some((word) => rules.finite.has(word.form) || rules.firstPerson.has(word.form));
  const isPlain =
    rules.prepositions.has(form) || rules.joints.has(form) || rules.infinitives.has(form);
  return !hasVerb || (!isPlain && (rules.embedding.has(form) || rules.introducing.has(form)));
}
