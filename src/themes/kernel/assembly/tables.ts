import * as host from "./host";
import { beginPairs, clearPairs, numberOfPair, rememberPair, SIZE, UNKNOWN } from "./pair-numbers";
import { take } from "./shared";

/** What the value of a form says besides its class; see `form-classes.ts`. */
export const NEGATES: u32 = 1;
export const BEGINS: u32 = 2;
const CLASS_BITS: u32 = 2;
/** What a state may say; see `state-table.ts`. */
export const GOES_ON: u32 = 1;
export const HAS_PARTS: u32 = 2;

/** Bytes of a class and of a state; see `kernel-tables.ts` of the host. */
const CLASS: usize = 16;
const STATE: usize = 24;

/** By form its value, `UNKNOWN` where it was not asked for yet. */
let values: usize = 0;
let valueRoom: u32 = 0;
/** What `StateTable` of the host knows, which writes it there: by class a sketch and the state it begins. */
let classes: usize = 0;
/** By state a sketch, what it says, and where in `ends` its terms begin and end. */
let states: usize = 0;
/** Of a term its theme and its rank; see `candidates.ts`. */
export let ends: usize = 0;
/** By number of a hyphenated pair its classes, and whether it is a word said twice. */
let pairs: usize = 0;
/** The states behind states, by the class of the word; and the numbers of pairs, by their forms. */
let after: usize = 0;
let pairNumbers: usize = 0;

/** Begins anew, in memory that was given back; false where there is none. */
export function beginTables(): bool {
  values = classes = states = ends = pairs = 0;
  valueRoom = 0;
  after = take(<u32>SIZE);
  pairNumbers = take(<u32>SIZE);
  return after != 0 && pairNumbers != 0 && beginPairs(after) && beginPairs(pairNumbers);
}

/** Forgets all forms, classes and states. */
export function clearTables(): void {
  memory.fill(values, 0xff, 4 * <usize>valueRoom);
  clearPairs(after);
  clearPairs(pairNumbers);
}

/** Where the host has put what it knows. */
export function setTables(classesAt: usize, statesAt: usize, endsAt: usize, pairsAt: usize): void {
  classes = classesAt;
  states = statesAt;
  ends = endsAt;
  pairs = pairsAt;
}

/** Makes room for so many forms; false where there is none. */
export function makeValues(count: u32): bool {
  if (count <= valueRoom) return true;
  const room = max(2 * count, 1024);
  const larger = take(4 * room);
  if (larger == 0) return false;
  memory.copy(larger, values, 4 * <usize>valueRoom);
  memory.fill(larger + 4 * <usize>valueRoom, 0xff, 4 * <usize>(room - valueRoom));
  values = larger;
  valueRoom = room;
  return true;
}

@inline
export function valueOf(form: u32): u32 {
  const value = load<u32>(values + 4 * <usize>form);
  return value == UNKNOWN ? learn(form) : value;
}

function learn(form: u32): u32 {
  const value = host.valueOf(form);
  store<u32>(values + 4 * <usize>form, value);
  return value;
}

@inline
export function classIn(value: u32): u32 {
  return value >>> CLASS_BITS;
}

/** The state after a first word of a class. */
@inline
export function stateBegunBy(word: u32): u32 {
  return load<u32>(classes + CLASS * word, 8);
}

/** Whether a word may be the next in a state: most are not, which this tells of nearly all of them. */
@inline
export function mayGoOn(state: u32, word: u32): bool {
  return (load<u64>(states + STATE * state) & load<u64>(classes + CLASS * word)) != 0;
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
