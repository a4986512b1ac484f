import { isFree } from "./lead-in.js";
import { phraseFrom, phraseUpTo, type Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";
import type { Report } from "./report.js";

/** So many words may stand between the holder and the noun: `the company's first main | argument`. */
const reach = 2;
/** So many words may stand between an article and its noun: `the | now prevailing | view`. */
const longestNoun = 3;

/** `The minister's argument is that …`, `the view in Brussels is that …`; `noun` is the place of `view`. */
export function readPossessed(reading: Reading, noun: number): Report | null {
  if (!isSaidBehind(reading, noun)) return readLocated(reading, noun);
  const { words } = reading;
  let own = noun;
  while (own > noun - reach && !has(words[own], mark.possessive)) own--;
  if (!has(words[own], mark.possessive)) return null;
  const phrase = phraseUpTo(reading, own - 1);
  if (phrase === null || phrase.kind === "unknown" || !isFree(reading, phrase.from)) return null;
  return { phrase, from: phrase.from, to: noun + 2, said: "here", isDoubted: false };
}

/** `the prevailing view | in Brussels | is that` */
function readLocated(reading: Reading, noun: number): Report | null {
  const { words, rules } = reading;
  const next = words[noun + 1];
  if (has(next, parting) || !rules.among.has(next?.form ?? "")) return null;
  const phrase = phraseFrom(reading, noun + 2);
  if (phrase === null || phrase.kind === "unknown" || !isSaidBehind(reading, phrase.to))
    return null;
  let from = noun;
  while (from > noun - longestNoun && from > 0 && !rules.articles.has(words[from]?.form ?? ""))
    from--;
  if (!rules.articles.has(words[from]?.form ?? "") || !isFree(reading, from)) return null;
  return { phrase, from, to: phrase.to + 2, said: "here", isDoubted: false };
}

function isSaidBehind({ words, rules }: Reading, at: number): boolean {
  const [being, conjunction] = [words[at + 1], words[at + 2]];
  return rules.beings.has(being?.form ?? "") && rules.conjunctions.has(conjunction?.form ?? "");
}
