import type { StanceSentence } from "./stance-sentence.js";

/** A clause that begins farther before a word is not looked for. */
const longestClause = 40;
/** So many words before the one that begins a clause can say that it is denied. */
const reach = 6;

/**
 * Whether a word is in a clause that the sentence denies: `I do not believe that …`, `we disagree
 * with those who say that …`, but not `nobody can deny that …`.
 */
export function isDenied(sentence: StanceSentence, at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - longestClause) && sentence.breakAfter(i) !== 2; i--) {
    if (sentence.known.introducing.has(sentence.form(i)) && isDeniedBefore(sentence, i))
      return true;
  }
  return false;
}

/** Of a view that a clause gives; an even number of denials affirms. */
function isDeniedBefore(sentence: StanceSentence, clause: number): boolean {
  const { views, denying, negators, conjunctions, halves } = sentence.known;
  const view = sentence.form(clause - 1);
  if (!views.has(view) && !denying.has(view)) return false;
  let denials = 0;
  for (let i = clause - 1; i >= Math.max(0, clause - reach); i--) {
    const form = sentence.form(i);
    if (sentence.breakAfter(i) === 2 || conjunctions.has(form)) break;
    // `no doubt` affirms as a whole, and so do its two words one by one.
    const negates = !sentence.affirms(i) || denying.has(sentence.form(i + 1));
    // Of `ne … pas` one half is counted.
    const isCounted = denials > 0 && halves?.first.has(form) === true;
    if (denying.has(form) || (negators.has(form) && negates && !isCounted)) denials++;
  }
  return denials % 2 === 1;
}
