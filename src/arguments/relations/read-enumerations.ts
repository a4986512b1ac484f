import { cuesOf } from "../cues-of.js";
import type { FoundCue } from "../find-cues.js";
import type { JudgedUnit } from "../judged-unit.js";
import { readUnit, wordsOf } from "../model/describe-unit.js";
import { isClaim } from "./describe-pair.js";

/** The announcement stands not farther than so many units before the first item. */
const farthestAnnouncement = 6;
/** An enumeration that has had no item for so many units is over. */
const longestItem = 40;

/** What announces an enumeration. */
interface Announcement {
  readonly target: number;
  /** The words that announce; `null` for a claim that merely stands before. */
  readonly words: string | null;
}

/** Items that are counted one after the other. */
export interface Enumeration {
  readonly announcement: Announcement | null;
  /** The units that open its items, in order, and the word that counts each. */
  readonly items: readonly Item[];
}

/** One of them. */
export interface Item {
  readonly at: number;
  readonly word: string;
  /** Whether its place is said: `Moreover` may open an item, or say more of the one before. */
  readonly isPlaced: boolean;
}

interface Open {
  readonly announcement: Announcement | null;
  readonly items: Item[];
  /** The last number that was said, and how many items came behind it without one. */
  number: number;
  unnumbered: number;
  /** Unit of the last item. */
  last: number;
}

/**
 * The enumerations of a document (`First … Second … Finally …`), each with what announces it: a
 * sentence that says so (`three principles`, or that ends in a colon), which may hold the first
 * item itself (`in two ways: first, …`), else the claim or proposal right before the first item. An
 * enumeration ends with its last item (`Finally`), with a number left out, or with another first one.
 */
export function readEnumerations(judged: readonly JudgedUnit[]): Enumeration[] {
  const found: Open[] = [];
  let open: Open | null = null;
  /** The last item of any enumeration that was announced. */
  let last = -1;
  judged.forEach((one, at) => {
    const counted = readCount(one);
    if (counted === null) return;
    const { place, word, isWithin } = counted;
    if (place === 1) {
      const announcement = isWithin ? announce(one, at) : findAnnouncement(judged, at, last);
      open = { announcement, items: [], number: 0, unnumbered: 0, last: at };
      found.push(open);
    } else if (open === null || !continues(open, place, at)) {
      open = null;
      return;
    }
    open.items.push({ at, word, isPlaced: place !== "next" });
    if (typeof place === "number") [open.number, open.unnumbered] = [place, 0];
    else open.unnumbered++;
    open.last = at;
    if (open.announcement !== null) last = at;
    if (place === "last") open = null;
  });
  return found;
}

/** The place in an enumeration that a unit says it has, and in which words. */
interface Count {
  readonly place: number | "next" | "last";
  readonly word: string;
  /** Whether it stands behind what announces it, in one sentence. */
  readonly isWithin: boolean;
}

function readCount({ unit: { text, passage }, read }: JudgedUnit): Count | null {
  const place = placeIn(read.cues);
  if (place !== null) return { ...place, word: wordsOf(text, read, place.cue), isWithin: false };
  if (!read.cues.some(({ kind }) => kind === "announcer")) return null;
  const cues = cuesOf(passage.language);
  const rest = text.slice(text.indexOf(":") + 1);
  if (cues === null || rest === text) return null;
  const readRest = readUnit(rest, cues);
  const first = placeIn(readRest.cues);
  if (first?.place !== 1) return null;
  return { place: 1, word: wordsOf(rest, readRest, first.cue), isWithin: true };
}

function placeIn(cues: readonly FoundCue[]) {
  for (const found of cues) {
    if (found.cue.kind !== "enumerator") continue;
    const { place } = found.cue;
    return place === "none" ? null : { place, cue: found };
  }
  return null;
}

/** `Moreover` between `First` and `Second` may be an item, or say more of the first. */
function continues(open: Open, place: number | "next" | "last", at: number): boolean {
  if (at - open.last > longestItem) return false;
  if (typeof place !== "number") return true;
  return place > open.number && place <= open.number + 1 + open.unnumbered;
}

/** What stands before the last item of the enumeration before announced that one. */
function findAnnouncement(
  judged: readonly JudgedUnit[],
  first: number,
  lastItem: number,
): Announcement | null {
  for (let at = first - 1; at >= Math.max(0, lastItem, first - farthestAnnouncement); at--) {
    const candidate = judged[at];
    if (candidate === undefined) break;
    const announcement = announce(candidate, at);
    if (announcement !== null) return announcement;
  }
  const role = judged[first - 1]?.role;
  if (first - 1 === lastItem || !isClaim(role)) return null;
  return { target: first - 1, words: null };
}

/** The words in which a unit announces an enumeration: those that say so, else its colon. */
function announce({ unit, read }: JudgedUnit, target: number): Announcement | null {
  const cue = read.cues.find(({ kind }) => kind === "announcer");
  if (cue !== undefined) return { target, words: wordsOf(unit.text, read, cue) };
  return unit.text.endsWith(":") ? { target, words: ":" } : null;
}
