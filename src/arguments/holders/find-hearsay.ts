import type { Reading } from "./noun-phrase.js";
import { has, mark } from "./read-words.js";
import { closesWith, opensWith } from "./rejection.js";
import type { Report } from "./report.js";

/** `Rumour has it that …`, `…, or so the argument goes.`: nobody in particular says so. */
export function findHearsay({ words, rules }: Reading): Report | null {
  const last = closesWith(words, rules.hearsayEnds);
  const isAside = last !== null && has(words[last.from], mark.comma);
  const place = opensWith(words, rules.hearsay, rules) ?? (isAside ? last : null);
  return place && { phrase: null, ...place, said: "here", isDoubted: false };
}
