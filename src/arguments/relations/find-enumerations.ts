import type { JudgedUnit } from "../find-relations.js";
import { wordsOf } from "../model/describe-unit.js";

/** An item of an enumeration hangs on the sentence that announces it. */
export interface Enumerated {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
  /** The word that counts the item, and those that announce: `Second … three principles`. */
  readonly cue: string;
}

/** The announcement stands not farther than so many units before the first item. */
const farthestAnnouncement = 6;
/** An enumeration that has had no item for so many units is over. */
const longestItem = 40;
const sureOfAnnounced = 0.8;
/** Without words that announce: the claim right before the first item. */
const sureOfClaimBefore = 0.5;

interface Open {
  readonly target: number;
  readonly announced: string | null;
  /** The number of the last item, and its unit. */
  place: number;
  last: number;
}

/**
 * The items of enumerations (`First … Second … Finally …`), each with the sentence that announces
 * them: one that says so (`three principles`, or that ends in a colon), else the claim or proposal
 * right before the first item. Items without a role, and enumerations that nothing announces, are
 * left out.
 */
export function findEnumerations(judged: readonly JudgedUnit[]): Enumerated[] {
  const found: Enumerated[] = [];
  let open: Open | null = null;
  judged.forEach(({ role, read, unit }, at) => {
    const cue = read.cues.find(({ cue: one }) => one.kind === "enumerator");
    if (cue?.cue.kind !== "enumerator") return;
    const { place } = cue.cue;
    if (place === 1) open = begin(judged, at);
    else if (open === null || !continues(open, place, at)) {
      open = null;
      return;
    }
    if (open === null) return;
    open.place = typeof place === "number" ? place : open.place + 1;
    open.last = at;
    if (role === "none") return;
    const word = wordsOf(unit.text, read, cue);
    found.push({
      ...{ source: at, target: open.target },
      confidence: open.announced === null ? sureOfClaimBefore : sureOfAnnounced,
      cue: open.announced === null ? word : `${word} … ${open.announced}`,
    });
  });
  return found;
}

function continues(open: Open, place: number | "next" | "last", at: number): boolean {
  return at - open.last <= longestItem && (typeof place !== "number" || place === open.place + 1);
}

function begin(judged: readonly JudgedUnit[], first: number): Open | null {
  for (let at = first - 1; at >= Math.max(0, first - farthestAnnouncement); at--) {
    const candidate = judged[at];
    if (candidate === undefined) break;
    const cue = candidate.read.cues.find(({ kind }) => kind === "announcer");
    const words = cue === undefined ? null : wordsOf(candidate.unit.text, candidate.read, cue);
    const announced = words ?? (candidate.unit.text.endsWith(":") ? ":" : null);
    if (announced !== null) return { target: at, announced, place: 0, last: first };
  }
  const role = judged[first - 1]?.role;
  if (role !== "claim" && role !== "proposal") return null;
  return { target: first - 1, announced: null, place: 0, last: first };
}
