import { isFree, longestLeadIn } from "./lead-in.js";
import { phraseFrom, type Reading } from "./noun-phrase.js";
import { has, mark, parting } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";
import { skipVerbGroup } from "./verb-group.js";

/** `Konon, …`, `disebut-sebut bahwa …`: nobody is named. */
export function readHearsay(reading: Reading, at: number): Report | null {
  const { last, hasModal } = skipVerbGroup(reading, at - 1);
  const from = hasModal ? at : last + 1;
  if (!isFree(reading, from)) return null;
  return { phrase: null, from, to: at, said: "here", isDoubted: false };
}

/** `As was pointed out by the minister, …`, `as is often said, …`. */
export function readCompared(reading: Reading, at: number, uses: number): Report | null {
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
  // `Comme l'a écrit Clausewitz, …`
  const isInverted = rules.inverting !== undefined && (uses & use.says) !== 0;
  if (!isNamed && !isInverted && (uses & use.reported) === 0) return null;
  const phrase = phraseFrom(reading, isNamed ? verb + 2 : verb + 1);
  if (phrase === null || phrase.kind === "unknown") return null;
  const said = has(words[phrase.to + 1], mark.quotation) ? "quoted" : "here";
  return { ...report, phrase, to: phrase.to, said };
}

/** `The network was seen by many as …`. */
export function readPassive(reading: Reading, at: number): Report | null {
  const { words, rules } = reading;
  if (!rules.agents.has(words[at + 1]?.form ?? "")) return null;
  const phrase = phraseFrom(reading, at + 2);
  if (phrase === null || phrase.kind === "unknown") return null;
  if (!rules.as.has(words[phrase.to + 1]?.form ?? "")) return null;
  const isVague = phrase.kind === "generic";
  return { phrase, from: at, to: phrase.to, said: "here", isDoubted: false, isVague };
}
