import { CACHE, CACHE_BITS, CACHE_SIZE, CUTS, take } from "./memory";

/**
 * Forms of up to 16 bytes are compared as a whole, filled up with zeros, which stand in no word.
 * Of a longer one the first half is its hash, and the second where it lies: its length, then its
 * letters; 0xff, which stands in no UTF-8, is the last byte.
 */
const SHORT: u32 = 16;
const KEY_SIZE: usize = 16;
const LONG_MARK: u64 = 0xff << 56;
const CHUNK: u32 = 1 << 16;

/** What `numberOf` says where no form can be taken in. */
export const NONE: u32 = u32.MAX_VALUE;

const FIRST_BITS: u32 = 13;

export let formCount: u32 = 0;
/** Where the keys lie, by number of the form. */
export let keys: usize = 0;

let keyRoom: u32 = 0;
let byteCount: u64 = 0;
let formLimit: u32 = 0;
let byteLimit: u64 = 0;
let searchLimit: u32 = 0;
/** Hash table with open addressing: half of a hash, and the number of the form plus 1. */
let places: usize = 0;
let placeBits: u32 = 0;
/** Memory for long forms, and its end. */
let chunk: usize = 0;
let chunkEnd: usize = 0;

/** See `FormLimits` in `form-table.ts`. */
export function setLimits(forms: u32, bytes: u32, search: u32): void {
  searchLimit = search;
  formLimit = forms;
  byteLimit = bytes;
}

/** Begins without forms, in memory that was given back; false where there is none. */
export function beginForms(): bool {
  formCount = 0;
  byteCount = 0;
  chunk = chunkEnd = 0;
  placeBits = FIRST_BITS;
  places = takePlaces(FIRST_BITS);
  keyRoom = 1 << (FIRST_BITS - 1);
  keys = take(KEY_SIZE * keyRoom);
  memory.fill(CACHE, 0, CACHE_SIZE);
  v128.store(CUTS, i8x16.splat(-1));
  v128.store(CUTS, i8x16.splat(0), 16);
  return places != 0 && keys != 0;
}

/** The number of the form of so many bytes at an address; what lies behind it can be read. */
@inline
export function numberOf(at: usize, length: u32): u32 {
  if (length > SHORT) return numberOfLong(at, length);
  const key = v128.and(v128.load(at), v128.load(CUTS + SHORT - length));
  const low: u64 = i64x2.extract_lane(key, 0);
  const high: u64 = i64x2.extract_lane(key, 1);
  const hash = hashOf(low, high);
  const entry = entryOf(hash);
  const isHit = ((load<u64>(entry) ^ low) | (load<u64>(entry, 8) ^ high)) == 0;
  return isHit ? load<u32>(entry, 16) : search(hash, low, high, at, length);
}

function numberOfLong(at: usize, length: u32): u32 {
  const low = hashOfLong(at, length);
  const hash = hashOf(low, LONG_MARK);
  const entry = entryOf(hash);
  if (load<u64>(entry) == low && isLongAt(load<u64>(entry, 8), at, length)) {
    return load<u32>(entry, 16);
  }
  return search(hash, low, LONG_MARK, at, length);
}

@inline
function entryOf(hash: u64): usize {
  return CACHE + (<usize>(hash >>> (64 - CACHE_BITS)) << 5);
}

@inline
function hashOf(low: u64, high: u64): u64 {
  const sum = (low * 0x9e3779b97f4a7c15) ^ (high * 0xc2b2ae3d27d4eb4f);
  return (sum ^ (sum >>> 32)) * 0xd6e8feb86659fd93;
}

function hashOfLong(at: usize, length: u32): u64 {
  let hash: u64 = length;
  for (let i: u32 = 0; i + 8 < length; i += 8) {
    hash = rotl(hash ^ (load<u64>(at + i) * 0x9e3779b97f4a7c15), 29) * 0xc2b2ae3d27d4eb4f;
  }
  hash = (hash ^ (load<u64>(at + length - 8) * 0x9e3779b97f4a7c15)) * 0xd6e8feb86659fd93;
  return hash ^ (hash >>> 32);
}

