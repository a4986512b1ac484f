import { addCandidates, addOfWay, beginWays } from "./candidates";
import { addNegator } from "./negators";
import {
  BEGINS,
  classIn,
  classOfPair,
  endsAtOnce,
  FOLLOWS,
  GOES_ON,
  HAS_PARTS,
  kindOf,
  knowForm,
  mayBeSecond,
  mayFollow,
  NEGATES,
  stateAfter,
  stateBegunBy,
  valueOf,
} from "./tables";
import { formAt, hyphenAt, isDoubled, joinsNext, keptCount, pairAt, wordAt } from "./words";

/** No word was read yet. */
const START: u32 = u32.MAX_VALUE;
/**
 * So many ways through hyphenated pairs are gone from one word. Only a codebook made for it has
 * more: its texts are read by the host, which joins ways that meet.
 */
const MOST_WAYS: u32 = 1000;

/** Whether a part of a proximity term stands in the text. */
export let hasParts: bool = false;
/** Whether there were too many ways. */
export let isTangled: bool = false;

let ways: u32 = 0;

export function beginReading(): void {
  hasParts = isTangled = false;
}

/** Enters all terms that begin with the kept words from one to another; what `TextReader` reads. */
export function readTerms(from: u32, to: u32): void {
  for (let k = from; k < to; k++) {
    const one = knowForm(formAt(k));
    const value = valueOf(one);
    const isPaired = hyphenAt(k);
    if (((value & (NEGATES | BEGINS)) | isPaired) == 0) continue;
    if ((value & NEGATES) != 0) addNegator(wordAt(k));
    if (isPaired != 0 && pairAt(k) != 0) readWays(k);
    else if ((value & BEGINS) != 0) {
      // Half of a word that is said twice is no match of its own.
      if (endsAtOnce(one) && !isDoubled(k)) enter(stateBegunBy(classIn(value)), k, k);
      if (k + 1 < keptCount && maySecond(one, k + 1)) readOn(k, stateBegunBy(classIn(value)));
    }
  }
}

/** Whether a second word may follow on a first; a pair may be one. */
@inline
function maySecond(first: usize, k: u32): bool {
  return hyphenAt(k) != 0 || mayBeSecond(first, knowForm(formAt(k)));
}

/** Reads on behind a word, as long as there is one way: no pair on it is one word of a term. */
function readOn(k: u32, begun: u32): void {
  const first = wordAt(k);
  let state = begun;
  for (let at = k + 1; (kindOf(state) & GOES_ON) != 0 && at < keptCount; at++) {
    const last = first + at - k;
    if (wordAt(at) != last) return;
    if (pairAt(at) != 0) {
      if (joinsNext(last - 1)) readWays(k);
      return;
    }
    const next = valueOf(knowForm(formAt(at)));
    if ((next & FOLLOWS) == 0 || !mayFollow(state, classIn(next)) || !joinsNext(last - 1)) return;
    state = stateAfter(state, classIn(next));
    if (state == 0) return;
    enter(state, k, at);
  }
}

/** A hyphenated pair is read as two words and as one. */
function readWays(k: u32): void {
  ways = 0;
  beginWays(k);
  goOn(START, k, k);
}

/** Reads on from a kept word, behind those from `k` that have led to a state. */
function goOn(state: u32, k: u32, at: u32): void {
  const first = wordAt(k);
  if (at >= keptCount || wordAt(at) != first + at - k) return;
  if (++ways > MOST_WAYS) {
    isTangled = true;
    return;
  }
  readOne(state, classIn(valueOf(knowForm(formAt(at)))), k, at);
  const pair = pairAt(at);
  if (pair == 0) return;
  readOne(state, classOfPair(pair, 0), k, at + 1);
  readOne(state, classOfPair(pair, 1), k, at + 1);
}

/** Reads one word of a class, which may be a pair, in a state. */
function readOne(state: u32, word: u32, k: u32, to: u32): void {
  if (word == 0) return;
  let reached: u32 = 0;
  if (state == START) reached = stateBegunBy(word);
  else if (mayFollow(state, word)) reached = stateAfter(state, word);
  if (reached == 0) return;
  const last = wordAt(k) + to - k;
  if (to != k || !isDoubled(k)) {
    if ((kindOf(reached) & HAS_PARTS) != 0) hasParts = true;
    addOfWay(reached, k, to);
  }
  if ((kindOf(reached) & GOES_ON) != 0 && to + 1 < keptCount && wordAt(to + 1) == last + 1) {
    if (joinsNext(last)) goOn(reached, k, to + 1);
  }
}

@inline
function enter(state: u32, k: u32, to: u32): void {
  if ((kindOf(state) & HAS_PARTS) != 0) hasParts = true;
  addCandidates(state, k, to);
}
