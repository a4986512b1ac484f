import type { Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import { opensWith } from "./rejection.js";
import type { Report } from "./report.js";

/** `New roads bring traffic, | we are told, | and so they may.` */
function findAside(words: readonly Word[], phrases: readonly (readonly string[])[]) {
  for (let from = 1; from < words.length; from++) {
    if (!has(words[from], mark.comma)) continue;
    const phrase = phrases.find((forms) =>
      forms.every((form, k) => words[from + k]?.form === form),
    );
    const next = words[from + (phrase?.length ?? 0)];
    if (phrase !== undefined && (next === undefined || next.form === "" || has(next, parting)))
      return { from, to: from + phrase.length - 1 };
  }
  return null;
}

/** `Rumour has it that …`, `…, or so the argument goes.`: nobody in particular says so. */
export function findHearsay({ words, rules }: Reading): Report | null {
  const place = opensWith(words, rules.hearsay, rules) ?? findAside(words, rules.hearsayEnds);
  return place && { phrase: null, ...place, said: "here", isDoubted: false };
}
