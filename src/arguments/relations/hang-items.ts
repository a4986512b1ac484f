import type { JudgedUnit } from "../judged-unit.js";
import type { Enumeration } from "./read-enumerations.js";

/** An item of an enumeration hangs on the sentence that announces it. */
export interface Enumerated {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
  /** The word that counts the item, and those that announce: `Second … three principles`. */
  readonly cue: string;
}

const sureOfAnnounced = 0.8;
/** Without words that announce: the claim right before the first item. */
const sureOfClaimBefore = 0.5;

/**
 * The items of enumerations, each with the sentence that announces them. Items without a role, and
 * enumerations that nothing announces, are left out.
 */
export function hangItems(
  enumerations: readonly Enumeration[],
  judged: readonly JudgedUnit[],
): Enumerated[] {
  return enumerations.flatMap(({ announcement, items }) => {
    if (announcement === null) return [];
    const { target, words } = announcement;
    const confidence = words === null ? sureOfClaimBefore : sureOfAnnounced;
    const hung = items.filter(({ at }) => at !== target && judged[at]?.role !== "none");
    return hung.map(({ at, word }) => {
      return { source: at, target, confidence, cue: words === null ? word : `${word} … ${words}` };
    });
  });
}
