import {
  candidateCount,
  counts,
  firstOf,
  lastOf,
  rankOf,
  themeCount,
  themeOf,
} from "./candidates";
import { addHit } from "./hits";
import * as host from "./host";
import { take } from "./shared";

/** So many that lie over one another are chosen from here. */
const FEW: u32 = 32;

/** The candidates of each theme after those of the one before, each theme's as they were read. */
export let order: usize = 0;
let room: u32 = 0;
/** By theme, where in `order` the next of its candidates comes. */
let next: usize = 0;

/** Begins anew, in memory that was given back; false where there is none. */
export function beginChoosing(): bool {
  room = 0;
  next = take(4 * themeCount);
  return next != 0;
}

/** Puts the candidates in order; false where there is no memory. */
export function orderByTheme(): bool {
  if (candidateCount > room) {
    order = take(8 * candidateCount);
    if (order == 0) return false;
    room = 2 * candidateCount;
  }
  let sum: u32 = 0;
  for (let theme: u32 = 0; theme < themeCount; theme++) {
    store<u32>(next + 4 * <usize>theme, sum);
    sum += load<u32>(counts + 4 * <usize>theme);
  }
  for (let i: u32 = 0; i < candidateCount; i++) {
    const place = next + 4 * <usize>themeOf(i);
    const at = load<u32>(place);
    store<u32>(place, at + 1);
    store<u32>(order + 4 * <usize>at, i);
  }
  return true;
}

/** Adds of each theme the longest that do not overlap. Only where candidates of a theme lie over one another there is anything to choose. */
export function chooseInThemes(): void {
  for (let i: u32 = 0; i < candidateCount; ) {
    const begin = i;
    const first = ordered(i);
    const theme = themeOf(first);
    let reached = lastOf(first);
    for (i++; i < candidateCount; i++) {
      const one = ordered(i);
      if (firstOf(one) > reached || themeOf(one) != theme) break;
      reached = max(reached, lastOf(one));
    }
    const count = i - begin;
    if (count == 1) addHit(theme, rankOf(first), firstOf(first), reached);
    else {
      const chosen = count <= FEW ? chooseLongest(begin, count) : host.chooseAmong(begin, count);
      for (let at = begin; at < begin + chosen; at++) add(ordered(at));
    }
  }
}

function add(i: u32): void {
  addHit(themeOf(i), rankOf(i), firstOf(i), lastOf(i));
}

/** What `chooseLongest` of the host chooses, put in place of what is listed; exceptions stay among it. */
function chooseLongest(begin: u32, count: u32): u32 {
  sort(begin, count, true);
  let chosen: u32 = 0;
  for (let at = begin; at < begin + count; at++) {
    const one = ordered(at);
    let isFree = true;
    for (let other = begin; other < begin + chosen && isFree; other++) {
      const taken = ordered(other);
      isFree = lastOf(taken) < firstOf(one) || firstOf(taken) > lastOf(one);
    }
    if (isFree) {
      store<u32>(order + 4 * <usize>(begin + chosen), one);
      chosen++;
    }
  }
  sort(begin, chosen, false);
  return chosen;
}

/** By insertion: the longest first, or by place. */
function sort(begin: u32, count: u32, byLength: bool): void {
  for (let i = begin + 1; i < begin + count; i++) {
    const one = ordered(i);
    let at = i;
    for (; at > begin && comesBefore(one, ordered(at - 1), byLength); at--) {
      store<u32>(order + 4 * <usize>at, ordered(at - 1));
    }
    store<u32>(order + 4 * <usize>at, one);
  }
}

function comesBefore(one: u32, other: u32, byLength: bool): bool {
  if (byLength) {
    const length = lastOf(one) - firstOf(one);
    const otherLength = lastOf(other) - firstOf(other);
    if (length != otherLength) return length > otherLength;
  }
  if (firstOf(one) != firstOf(other)) return firstOf(one) < firstOf(other);
  return rankOf(one) < rankOf(other);
}

@inline
function ordered(at: u32): u32 {
  return load<u32>(order + 4 * <usize>at);
}
