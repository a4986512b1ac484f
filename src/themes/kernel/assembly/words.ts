import * as host from "./host";
import { isPairDoubled, pairOf } from "./tables";

/** What a byte between two words says; see `join-words.ts`. */
const CLOSED: u32 = 0;
const OPEN: u32 = 1;
const POINT: u32 = 2;
const NEW_LINE: u32 = 0x0a;
/** The text has to be asked; see `prepared/block.ts`. */
const ASK: u32 = 2;

/** The words of the text that is read; see `Scan`. */
let text: usize = 0;
export let starts: usize = 0;
export let ends: usize = 0;
let kept: usize = 0;
let forms: usize = 0;
let hyphens: usize = 0;
export let keptCount: u32 = 0;
/** By word what is known of its joining the next; 0 where nothing is. */
let joins: usize = 0;
/** By byte, what it says between words. */
let gaps: usize = 0;
/** What words begin with that are anything to a term, or negate; see `Scanner.setFilter`. */
let filter: usize = 0;
let knowsDoubling: bool = false;

export function setRules(gapsAt: usize, filterAt: usize, doubling: bool): void {
  gaps = gapsAt;
  filter = filterAt;
  knowsDoubling = doubling;
}

/** Takes the words that a header names; see `text/scan/assembly/kernel.ts`. */
export function takeWords(header: usize, joinsAt: usize): void {
  text = load<u32>(header, 4);
  keptCount = load<u32>(header, 24);
  starts = load<u32>(header, 28);
  ends = load<u32>(header, 32);
  kept = load<u32>(header, 36);
  forms = load<u32>(header, 40);
  hyphens = load<u32>(header, 44);
  joins = joinsAt;
}

/** The position among all words of a kept one. */
@inline
export function wordAt(k: u32): u32 {
  return load<u32>(kept + 4 * <usize>k);
}

@inline
export function formAt(k: u32): u32 {
  return load<u32>(forms + 4 * <usize>k);
}

/** Whether a hyphen alone parts a kept word from the next, which is kept too: 1 or 0. */
@inline
export function hyphenAt(k: u32): u32 {
  return load<u8>(hyphens + k);
}

/** The number of the pair that begins with a kept word, 0 where that is nothing as one word. */
@inline
export function pairAt(k: u32): u32 {
  return hyphenAt(k) == 0 || beginsUnlikeAll(wordAt(k)) ? 0 : pairOf(formAt(k), formAt(k + 1));
}

/** Whether a word, and so one that begins with it, begins like none of a term. */
function beginsUnlikeAll(word: u32): bool {
  // The filter is that of words which were scanned.
  if (joins != 0 || knowsDoubling || endOf(word) - startOf(word) < 4) return false;
  const letters = load<u32>(text + startOf(word));
  const key = (letters & 31) | ((letters >>> 3) & 0x3e0) | ((letters >>> 6) & 0x7c00);
  return (letters & 0x80808080) == 0 && load<u8>(filter + key) == 0;
}

/** Whether a kept word is half of one that is said twice. */
@inline
export function isDoubled(k: u32): bool {
  return knowsDoubling && (isPairDoubled(pairAt(k)) || (k > 0 && isPairDoubled(pairAt(k - 1))));
}

@inline
export function startOf(word: u32): u32 {
  return load<u32>(starts + 4 * <usize>word);
}

@inline
export function endOf(word: u32): u32 {
  return load<u32>(ends + 4 * <usize>word);
}

/** Where a byte of the text lies. */
@inline
export function addressOf(byte: u32): usize {
  return text + byte;
}

/** Whether a word and the next may belong to one term. */
@inline
export function joinsNext(word: u32): bool {
  if (joins != 0) {
    const join = load<u8>(joins + word);
    return join == ASK ? host.joinsNext(word) : join == OPEN;
  }
  const from = endOf(word);
  const to = startOf(word + 1);
  const gap = load<u8>(gaps + load<u8>(text + from));
  if (gap == CLOSED) return false;
  if (gap == OPEN && isOpen(from + 1, to, load<u8>(text + from))) return true;
  // Initials alone go on over a full stop.
  return gap == POINT && !mayBeInitials(startOf(word), from) ? false : host.joinsNext(word);
}

/** Whether nothing but blanks and the like stands there, and no blank line. */
function isOpen(from: u32, to: u32, before: u32): bool {
  let lines = u32(before == NEW_LINE);
  for (let at = from; at < to; at++) {
    const byte = load<u8>(text + at);
    if (load<u8>(gaps + byte) != OPEN) return false;
    lines += u32(byte == NEW_LINE);
  }
  return lines < 2;
}

function mayBeInitials(start: u32, end: u32): bool {
  const letter = load<u8>(text + start);
  return letter > 127 || end == start + 1 || load<u8>(gaps + load<u8>(text + start + 1)) == POINT;
}
