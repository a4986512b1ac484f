import { ORDINARY } from "./candidates";
import { isNegated } from "./negators";
import { NONE, numberOf, take, unitsBefore } from "./shared";
import { addressOf, endOf, formAt, startOf, wordAt } from "./words";

/** The hits of a text, by theme and place; see `HitArrays`, and of each its first and last word. */
export let hitCount: u32 = 0;
export let themes: usize = 0;
export let terms: usize = 0;
export let firsts: usize = 0;
export let lasts: usize = 0;
export let starts: usize = 0;
export let ends: usize = 0;
export let matches: usize = 0;
export let negated: usize = 0;
/** More are never held: their memory could not be counted in 32 bits. */
const MOST: u32 = 1 << 26;
let room: u32 = 0;

const BYTES_OF_HIT: u32 = 29;

export function beginHits(): void {
  room = 0;
}

/** Forgets those of the text before, and makes room for so many; false where there is none. */
export function clearHits(most: u32): bool {
  hitCount = 0;
  if (most <= room) return true;
  const more = max<u32>(2 * most, 1024);
  const start: usize = more > MOST ? 0 : take(BYTES_OF_HIT * more);
  if (start == 0) return false;
  const size: usize = 4 * <usize>more;
  themes = start;
  terms = themes + size;
  firsts = terms + size;
  lasts = firsts + size;
  starts = lasts + size;
  ends = starts + size;
  matches = ends + size;
  negated = matches + size;
  room = more;
  return true;
}

/** Adds a candidate that counts, unless it is an exception; its words by their places among those kept. */
export function addHit(theme: u32, rank: u32, from: u32, to: u32): void {
  if ((rank & ORDINARY) == 0) return;
  const term = rank ^ ORDINARY;
  const i = hitCount++;
  const at: usize = 4 * <usize>i;
  const first = wordAt(from);
  const last = first + to - from;
  store<u32>(themes + at, theme);
  store<u32>(terms + at, term);
  store<u32>(firsts + at, first);
  store<u32>(lasts + at, last);
  store<u32>(matches + at, formAt(from));
  store<u8>(negated + i, u8(isNegated(term, first, last)));
}

/** Says of each hit where it stands, in UTF-16 units, and the form of its words; false where there is no number for one. */
export function placeHits(from: u32, to: u32): bool {
  for (let i = from; i < to; i++) {
    const at: usize = 4 * <usize>i;
    const first = load<u32>(firsts + at);
    const last = load<u32>(lasts + at);
    const start = startOf(first);
    const end = endOf(last);
    // That of one word is there.
    if (first != last) {
      const match = numberOf(addressOf(start), end - start);
      if (match == NONE) return false;
      store<u32>(matches + at, match);
    }
    store<u32>(starts + at, unitsBefore(start));
    store<u32>(ends + at, unitsBefore(end));
  }
  return true;
}
