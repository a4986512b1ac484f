import { firstEnd, lastEnd } from "./tables";
import { take } from "./shared";

/** Of a rank the bit that those of exceptions lack: they count first, then the codebook's order. */
export const ORDINARY: u32 = 0x80000000;

/**
 * The terms found in a text, in the order in which they are read: of each its theme, its rank (its
 * place in the codebook with `ORDINARY`), its first and last word by their places among those kept,
 * and the one of its theme that another way led to from the same word before it (plus 1; 0: none).
 */
export const CANDIDATE: usize = 20;
export let candidates: usize = 0;
export let candidateCount: u32 = 0;
/** More are never held: their memory could not be counted in 32 bits. */
const MOST: u32 = 1 << 26;
let room: u32 = 0;
/** From where on the candidates are those of several ways; by theme the last of them, plus 1. */
let waysBegin: u32 = 0;
let latest: usize = 0;
/** By theme how many there are. */
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
  memory.fill(counts, 0, 4 * themeCount);
}

/** Enters the terms that end with a state, as long as no other way leads to the same words. */
export function addCandidates(state: u32, first: u32, last: u32): void {
  const end = lastEnd(state);
  for (let at = firstEnd(state); at < end; at += 8) {
    push(load<u32>(at), load<u32>(at, 4), first, last, 0);
  }
}

/** The same of one of several ways; of a theme's terms at the same words the one that can be chosen. */
export function addOfWay(state: u32, first: u32, last: u32): void {
  const end = lastEnd(state);
  for (let at = firstEnd(state); at < end; at += 8) {
    const theme = load<u32>(at);
    const rank = load<u32>(at, 4);
    const before = latestOf(theme);
    const twin = find(before, last);
    if (twin == 0) {
      push(theme, rank, first, last, before);
      store<u32>(latest + 4 * <usize>theme, candidateCount);
    } else if (rank < rankOf(twin - 1)) store<u32>(candidateAt(twin - 1), rank, 4);
  }
}

/** Forgets the candidates that begin with a word, before all ways from it are gone. */
export function beginWays(first: u32): void {
  while (candidateCount > 0 && firstOf(candidateCount - 1) == first) {
    const count = counts + 4 * <usize>themeOf(--candidateCount);
    store<u32>(count, load<u32>(count) - 1);
  }
  waysBegin = candidateCount;
}

/** The last candidate of a theme that was entered since the ways began, plus 1, or 0. */
function latestOf(theme: u32): u32 {
  const last = load<u32>(latest + 4 * <usize>theme);
  const isOfWays = last > waysBegin && last <= candidateCount && themeOf(last - 1) == theme;
  return isOfWays ? last : 0;
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
