import { take } from "./shared";

/** A pair is kept in one of so many places behind each other; where all are taken, another one gives way. */
const SEARCH: u32 = 32;
/**
 * A place is one word of memory: the two numbers of a pair, and in its lowest bits its own plus 1;
 * 0 where it is free. What has more bits is not kept.
 */
const NUMBER_BITS: u64 = 20;
const PART_BITS: u64 = 22;
const MOST_PART: u32 = 1 << <u32>PART_BITS;
const MOST_NUMBER: u32 = (1 << <u32>NUMBER_BITS) - 2;

const FIRST_BITS: u32 = 10;
const MOST_BITS: u32 = 22;

/** Where the places lie, how many bits number them, how many are taken. */
export const SIZE: usize = 16;

export const UNKNOWN: u32 = u32.MAX_VALUE;

/** Makes an empty table at an address; false where there is no memory. */
export function beginPairs(table: usize): bool {
  const places = takePlaces(FIRST_BITS);
  if (places == 0) return false;
  store<u32>(table, <u32>places);
  store<u32>(table, FIRST_BITS, 4);
  store<u32>(table, 0, 8);
  return true;
}

export function clearPairs(table: usize): void {
  memory.fill(load<u32>(table), 0, 8 << load<u32>(table, 4));
  store<u32>(table, 0, 8);
}

/** The number of a pair, or `UNKNOWN`. */
@inline
export function numberOfPair(table: usize, one: u32, other: u32): u32 {
  // Together they would be taken for another pair.
  if ((one | other) >= MOST_PART) return UNKNOWN;
  const places: usize = load<u32>(table);
  const bits = load<u32>(table, 4);
  const last: u32 = (1 << bits) - 1;
  const pair = pairOf(one, other);
  let at = homeOf(pair, bits);
  for (let i: u32 = 0; i < SEARCH; i++) {
    const place = load<u64>(places + 8 * at);
    if (place >>> NUMBER_BITS == pair && place != 0) return <u32>(place & 0xfffff) - 1;
    if (place == 0) return UNKNOWN;
    at = (at + 1) & last;
  }
  return UNKNOWN;
}

/** Remembers the number of a pair that has none. */
export function rememberPair(table: usize, one: u32, other: u32, number: u32): void {
  if (one >= MOST_PART || other >= MOST_PART || number > MOST_NUMBER) return;
  const count: u32 = load<u32>(table, 8) + 1;
  const bits = load<u32>(table, 4);
  if (count * 4 > <u32>3 << bits && !grow(table, bits)) clearPairs(table);
  store<u32>(table, load<u32>(table, 8) + 1, 8);
  const place = (pairOf(one, other) << NUMBER_BITS) | (number + 1);
  put(load<u32>(table), load<u32>(table, 4), place);
}

function grow(table: usize, bits: u32): bool {
  const larger: usize = bits < MOST_BITS ? takePlaces(bits + 1) : 0;
  if (larger == 0) return false;
  const places: usize = load<u32>(table);
  const end = places + (8 << bits);
  for (let at = places; at < end; at += 8) {
    const place = load<u64>(at);
    if (place != 0) put(larger, bits + 1, place);
  }
  store<u32>(table, <u32>larger);
  store<u32>(table, bits + 1, 4);
  return true;
}

function put(places: usize, bits: u32, place: u64): void {
  const last: u32 = (1 << bits) - 1;
  const home = homeOf(place >>> NUMBER_BITS, bits);
  let at = home;
  for (let i: u32 = 0; i < SEARCH && load<u64>(places + 8 * at) != 0; i++) at = (at + 1) & last;
  if (load<u64>(places + 8 * at) != 0) at = home;
  store<u64>(places + 8 * at, place);
}

@inline
function pairOf(one: u32, other: u32): u64 {
  return (<u64>one << PART_BITS) | other;
}

@inline
function homeOf(pair: u64, bits: u32): u32 {
  const hash = (pair ^ (pair >>> 17)) * 0x9e3779b97f4a7c15;
  return <u32>(hash >>> (64 - bits));
}

function takePlaces(bits: u32): usize {
  const size: u32 = 8 << bits;
  const places = take(size);
  if (places != 0) memory.fill(places, 0, size);
  return places;
}
