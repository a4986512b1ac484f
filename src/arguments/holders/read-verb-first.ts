import { endsSentence, findComplement } from "./find-complement.js";
import { isFree } from "./lead-in.js";
import { phraseFrom, type NounPhrase, type Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";
import { skipVerbGroup } from "./verb-group.js";

/**
 * `Dijo el ministro que …`, `como dijo el ministro, …`, `según explicó el ministro, …`, `“…”, ha
 * dicho el ministro`, `añadió que …`, `“…”, añadió`: where a language lets a verb stand first or
 * alone.
 */
export function readVerbFirst(reading: Reading, at: number, uses: number): Report | null {
  const { words, rules } = reading;
  const { verbFirst } = rules;
  if (verbFirst === undefined || (uses & (use.noun | use.regards)) !== 0) return null;
  const { last, hasBeing, hasModal, isDoubted } = skipVerbGroup(reading, at - 1);
  if (hasModal || hasBeing !== ((uses & use.state) !== 0)) return null;
  const from = last + 1;
  const subject = phraseFrom(reading, at + 1);
  const isNamed = subject !== null && subject.kind !== "unknown";
  if (isNamed && isCompared(reading, last)) return readCompared(reading, last, subject);
  if ((uses & use.says) === 0 || !isFree(reading, from)) return null;
  const said = (uses & ~use.state) | use.says;
  const doubted = { isDoubted: isDoubted || (uses & use.doubted) !== 0 };
  if (isNamed) {
    const complement = findComplement(reading, subject.to, use.says);
    if (complement !== null)
      return { phrase: subject, from, to: complement.at, said: complement.said, ...doubted };
    const isBehind = has(words[from], mark.quotation) && endsSentence(reading, subject.to);
    return isBehind ? { phrase: subject, from, to: subject.to, said: "quoted", ...doubted } : null;
  }
  if ((uses & use.ambiguous) !== 0) return null;
  const [verb, first] = [words[at]?.form ?? "", words[from]?.form ?? ""];
  const isMany = (hasBeing ? first : verb).endsWith(verbFirst.plural);
  const phrase: NounPhrase = { from: at, to: at, kind: isMany ? "plural" : "singular" };
  const complement = findComplement(reading, at, said);
  if (complement !== null)
    return { phrase, from, to: complement.at, said: complement.said, ...doubted };
  const isBehind = has(words[from], mark.quotation) && endsSentence(reading, at);
  return isBehind ? { phrase, from, to: at, said: "quoted", ...doubted } : null;
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
  const ends = next === undefined || next.form === "" || has(next, parting);
  const opens = isFree(reading, from) || has(words[from], mark.comma);
  if (!opens || !(ends || endsSentence(reading, phrase.to))) return null;
  const isShared = rules.comparing.has(words[from]?.form ?? "");
  const said = has(next, mark.quotation) ? "quoted" : "here";
  return { phrase, from, to: phrase.to, said, isDoubted: false, isShared };
}
