import * as host from "./host";
import { take } from "./shared";

/** The words that may negate, by position. */
let negators: usize = 0;
let count: u32 = 0;
let room: u32 = 0;
/** Whether only they negate, and how far; else the host is asked. */
let needsNegator: bool = false;
let reachBefore: u32 = 0;
let reachBehind: u32 = 0;

export function beginNegators(): void {
  negators = 0;
  room = 0;
}

/** See `NegationReach`. */
export function setReach(needs: bool, before: u32, behind: u32): void {
  needsNegator = needs;
  reachBefore = before;
  reachBehind = behind;
}

/** Forgets those of the text before, and makes room for so many; false where there is none. */
export function clearNegators(most: u32): bool {
  count = 0;
  if (most <= room) return true;
  negators = take(8 * most);
  if (negators == 0) return false;
  room = 2 * most;
  return true;
}

export function addNegator(word: u32): void {
  store<u32>(negators + 4 * <usize>count, word);
  count++;
}

export function isNegated(term: u32, first: u32, last: u32): bool {
  if (needsNegator && !hasNegator(first - min(first, reachBefore), last + reachBehind)) return false;
  return host.isNegated(term, first, last);
}

function hasNegator(from: u32, to: u32): bool {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (load<u32>(negators + 4 * <usize>middle) < from) low = middle + 1;
    else high = middle;
  }
  return low < count && load<u32>(negators + 4 * <usize>low) <= to;
}
