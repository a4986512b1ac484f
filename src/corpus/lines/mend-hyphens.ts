import * as letters from "./letter-class.js";
import { findWords } from "./find-words.js";
import type { Line } from "./scan-lines.js";

/** What becomes of a hyphen at the end of a line that goes on in the next. */
export type Mending = "blank" | "keep" | "remove";

const SOFT_HYPHEN = 0xad;
/** First halves that take a hyphen, in any of the languages served. */
const heads = new Set(
  (
    "self non ex half quasi well long short high low anti pan vice cross all co post socio geo so " +
    "twenty thirty forty fifty sixty seventy eighty ninety " +
    "pré pró pós recém não além aquém demi mi semi sous sud nord peut celui celle ceux contre " +
    "vingt trente quarante cinquante soixante dix serba ke"
  ).split(" "),
);
/** Second halves that take one: what French and Portuguese hang on to verbs, and the like. */
const tails = new Set(
  "like free based wide led related oriented old up off out là ci moi toi vous nous lui leur lo la los las lhe lhes".split(
    " ",
  ),
);
/** `pre- and post-war`: the hyphen stands for the rest of the word. */
const conjunctions = new Set("and or to und oder bis et ou y e o i u dan atau и или".split(" "));
/** A text with fewer hyphens at its line ends than this has no words broken by a machine. */
const fewestBroken = 0.03;
/** Shorter halves are words by chance: an-other. */
const shortestHalf = 4;

/** A hyphen at a line's end, between the halves of what may be one word. */
interface Break {
  readonly line: number;
  readonly head: string;
  readonly tail: string;
  /** Whether another hyphen follows: `day-to-day`. */
  readonly isChained: boolean;
}

/**
 * What becomes of each hyphen at the end of a line that goes on in the next: of a broken word it
 * goes, of a compound it stays.
 *
 * The text itself is asked first: which of the two forms it uses elsewhere, and whether both
 * halves are words of their own in it. Then known halves, and whether the text breaks words at all.
 *
 * @param groups - the lines of each paragraph, as their numbers
 * @returns by the number of the line, where it is not simply a blank
 */
export function mendHyphens(
  raw: string,
  lines: readonly Line[],
  groups: readonly (readonly number[])[],
): Map<number, Mending> {
  const mendings = new Map<number, Mending>();
  const breaks: Break[] = [];
  let joints = 0;
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) {
      const line = group[i - 1] ?? 0;
      const [before, after] = [lines[line], lines[group[i] ?? 0]];
      if (before === undefined || after === undefined) continue;
      joints++;
      const mending = judgeLetters(raw, before, after);
      if (mending === null) breaks.push({ line, ...takeHalves(raw, before, after) });
      else if (mending !== "blank") mendings.set(line, mending);
    }
  }
  if (breaks.length === 0) return mendings;
  const isBreaking = breaks.length > fewestBroken * joints;
  const forms = breaks.flatMap(({ head, tail }) => {
    const whole = [head + tail, `${head}-${tail}`];
    return isBreaking ? [...whole, head, tail] : whole;
  });
  const seen = findWords(raw, new Set(forms));
  for (const found of breaks) mendings.set(found.line, judge(found, seen, isBreaking));
  return mendings;
}

/** What the letters around a line's end say; `null` where the words must be asked. */
function judgeLetters(raw: string, { end }: Line, { start }: Line): Mending | null {
  const last = raw.charCodeAt(end - 1);
  const next = raw.charCodeAt(start);
  if (letters.classOf(last) !== letters.HYPHEN) {
    return letters.isSquare(last) && letters.isSquare(next) ? "keep" : "blank";
  }
  if (!letters.isWordPart(letters.classOf(raw.charCodeAt(end - 2)))) return "blank";
  if (last === SOFT_HYPHEN) return "remove";
  const kind = letters.classOf(next);
  if (kind === letters.LOWER || kind === letters.CASELESS) {
    return letters.isLetter(letters.classOf(raw.charCodeAt(end - 2))) ? null : "keep";
  }
  return letters.isWordPart(kind) ? "keep" : "blank";
}

function takeHalves(raw: string, { end }: Line, next: Line): Omit<Break, "line"> {
  let head = end - 1;
  while (head > 0 && isLetterAt(raw, head - 1)) head--;
  let tail = next.start;
  while (tail < next.end && isLetterAt(raw, tail)) tail++;
  return {
    head: raw.slice(head, end - 1).toLowerCase(),
    tail: raw.slice(next.start, tail).toLowerCase(),
    isChained: letters.classOf(raw.charCodeAt(tail)) === letters.HYPHEN,
  };
}

function judge(
  { head, tail, isChained }: Break,
  seen: ReadonlySet<string>,
  isBreaking: boolean,
): Mending {
  if (conjunctions.has(tail) && !isChained) return "blank";
  const isCompound = seen.has(`${head}-${tail}`);
  if (isCompound !== seen.has(head + tail)) return isCompound ? "keep" : "remove";
  if (isCompound || isChained || heads.has(head) || tails.has(tail)) return "keep";
  if (!isBreaking) return "keep";
  const areWords = seen.has(head) && seen.has(tail);
  return areWords && Math.min(head.length, tail.length) >= shortestHalf ? "keep" : "remove";
}

function isLetterAt(raw: string, at: number): boolean {
  return letters.isLetter(letters.classOf(raw.charCodeAt(at)));
}
