import type { Span } from "../../rows.js";
import { isDenied } from "./is-denied.js";
import { judgeBefore } from "./judge-before.js";
import { judgeBehind } from "./judge-behind.js";
import type { Judgement, StanceSentence, ThemeWords } from "./stance-sentence.js";

/** In so many words around a theme's words a negator may be what negates them. */
const reachOfNegation = 6;

/**
 * What a sentence says of a theme's words in a stretch of it, or `null`: by the nearest cue before
 * them, else by one behind them. What it says in a clause that it denies is nothing.
 *
 * @param isNegated - whether the hit is; it counts where the language knows no negator near, such
 *   as one that the codebook brings
 */
export function judgeStance(
  sentence: StanceSentence,
  place: Span,
  isNegated: boolean,
): Judgement | null {
  const theme = sentence.find(place);
  if (theme === null || isDenied(sentence, theme.first)) return null;
  const before = judgeBefore(sentence, theme);
  const found = before === undefined ? judgeBehind(sentence, theme) : before;
  if (found === null) return null;
  const isTurned = isNegated && !hasNegator(sentence, theme);
  return isTurned === sentence.isOpposite(theme.first)
    ? found
    : { ...found, sign: found.sign === 1 ? -1 : 1 };
}

function hasNegator(sentence: StanceSentence, { first, last }: ThemeWords): boolean {
  const { negators, lacking, unable } = sentence.known;
  for (let i = first - reachOfNegation; i <= last + reachOfNegation; i++) {
    if ([negators, lacking, unable].some((set) => set.has(sentence.form(i)))) return true;
  }
  return false;
}
