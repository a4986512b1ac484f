import {
  beginCandidates,
  candidateCount,
  candidates,
  clearCandidates,
  isFull,
} from "./candidates";
import { beginChoosing, chooseInThemes, order, orderByTheme } from "./choose";
import {
  beginHits,
  clearHits,
  ends,
  firsts,
  hitCount,
  lasts,
  matches,
  negated,
  placeHits,
  starts,
  terms,
  themes,
} from "./hits";
import { beginNegators, clearNegators } from "./negators";
import { beginReading, hasParts, isTangled, readTerms } from "./read";
import { take } from "./shared";
import { beginTables } from "./tables";
import { keptCount, setRules, takeWords } from "./words";

export { addHit } from "./hits";
export { setReach } from "./negators";
export { clearTables, makeForms, setTables } from "./tables";

/** What `read` returns; see `Outcome` in `kernel-reader.ts`. */
const FINE = 0;
const FULL = 1;
const NEAR = 2;
const TANGLED = 3;

/** As in `text/scan/assembly/kernel.ts`: a function that runs for long is not made faster. */
const AT_ONCE: u32 = 1 << 12;

/** What came of the last text: 12 numbers, see `tell`. */
let result: usize = 0;
let isFlat: bool = false;

/** Begins, or begins anew in memory that was given back; says where `result` lies, 0 where there is no memory. */
export function begin(
  themeCount: u32,
  choosesInThemes: bool,
  knowsDoubling: bool,
  gaps: usize,
  filter: usize,
): usize {
  isFlat = choosesInThemes;
  setRules(gaps, filter, knowsDoubling);
  beginNegators();
  beginHits();
  result = take(64);
  const isBegun = beginTables() && beginCandidates(themeCount) && beginChoosing();
  return isBegun ? result : 0;
}

/**
 * Reads the words that a header names; `joins` says of each whether it may join the next, or is 0.
 * The hits are there afterwards; where choosing is the host's, the candidates.
 */
export function read(header: usize, joins: usize): u32 {
  takeWords(header, joins);
  clearCandidates();
  beginReading();
  if (!clearNegators(keptCount)) return FULL;
  for (let k: u32 = 0; k < keptCount; k += AT_ONCE) {
    readTerms(k, min(keptCount, k + AT_ONCE));
    if (hasParts) return NEAR;
    if (isTangled) return TANGLED;
  }
  if (isFull || !clearHits(candidateCount) || !orderByTheme()) return FULL;
  if (isFlat) chooseInThemes();
  tell();
  return FINE;
}

/** Makes room for so many hits that the host chooses. */
export function expectHits(count: u32): bool {
  return clearHits(count);
}

/** Says where the hits stand in the text that was scanned; false where there is no number for their words. */
export function place(): bool {
  for (let i: u32 = 0; i < hitCount; i += AT_ONCE) {
    if (!placeHits(i, min(hitCount, i + AT_ONCE))) return false;
  }
  return true;
}

/** Writes down where everything lies. */
export function tell(): void {
  store<u32>(result, hitCount);
  store<u32>(result, themes, 4);
  store<u32>(result, terms, 8);
  store<u32>(result, firsts, 12);
  store<u32>(result, lasts, 16);
  store<u32>(result, starts, 20);
  store<u32>(result, ends, 24);
  store<u32>(result, matches, 28);
  store<u32>(result, negated, 32);
  store<u32>(result, candidateCount, 36);
  store<u32>(result, candidates, 40);
  store<u32>(result, order, 44);
}
