import type { Reading } from "./noun-phrase.js";
import { has, mark } from "./read-words.js";
import { opensWith } from "./rejection.js";
import type { Report } from "./report.js";

/** `Rumour has it that …`, `…, or so the argument goes.`: nobody in particular says so. */
export function findHearsay({ words, rules }: Reading): Report | null {
  const place = opensWith(words, rules.hearsay, rules) ?? closesWith(words, rules.hearsayEnds);
  return place && { phrase: null, ...place, said: "here", isDoubted: false };
}

/** The place of a phrase behind a comma at the end of a sentence. */
function closesWith(words: Reading["words"], phrases: readonly (readonly string[])[]) {
  // The last word is the one without letters, which carries the marks at the end.
  const end = words.length - 1;
  const phrase = phrases.find(
    (forms) =>
      has(words[end - forms.length], mark.comma) &&
      forms.every((form, k) => words[end - forms.length + k]?.form === form),
  );
  return phrase === undefined ? null : { from: end - phrase.length, to: end - 1 };
}
