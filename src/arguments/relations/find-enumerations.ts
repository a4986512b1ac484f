import type { JudgedUnit } from "../judged-unit.js";
import { wordsOf } from "../model/describe-unit.js";
import { isClaim } from "./describe-pair.js";

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
  /** The last number that was said, and how many items came behind it without one. */
  number: number;
  unnumbered: number;
  /** Unit of the last item. */
  last: number;
}

/**
 * The items of enumerations (`First … Second … Finally …`), each with the sentence that announces
 * them: one that says so (`three principles`, or that ends in a colon), else the claim or proposal
 * right before the first item. An enumeration ends with its last item (`Finally`), with a number
 * left out, or with another first one. Items without a role, and enumerations that nothing
 * announces, are left out.
 */
export function findEnumerations(judged: readonly JudgedUnit[]): Enumerated[] {
  const found: Enumerated[] = [];
  let open: Open | null = null;
  /** The last item of any enumeration. */
  let last = -1;
  judged.forEach(({ role, read, unit }, at) => {
    const cue = read.cues.find(({ cue: one }) => one.kind === "enumerator");
    if (cue?.cue.kind !== "enumerator") return;
    const { place } = cue.cue;
    if (place === 1) open = begin(judged, at, last);
    else if (open === null || !continues(open, place, at)) {
      open = null;
      return;
    }
    if (open === null) return;
    if (typeof place === "number") [open.number, open.unnumbered] = [place, 0];
    else open.unnumbered++;
    open.last = last = at;
    const { target, announced } = open;
    if (place === "last") open = null;
    if (role === "none") return;
    const word = wordsOf(unit.text, read, cue);
    found.push({
      ...{ source: at, target },
      confidence: announced === null ? sureOfClaimBefore : sureOfAnnounced,
      cue: announced === null ? word : `${word} … ${announced}`,
    });
  });
  return found;
}

/** `Moreover` between `First` and `Second` may be an item, or say more of the first. */
function continues(open: Open, place: number | "next" | "last", at: number): boolean {
  if (at - open.last > longestItem) return false;
  if (typeof place !== "number") return true;
  return place > open.number && place <= open.number + 1 + open.unnumbered;
}

/** What stands before the last item of the enumeration before announced that one. */
function begin(judged: readonly JudgedUnit[], first: number, lastItem: number): Open | null {
  for (let at = first - 1; at >= Math.max(0, lastItem, first - farthestAnnouncement); at--) {
    const candidate = judged[at];
    if (candidate === undefined) break;
    const cue = candidate.read.cues.find(({ kind }) => kind === "announcer");
    const words = cue === undefined ? null : wordsOf(candidate.unit.text, candidate.read, cue);
    const announced = words ?? (candidate.unit.text.endsWith(":") ? ":" : null);
    if (announced !== null) return openAt(at, announced, first);
  }
  const role = judged[first - 1]?.role;
  if (first - 1 === lastItem || !isClaim(role)) return null;
  return openAt(first - 1, null, first);
}

function openAt(target: number, announced: string | null, first: number): Open {
  return { target, announced, number: 0, unnumbered: 0, last: first };
}
