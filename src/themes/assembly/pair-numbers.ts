import { take } from "./shared";

/** As in `pair-numbers.ts` of the host: a pair is kept in one of so many places behind each other. */
const SEARCH: u32 = 64;
/** Two numbers, and that of the pair plus 1. */
const WIDTH: usize = 16;
const FIRST_BITS: u32 = 10;
/** More are forgotten: what is asked for again is worked out again. */
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
  memory.fill(load<u32>(table), 0, WIDTH << load<u32>(table, 4));
  store<u32>(table, 0, 8);
}

/** The number of a pair, or `UNKNOWN`. */
@inline
export function numberOfPair(table: usize, one: u32, other: u32): u32 {
  const places: usize = load<u32>(table);
  const bits = load<u32>(table, 4);
  const last: u32 = (1 << bits) - 1;
  let at = homeOf(one, other, bits);
  for (let i: u32 = 0; i < SEARCH; i++) {
    const place = places + WIDTH * at;
    const number = load<u32>(place, 8);
    if (number == 0) return UNKNOWN;
    if (load<u32>(place) == one && load<u32>(place, 4) == other) return number - 1;
    at = (at + 1) & last;
  }
  return UNKNOWN;
}

/** Remembers the number of a pair that has none. */
export function rememberPair(table: usize, one: u32, other: u32, number: u32): void {
  const count: u32 = load<u32>(table, 8) + 1;
  const bits = load<u32>(table, 4);
  if (count * 2 > <u32>1 << bits && !grow(table, bits)) clearPairs(table);
  else store<u32>(table, count, 8);
  put(load<u32>(table), load<u32>(table, 4), one, other, number + 1);
}

function grow(table: usize, bits: u32): bool {
  const larger: usize = bits < MOST_BITS ? takePlaces(bits + 1) : 0;
  if (larger == 0) return false;
  const places: usize = load<u32>(table);
  const end = places + (WIDTH << bits);
  for (let place = places; place < end; place += WIDTH) {
    const stored = load<u32>(place, 8);
    if (stored > 0) put(larger, bits + 1, load<u32>(place), load<u32>(place, 4), stored);
  }
  store<u32>(table, <u32>larger);
  store<u32>(table, bits + 1, 4);
  return true;
}

function put(places: usize, bits: u32, one: u32, other: u32, stored: u32): void {
  const last: u32 = (1 << bits) - 1;
  const home = homeOf(one, other, bits);
  let at = home;
  for (let i: u32 = 0; i < SEARCH && load<u32>(places + WIDTH * at, 8) > 0; i++) {
    at = (at + 1) & last;
  }
  if (load<u32>(places + WIDTH * at, 8) > 0) at = home;
  const place = places + WIDTH * at;
  store<u32>(place, one);
  store<u32>(place, other, 4);
  store<u32>(place, stored, 8);
}

@inline
function homeOf(one: u32, other: u32, bits: u32): u32 {
  let hash = (one ^ (other * 0x85ebca6b)) * 0x9e3779b1;
  hash ^= hash >>> 15;
  return (hash * 0x2c1b3c6d) >>> (32 - bits);
}

function takePlaces(bits: u32): usize {
  const size = <u32>WIDTH << bits;
  const places = take(size);
  if (places != 0) memory.fill(places, 0, size);
  return places;
}
