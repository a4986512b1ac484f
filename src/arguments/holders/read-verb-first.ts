import { endsSentence, findComplement } from "./find-complement.js";
import { findFirstSubject, phraseBehind, withName } from "./first-subject.js";
import { isFree } from "./lead-in.js";
import type { NounPhrase, Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";
import { skipVerbGroup } from "./verb-group.js";

/**
 * `Dijo el ministro que …`, `como dijo el ministro, …`, `según explicó, …`, `“…”, ha dicho el
 * ministro`, `añadió que …`, `“…”, añadió`: where a language lets a verb stand first, or alone.
 */
export function readVerbFirst(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  const { verbFirst } = rules;
  if (verbFirst === undefined || (uses & (use.noun | use.regards)) !== 0) return null;
  const { last, hasBeing, hasModal, isDoubted } = skipVerbGroup(reading, at - 1);
  if (hasModal || hasBeing !== ((uses & use.state) !== 0)) return null;
  const from = last + 1;
  const isMany = (words[hasBeing ? from : at]?.form ?? "").endsWith(verbFirst.plural);
  const alone: NounPhrase = { from: at, to: at, kind: isMany ? "plural" : "dropped" };
  const behind = phraseBehind(reading, at);
  const named = behind === null || behind.kind === "unknown" ? null : behind;
  if (isCompared(reading, last)) return readCompared(reading, last, named ?? alone);
  if ((uses & (use.says | use.asks)) === 0 || (named === null && (uses & use.ambiguous) !== 0))
    return null;
  if (named === null && isImpersonal(reading, from, at)) {
    const complement = findComplement(reading, at, uses & ~use.state);
    const isReport = complement !== null && isFree(reading, from);
    return isReport
      ? { phrase: null, from, to: complement.at, said: complement.said, isDoubted }
      : null;
  }
  const [phrase, to] = named === null ? [alone, at] : [withName(reading, named), named.to];
  const complement = findComplement(reading, to, named === null ? uses & ~use.state : use.says);
  if (complement !== null) {
    const said = { to: complement.at, said: complement.said, isDoubted };
    if (isFree(reading, from)) return { phrase, from, ...said };
    const first = named === null ? findJoined(reading, from) : null;
    return first && { phrase: first, from, ...said };
  }
  if ((uses & use.says) === 0 || !endsSentence(reading, phrase.to)) return null;
  const isQuoted = has(words[from], mark.quotation);
  // `The harbour, | he says, | is too small.`
  const isInserted = has(words[from], mark.comma) && has(words[phrase.to + 1], mark.comma);
  const isEnough = isQuoted || (isInserted && (uses & use.direct) === 0);
  return isEnough
    ? { phrase, from, to: phrase.to, said: isQuoted ? "quoted" : "here", isDoubted }
    : null;
}

/** `Se anunció que`; but `se quejó de que` has a subject. */
function isImpersonal({ words, rules }: Reading, from: number, verb: number): boolean {
  if (rules.particles.has(words[verb]?.form ?? "")) return false;
  return words.slice(from, verb).some(({ form }) => form === rules.verbFirst?.impersonal);
}

/** Whose second verb it is: `the minister | came home and | said that`. */
function findJoined(reading: Reading, from: number): NounPhrase | null {
  const { words, rules } = reading;
  if (!rules.conjoining.has(words[from - 1]?.form ?? "")) return null;
  const first = findFirstSubject(reading);
  if (first === null || first.to >= from - 2) return null;
  const isOther = words
    .slice(first.to + 1, from - 1)
    .some(
      (word) =>
        (has(word, parting) && !has(word, mark.comma)) ||
        (rules.embedding.has(word.form) && rules.stoppers.has(word.form)),
    );
  return isOther ? null : first;
}

/** Whether `as` or `according to` stands before the verb. */
function isCompared({ words, rules }: Reading, at: number): boolean {
  const form = words[at]?.form ?? "";
  return (
    rules.comparing.has(form) || rules.sources.some((one) => one.length === 1 && one[0] === form)
  );
}

/** `Como dijo el ministro, …`; `…, según explicó el ministro`. */
function readCompared(reading: Reading, from: number, phrase: NounPhrase): Report | null {
  const { words, rules } = reading;
  const next = words[phrase.to + 1];
  if (!isFree(reading, from) && !has(words[from], parting)) return null;
  if (!has(next, parting) && !endsSentence(reading, phrase.to)) return null;
  const isShared = rules.comparing.has(words[from]?.form ?? "");
  const said = has(next, mark.quotation) ? "quoted" : "here";
  return { phrase, from, to: phrase.to, said, isDoubted: false, isShared };
}
