import * as host from "./host";
import { beginPairs, clearPairs, numberOfPair, rememberPair, SIZE, UNKNOWN } from "./pair-numbers";
import { take } from "./shared";

/** What the value of a form says besides its class; see `form-classes.ts`. */
export const NEGATES: u32 = 1;
export const BEGINS: u32 = 2;
export const FOLLOWS: u32 = 4;
const CLASS_BITS: u32 = 3;
/** What a state may say; see `state-table.ts`. */
export const GOES_ON: u32 = 1;
export const HAS_PARTS: u32 = 2;

/** Bytes of a class and of a state; see `kernel-tables.ts` of the host. */
const CLASS: usize = 32;
const STATE: usize = 20;
/** See `followers.ts`. */
const MOST_LINKS: u32 = 6;
/**
 * Of what is kept of a form, besides how far a hash is shifted to number its bits: whether it has
 * one link and no other, and whether a term, or a part of one, is this one word. A shift by more
 * than 31 is by what is left of 32, so that these need not be taken away.
 */
const ONE_LINK: u32 = 32;
const ENDS: u32 = 64;

/**
 * By form its value, `UNKNOWN` where it was not asked for yet, and what is asked of most words, for
 * one look into memory: of the state that it begins the bits and what it says (see `ENDS`), and
 * the first of its links.
 */
const FORM: usize = 16;
let known: usize = 0;
let formRoom: u32 = 0;
/** What the host knows and writes there: by class the state it begins, and its links (see `followers.ts`). */
let classes: usize = 0;
/** By state where its `bits` begin, how they are numbered, what it says, and where its `ends` begin and end. */
let states: usize = 0;
let bits: usize = 0;
/** Of a term its theme and its rank; see `candidates.ts`. */
export let ends: usize = 0;
/** By number of a hyphenated pair its classes, and whether it is a word said twice. */
let pairs: usize = 0;
/** The states behind states, by the class of the word; and the numbers of pairs, by their forms. */
let after: usize = 0;
let pairNumbers: usize = 0;

/** Begins anew, in memory that was given back; false where there is none. */
export function beginTables(): bool {
  known = classes = states = bits = ends = pairs = 0;
  formRoom = 0;
  after = take(<u32>SIZE);
  pairNumbers = take(<u32>SIZE);
  return after != 0 && pairNumbers != 0 && beginPairs(after) && beginPairs(pairNumbers);
}

/** Forgets all forms, classes and states. */
export function clearTables(): void {
  memory.fill(known, 0xff, FORM * formRoom);
  clearPairs(after);
  clearPairs(pairNumbers);
}

/** Where the host has put what it knows. */
export function setTables(
  classesAt: usize,
  statesAt: usize,
  bitsAt: usize,
  endsAt: usize,
  pairsAt: usize,
): void {
  classes = classesAt;
  states = statesAt;
  bits = bitsAt;
  ends = endsAt;
  pairs = pairsAt;
}

/** Makes room for so many forms; false where there is none. */
export function makeForms(count: u32): bool {
  if (count <= formRoom) return true;
  const room = max(2 * count, 1024);
  const larger = take(<u32>FORM * room);
  if (larger == 0) return false;
  memory.copy(larger, known, FORM * formRoom);
  memory.fill(larger + FORM * formRoom, 0xff, FORM * (room - formRoom));
  known = larger;
  formRoom = room;
  return true;
}

/** What is known of a form: where it is kept. */
@inline
export function knowForm(form: u32): usize {
  const at = known + FORM * form;
  return load<u32>(at) == UNKNOWN ? learn(form) : at;
}

/** The value of a known form. */
@inline
export function valueOf(one: usize): u32 {
  return load<u32>(one);
}

