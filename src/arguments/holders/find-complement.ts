import {
  findRegard,
  isPlainObject,
  isPronoun,
  isPronounObject,
  namesObject,
} from "./find-object.js";
import type { Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";

/** A conjunction is looked for in so many words after the verb: `said on Tuesday in Geneva that`. */
const reach = 10;
/** A clause without conjunction shows its verb in so many words. */
const clauseReach = 14;

/** What is said: introduced up to a word, and how. */
export interface Complement {
  readonly at: number;
  readonly said: Report["said"];
}

/** Where the words that introduce what is said end, and how it is said; `null` if nothing is. */
export function findComplement(
  { words, rules }: Pick<Reading, "words" | "rules">,
  verb: number,
  uses: number,
): Complement | null {
  const particles = rules.particles.get(words[verb]?.form ?? "");
  let at = verb;
  const hasObject = (uses & use.object) !== 0;
  // `la oposición | lo | acusó de fraude`
  const isGiven = rules.clitics?.has(words[verb - 1]?.form ?? "") === true && verb > 1;
  if (isGiven && (uses & (use.object | use.regards)) !== 0 && !has(words[verb + 1], parting))
    return { at: verb, said: "here" };
  if ((uses & use.names) !== 0 && namesObject({ words, rules }, verb))
    return { at: verb, said: "here" };
  if (particles !== undefined && !hasObject) {
    let next = verb + 1;
    if (rules.dummies.has(words[next]?.form ?? "")) next++;
    if (!particles.has(words[next]?.form ?? "")) return null;
    if ((uses & use.asks) !== 0) {
      const goesOn = !rules.prepositions.has(words[next + 1]?.form ?? "");
      return goesOn ? ({ at: next, said: "here" } as const) : null;
    }
    at = next;
  }
  if ((uses & use.regards) !== 0) {
    const regard = findRegard({ words, rules }, at);
    if (regard !== null) return { at: regard, said: "here" };
    if ((uses & (use.object | use.says | use.bare)) === 0) return null;
  }
  const isAsking = (uses & use.asks) !== 0;
  for (let next = at + 1; next <= Math.min(words.length - 1, at + reach); next++) {
    const word = words[next];
    if (word === undefined) break;
    const { form, marks } = word;
    const isFirst = next === at + 1;
    if ((marks & mark.quotation) !== 0) {
      const isNear = isFirst || (marks & (mark.comma | mark.colon)) !== 0;
      if (isNear)
        return (uses & use.noun) === 0 ? ({ at: next - 1, said: "quoted" } as const) : null;
      // `said big banks | “launder more before breakfast”`
      const isSaid = (uses & (use.says | use.bare)) === (use.says | use.bare);
      return isSaid && isPlainObject(words[at + 1], rules) ? ({ at, said: "here" } as const) : null;
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
    // `agreed on | that point`
    const isPointing =
      isPronounObject(word, rules) && rules.prepositions.has(words[next - 1]?.form ?? "");
    if (rules.conjunctions.has(form) && !isPointing) {
      if (!isFirst && (uses & (use.state | use.noun)) !== 0) return null;
      const isDirect = isFirst || isBetween(words, rules, at, next, (uses & use.tells) !== 0);
      const isQuoted = has(words[next + 1], mark.quotation) && words[next + 1]?.form === "";
      return isDirect ? ({ at: next, said: isQuoted ? "quoted" : "here" } as const) : null;
    }
    const isPlain = (uses & use.bare) !== 0 && (marks & mark.comma) === 0;
    const isBehindComma =
      rules.commaIntroduces && (uses & use.says) !== 0 && (marks & mark.comma) !== 0;
    if (isFirst && (isPlain || isBehindComma) && isClause(words, rules, next)) {
      return { at: next - 1, said: "here" } as const;
    }
    const isObject =
      (particles ?? rules.objects)?.has(form) ?? (isFirst && isPlainObject(word, rules));
    if (hasObject && isObject) {
      if ((marks & parting) === 0 && isAsideOf(rules, words.slice(at + 1, next)))
        return { at: verb, said: "here" } as const;
    }
    if (isFirst && (uses & use.infinitive) !== 0 && isInfinitive(words, rules, next))
      return { at: verb, said: "here" } as const;
    if (isFirst && (uses & use.gerund) !== 0 && isGerund(word, rules))
      return { at: verb, said: "here" } as const;
    // `asked whether the contract had been put out to tender`
    const isQuestion =
      rules.embedding.has(form) && !rules.prepositions.has(form) && !rules.joints.has(form);
    if (isAsking && isQuestion && !rules.infinitives.has(form)) return null;
    if (isAsking && !isFirst && (rules.infinitives.has(form) || isAsked(words, rules, next)))
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
  // `dijo el lunes que`; elsewhere such a word is among those of `between` itself.
  const isTime = rules.verbFirst !== undefined && rules.times.has(second?.form ?? "");
  if (isTime && rules.determiners.has(first.form)) return true;
  const hasComma = (first.marks & mark.comma) !== 0 && has(words[conjunction], mark.comma);
  return hasComma || rules.between.has(first.form);
}

/** Whether a clause begins at a word: its subject is one, and a verb follows. */
function isClause(words: readonly Word[], rules: Reading["rules"], from: number): boolean {
  const first = words[from];
  if (first === undefined) return false;
  const second = words[from + 1];
  if (second === undefined || second.form === "" || (second.marks & parting) !== 0) return false;
  if (isPronoun(first.form, rules) && !isAside(second, rules)) return true;
  const isPast = rules.pastEnding !== undefined && second.form.endsWith(rules.pastEnding);
  const starts =
    rules.clauseStarters.size === 0 ||
    rules.clauseStarters.has(first.form) ||
    /^\d/u.test(first.form) ||
    ((rules.finite.has(second.form) || isPast) && !rules.prepositions.has(first.form));
  if (!starts && !first.capital) return false;
  for (let at = from + 1; at < Math.min(words.length, from + clauseReach); at++) {
    const word = words[at];
    if (word === undefined || (word.marks & (mark.break | mark.colon | mark.quotation)) !== 0)
      return false;
    const isPast = rules.pastEnding !== undefined && word.form.endsWith(rules.pastEnding);
    if (rules.finite.has(word.form) || (isPast && !first.capital)) return true;
    if (rules.embedding.has(word.form) && !rules.joints.has(word.form) && at > from + 1)
      return false;
  }
  return false;
}

/** `recommends | closing the port` */
function isGerund(
  { form, marks, capital }: Word,
  { progressiveEnding }: Reading["rules"],
): boolean {
  const ends = progressiveEnding !== "" && form.endsWith(progressiveEnding);
  return ends && !capital && (marks & parting) === 0;
}

/** Adverbs, or three words like them: `réclame | pour sa part | un port`. */
function isAsideOf(rules: Reading["rules"], words: readonly Word[]): boolean {
  const isLong = words.length === 3 && rules.prepositions.has(words[0]?.form ?? "");
  return isLong || words.every(({ form }) => rules.adverbs.has(form));
}

/** `affirme | avoir fermé le port`, `propose | de ne pas le fermer`. */
function isInfinitive(words: readonly Word[], rules: Reading["rules"], from: number): boolean {
  if (has(words[from], parting)) return false;
  if (rules.infinitive === undefined) {
    const next = words[from + 1];
    const isVerb = next?.capital === false && !rules.determiners.has(next.form);
    return rules.infinitives.has(words[from]?.form ?? "") && isVerb && !has(next, parting);
  }
  let at = rules.infinitives.has(words[from]?.form ?? "") ? from + 1 : from;
  const isBefore = (form: string) =>
    rules.negations.has(form) || rules.adverbs.has(form) || rules.clitics?.has(form) === true;
  while (at < from + 4 && isBefore(words[at]?.form ?? "")) at++;
  const word = words[at];
  if (word === undefined || word.capital || rules.times.has(word.form)) return false;
  return rules.infinitive.test(word.form);
}

/** `meminta semua pihak | menahan diri`, but not `pihak yang bertikai`. */
function isAsked(words: readonly Word[], rules: Reading["rules"], at: number): boolean {
  const form = words[at]?.form ?? "";
  if (!rules.askedPrefixes.some((prefix) => form.startsWith(prefix))) return false;
  const isOther =
    rules.people.has(form) ||
    rules.determiners.has(form) ||
    isPronoun(form, rules) ||
    form.length < 6;
  return !isOther && !rules.embedding.has(words[at - 1]?.form ?? "");
}

/** No verb: `says it | again`, `believes it | in 2004`. */
function isAside({ form }: Word, rules: Reading["rules"]): boolean {
  return (
    rules.adverbs.has(form) ||
    rules.times.has(form) ||
    rules.prepositions.has(form) ||
    rules.determiners.has(form) ||
    rules.embedding.has(form) ||
    rules.joints.has(form)
  );
}

/** Whether the sentence, or the words up to a mark, end with the verb or a time or place after it. */
export function endsSentence({ words, rules }: Reading, verb: number): boolean {
  const next = words[verb + 1];
  if (next === undefined || next.form === "" || (next.marks & parting) !== 0) return true;
  if (rules.infinitives.has(next.form)) return false;
  if (!rules.between.has(next.form) && !rules.adverbs.has(next.form)) return false;
  const end = words.findIndex(
    ({ form, marks }, at) => at > verb && (form === "" || (marks & parting) !== 0),
  );
  return end > 0 && end - verb < reach;
}