/** Looks for a form among all, takes it in if it is new, and puts it into the cache. */
function search(hash: u64, low: u64, high: u64, at: usize, length: u32): u32 {
  const last: u32 = (1 << placeBits) - 1;
  let place = <u32>(hash >>> (64 - placeBits));
  for (let i: u32 = 0; i < searchLimit; i++) {
    const taken = load<u64>(places + (<usize>place << 3));
    if (taken == 0) return add(place, hash, low, high, at, length);
    if (<u32>(taken >>> 32) == <u32>hash) {
      const form = <u32>taken - 1;
      const key = keys + KEY_SIZE * form;
      const second = load<u64>(key, 8);
      const isSecondSame = high == LONG_MARK ? isLongAt(second, at, length) : second == high;
      if (load<u64>(key) == low && isSecondSame) return remember(hash, low, second, form);
    }
    place = (place + 1) & last;
  }
  return NONE;
}

/** Whether the second half of a key leads to a long form, and to these letters. */
function isLongAt(second: u64, at: usize, length: u32): bool {
  if (second < LONG_MARK) return false;
  const own = <usize>second;
  return load<u32>(own) == length && isSame(own + 4, at, length);
}

/** Whether the same bytes, more than 16, stand in two places. */
function isSame(one: usize, other: usize, length: u32): bool {
  const last = length - 16;
  for (let i: u32 = 0; i < last; i += 16) {
    if (v128.any_true(v128.xor(v128.load(one + i), v128.load(other + i)))) return false;
  }
  return !v128.any_true(v128.xor(v128.load(one + last), v128.load(other + last)));
}

function remember(hash: u64, low: u64, second: u64, form: u32): u32 {
  const entry = entryOf(hash);
  store<u64>(entry, low);
  store<u64>(entry, second, 8);
  store<u32>(entry, form, 16);
  return form;
}

function add(place: u32, hash: u64, low: u64, high: u64, at: usize, length: u32): u32 {
  const form = formCount;
  if (form >= formLimit || byteCount + length > byteLimit) return NONE;
  if (form == keyRoom && !growKeys()) return NONE;
  if ((form + 1) * 2 > <u32>(1 << placeBits)) {
    if (!growPlaces()) return NONE;
    place = freePlace(hash);
  }
  let second = high;
  if (high == LONG_MARK) {
    const own = takeLong(length);
    if (own == 0) return NONE;
    store<u32>(own, length);
    memory.copy(own + 4, at, length);
    second = LONG_MARK | own;
  }
  store<u64>(keys + KEY_SIZE * form, low);
  store<u64>(keys + KEY_SIZE * form, second, 8);
  store<u64>(places + (<usize>place << 3), (hash << 32) | (form + 1));
  formCount++;
  byteCount += length;
  return remember(hash, low, second, form);
}

function takeLong(length: u32): usize {
  const size = (length + 4 + 7) & ~7;
  if (chunkEnd - chunk < size) {
    const room = max(size, CHUNK);
    const start = take(room);
    if (start == 0) return 0;
    chunk = start;
    chunkEnd = start + room;
  }
  const own = chunk;
  chunk += size;
  return own;
}

function growKeys(): bool {
  const larger = take(2 * KEY_SIZE * <u64>keyRoom);
  if (larger == 0) return false;
  memory.copy(larger, keys, KEY_SIZE * keyRoom);
  keys = larger;
  keyRoom *= 2;
  return true;
}

function growPlaces(): bool {
  const larger = takePlaces(placeBits + 1);
  if (larger == 0) return false;
  places = larger;
  placeBits++;
  for (let form: u32 = 0; form < formCount; form++) {
    const low = load<u64>(keys + KEY_SIZE * form);
    const second = load<u64>(keys + KEY_SIZE * form, 8);
    const hash = hashOf(low, second >= LONG_MARK ? LONG_MARK : second);
    store<u64>(places + (<usize>freePlace(hash) << 3), (hash << 32) | (form + 1));
  }
  return true;
}

function freePlace(hash: u64): u32 {
  const last: u32 = (1 << placeBits) - 1;
  let place = <u32>(hash >>> (64 - placeBits));
  while (load<u64>(places + (<usize>place << 3)) != 0) place = (place + 1) & last;
  return place;
}

function takePlaces(bits: u32): usize {
  const size = <u64>8 << bits;
  const start = take(size);
  if (start != 0) memory.fill(start, 0, <usize>size);
  return start;
}
