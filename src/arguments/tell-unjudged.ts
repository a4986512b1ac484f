import { cuesOf } from "./cues-of.js";
import { stanceWords } from "./stance/languages.js";

/**
 * What is not looked for in some languages, and would read like a finding without a word: roles, and
 * holders but by quotation marks; or only whether a claim is for or against a theme. `null` where
 * there is nothing to tell.
 */
export function tellUnjudged(languages: Iterable<string | null>): string | null {
  const known = [...new Set(languages)].filter((language) => language !== null).sort();
  const without = known.filter((language) => cuesOf(language) === null);
  const neutral = known.filter(
    (language) => cuesOf(language) !== null && stanceWords(language) === null,
  );
  const told = [
    ...(without.length === 0
      ? []
      : [
          `In ${without.join(", ")} no claims, premises and proposals are looked for, ` +
            "and what is not in quotation marks counts as the author's own view.",
        ]),
    ...(neutral.length === 0
      ? []
      : [`In ${neutral.join(", ")} nothing is judged to be for or against a theme.`]),
  ];
  return told.length === 0 ? null : told.join(" ");
}
