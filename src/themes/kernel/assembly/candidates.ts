import { firstEnd, lastEnd } from "./tables";
import { take } from "./shared";

/** Of a rank the bit that those of exceptions lack: they count first, then the codebook's order. */
export const ORDINARY: u32 = 0x80000000;

/**
 * The terms found in a text, in the order in which they are read: of each its theme, its rank (its
 * place in the codebook with `ORDINARY`), its first and last word, and the one of its theme that
 * was read from the same word before it (plus 1; 0: none).
 */
export const CANDIDATE: usize = 20;
export let candidates: usize = 0;
export let candidateCount: u32 = 0;
/** More are never held: their memory could not be counted in 32 bits. */
const MOST: u32 = 1 << 26;
let room: u32 = 0;
/** By theme the last candidate plus 1, 0 for none; and how many it has. */
let latest: usize = 0;
export let counts: usize = 0;
export let themeCount: u32 = 0;
/** Whether there was no room for a candidate. */
export let isFull: bool = false;

/** Begins anew, in memory that was given back; false where there is none. */
export function beginCandidates(themes: u32): bool {
  themeCount = themes;
  room = 0;
  candidates = 0;
  latest = take(4 * themes);
  counts = take(4 * themes);
  return latest != 0 && counts != 0;
}

export function clearCandidates(): void {
  candidateCount = 0;
  isFull = false;
  memory.fill(latest, 0, 4 * themeCount);
  memory.fill(counts, 0, 4 * themeCount);
}

/** Enters the terms that end with a state; of a theme's terms at the same words the one that can be chosen. */
export function addCandidates(state: u32, first: u32, last: u32): void {
  const end = lastEnd(state);
  for (let at = firstEnd(state); at < end; at += 8) {
    const theme = load<u32>(at);
    const rank = load<u32>(at, 4);
    const before = load<u32>(latest + 4 * <usize>theme);
    const isSame = before != 0 && firstOf(before - 1) == first;
    const twin = isSame ? find(before, last) : 0;
    if (twin == 0) push(theme, rank, first, last, isSame ? before : 0);
    else if (rank < rankOf(twin - 1)) store<u32>(candidateAt(twin - 1), rank, 4);
  }
}

@inline
export function candidateAt(i: u32): usize {
  return candidates + CANDIDATE * i;
}

@inline
export function themeOf(i: u32): u32 {
  return load<u32>(candidateAt(i));
}

@inline
export function rankOf(i: u32): u32 {
  return load<u32>(candidateAt(i), 4);
}

@inline
export function firstOf(i: u32): u32 {
  return load<u32>(candidateAt(i), 8);
}

@inline
export function lastOf(i: u32): u32 {
  return load<u32>(candidateAt(i), 12);
}

/** The candidate with a last word (plus 1) among those of a theme that begin with the same, or 0. */
function find(from: u32, last: u32): u32 {
  let at = from;
  while (at != 0 && lastOf(at - 1) != last) at = load<u32>(candidateAt(at - 1), 16);
  return at;
}

function push(theme: u32, rank: u32, first: u32, last: u32, before: u32): void {
  if (candidateCount == room && !grow()) {
    isFull = true;
    return;
  }
  const at = candidateAt(candidateCount++);
  store<u32>(at, theme);
  store<u32>(at, rank, 4);
  store<u32>(at, first, 8);
  store<u32>(at, last, 12);
  store<u32>(at, before, 16);
  store<u32>(latest + 4 * <usize>theme, candidateCount);
  const count = counts + 4 * <usize>theme;
  store<u32>(count, load<u32>(count) + 1);
}

function grow(): bool {
  const more = max<u32>(2 * room, 1024);
  const larger: usize = more > MOST ? 0 : take(<u32>CANDIDATE * more);
  if (larger == 0) return false;
  memory.copy(larger, candidates, CANDIDATE * room);
  candidates = larger;
  room = more;
  return true;
}