function learn(form: u32): usize {
  const value = host.valueOf(form);
  const at = known + FORM * form;
  const own = classes + CLASS * classIn(value);
  const state = load<u32>(own);
  const place = states + STATE * state;
  const ends = (kindOf(state) & HAS_PARTS) != 0 || firstEnd(state) != lastEnd(state);
  store<u32>(at, value);
  store<u32>(at, load<u32>(place), 4);
  store<u32>(at, load<u32>(own, 8), 8);
  const links = load<u32>(own, 4);
  const says = (links == 1 ? ONE_LINK : 0) | (ends ? ENDS : 0);
  store<u32>(at, load<u32>(place, 4) | says, 12);
  return at;
}

/** Whether a term, or a part of one, is the one word of a known form. */
@inline
export function endsAtOnce(one: usize): bool {
  return (load<u32>(one, 12) & ENDS) != 0;
}

/** Whether a known form may be the second word of a term that begins with another. */
@inline
export function mayBeSecond(first: usize, second: usize): bool {
  if ((load<u32>(second, 12) & ONE_LINK) == 0) return mayBeSecondOf(first, second);
  const row = bits + 4 * <usize>load<u32>(first, 4);
  return isSet(row, load<u32>(second, 8) >>> load<u32>(first, 12));
}

function mayBeSecondOf(first: usize, second: usize): bool {
  const next = valueOf(second);
  if ((next & FOLLOWS) == 0) return false;
  return mayFollow(stateBegunBy(classIn(valueOf(first))), classIn(next));
}

@inline
function isSet(row: usize, bit: u32): bool {
  return ((load<u8>(row + (bit >>> 3)) >>> (bit & 7)) & 1) != 0;
}

@inline
export function classIn(value: u32): u32 {
  return value >>> CLASS_BITS;
}

/** The state after a first word of a class. */
@inline
export function stateBegunBy(word: u32): u32 {
  return load<u32>(classes + CLASS * word);
}

/** Whether a word may be the next in a state: most are not, which this tells of nearly all of them. */
@inline
export function mayFollow(state: u32, word: u32): bool {
  const own = classes + CLASS * word;
  const count = load<u32>(own, 4);
  if (count > MOST_LINKS) return true;
  const place = states + STATE * state;
  const row = bits + 4 * <usize>load<u32>(place);
  const shift = load<u32>(place, 4);
  for (let i: u32 = 0; i < count; i++) {
    if (isSet(row, load<u32>(own + 4 * <usize>i, 8) >>> shift)) return true;
  }
  return false;
}

/** The state after one more word that may be the next, 0 where no term has it. */
@inline
export function stateAfter(state: u32, word: u32): u32 {
  const known = numberOfPair(after, state, word);
  return known == UNKNOWN ? learnAfter(state, word) : known;
}

function learnAfter(state: u32, word: u32): u32 {
  const next = host.stateAfter(state, word);
  rememberPair(after, state, word, next);
  return next;
}

@inline
export function kindOf(state: u32): u32 {
  return load<u32>(states + STATE * state, 8);
}

/** Where in `ends` the terms of a state begin, and where they end. */
@inline
export function firstEnd(state: u32): usize {
  return ends + 8 * <usize>load<u32>(states + STATE * state, 12);
}

@inline
export function lastEnd(state: u32): usize {
  return ends + 8 * <usize>load<u32>(states + STATE * state, 16);
}

/** The number of a hyphenated pair, 0 where it is nothing as one word. */
@inline
export function pairOf(one: u32, other: u32): u32 {
  const known = numberOfPair(pairNumbers, one, other);
  return known == UNKNOWN ? learnPair(one, other) : known;
}

function learnPair(one: u32, other: u32): u32 {
  const pair = host.pairOf(one, other);
  rememberPair(pairNumbers, one, other, pair);
  return pair;
}

/** One of the two classes of a pair, 0 where it has none. */
@inline
export function classOfPair(pair: u32, which: u32): u32 {
  return load<u32>(pairs + 16 * <usize>pair + 4 * which);
}

@inline
export function isPairDoubled(pair: u32): bool {
  return load<u32>(pairs + 16 * <usize>pair, 8) != 0;
}
