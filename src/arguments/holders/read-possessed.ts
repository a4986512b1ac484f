import { isFree } from "./lead-in.js";
import { phraseUpTo, type Reading } from "./noun-phrase.js";
import { has, mark } from "./read-words.js";
import type { Report } from "./report.js";

/** So many words may stand between the holder and the noun: `the company's first main | argument`. */
const reach = 2;

/** `The minister's argument is that …`; `noun` is the place of `argument`. */
export function readPossessed(reading: Reading, noun: number): Report | null {
  const { words, rules } = reading;
  const isSaid =
    rules.beings.has(words[noun + 1]?.form ?? "") &&
    rules.conjunctions.has(words[noun + 2]?.form ?? "");
  if (!isSaid) return null;
  let own = noun;
  while (own > noun - reach && !has(words[own], mark.possessive)) own--;
  if (!has(words[own], mark.possessive)) return null;
  const phrase = phraseUpTo(reading, own - 1);
  if (phrase === null || phrase.kind === "unknown" || !isFree(reading, phrase.from)) return null;
  return { phrase, from: phrase.from, to: noun + 2, said: "here", isDoubted: false };
}
