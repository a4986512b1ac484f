import {
  beginText,
  BLOCK,
  findWords,
  isMalformed,
  isUnspaced,
  joinedCount,
  wordCount,
} from "./find";
import { beginForms, formCount, keys, NONE, numberOf as numberForm, setLimits } from "./forms";
import { beginKeeping, keepWords, keptCount, numberForms } from "./keep";
import { fillVectors } from "./masks";
import { HEADER, releaseAll, take as takeMemory } from "./memory";
import {
  dropRoom,
  ends,
  excesses,
  forms,
  hyphens,
  kept,
  makeRoom,
  MARGIN,
  starts,
  text,
} from "./text";
import { unescape } from "./unescape";

/** What `scan` returns; see `Refusal` in `scanner.ts`. */
const FINE = 0;
const UNSPACED = 1;
const MALFORMED = 2;
const FULL = 3;

/**
 * So much is done in one call: a function that runs for long is made faster only when it is called
 * again.
 */
const BYTES_AT_ONCE: usize = 1 << 14;
const WORDS_AT_ONCE: u32 = 1 << 12;

export function begin(formLimit: u32, byteLimit: u32, searchLimit: u32): bool {
  setLimits(formLimit, byteLimit, searchLimit);
  // Before this there is no memory at all.
  if (!beginForms()) return false;
  fillVectors();
  return true;
}

export function forget(): bool {
  releaseAll();
  dropRoom();
  store<u32>(HEADER, 0, 8);
  return beginForms();
}

/** Where a text of so many bytes is to be put, or 0 where there is no room for it. */
export function roomForText(length: u32): usize {
  return makeRoom(length) ? text : 0;
}

/** Where a JSON string of so many bytes is to be put, or 0 where there is no room for it. */
export function roomForJson(length: u32): usize {
  return makeRoom(length) ? starts : 0;
}

export function scanJson(length: u32): i32 {
  const end = starts + length;
  v128.store(end, i64x2.splat(0));
  const written = unescape(starts, end, text);
  return written < 0 ? MALFORMED : scan(written);
}

/** Scans the text that was put in place, and writes into the header what came of it. */
export function scan(length: u32): i32 {
  store<u32>(HEADER, length);
  store<u32>(HEADER, text, 4);
  memory.fill(text + length, 0, MARGIN);
  beginText();
  const end = (<usize>length & ~(BLOCK - 1)) + BLOCK;
  for (let at: usize = 0; at < end && !isMalformed; at += BYTES_AT_ONCE) {
    findWords(at, min(end, at + BYTES_AT_ONCE));
  }
  if (isMalformed) return MALFORMED;
  if (isUnspaced) return UNSPACED;
  beginKeeping();
  for (let i: u32 = 0; i < wordCount; i += WORDS_AT_ONCE) {
    keepWords(i, min(wordCount, i + WORDS_AT_ONCE));
  }
  let isFull = false;
  for (let i: u32 = 0; i < keptCount && !isFull; i += WORDS_AT_ONCE) {
    isFull = !numberForms(i, min(keptCount, i + WORDS_AT_ONCE));
  }
  store<u32>(HEADER, formCount, 8);
  store<u32>(HEADER, keys, 12);
  if (isFull) return FULL;
  store<u32>(HEADER, wordCount, 16);
  store<u32>(HEADER, joinedCount, 20);
  store<u32>(HEADER, keptCount, 24);
  store<u32>(HEADER, starts, 28);
  store<u32>(HEADER, ends, 32);
  store<u32>(HEADER, kept, 36);
  store<u32>(HEADER, forms, 40);
  store<u32>(HEADER, hyphens, 44);
  return FINE;
}

/** For a kernel of another room: memory until all is released, or 0 where there is none. */
export function take(size: u32): usize {
  return takeMemory(size);
}

/** For a kernel of another room: the number of the form of so many bytes at an address, `NONE` where there is none left. */
export function numberOf(at: usize, length: u32): u32 {
  const count = formCount;
  const form = numberForm(at, length);
  if (form == NONE || formCount == count) return form;
  store<u32>(HEADER, formCount, 8);
  store<u32>(HEADER, keys, 12);
  return form;
}

/** How many UTF-16 units stand before a byte that begins a character. */
export function unitsBefore(byte: u32): u32 {
  const block = byte & ~63;
  let units = byte - load<u32>(excesses + (block >>> 4));
  for (let at = block; at < byte; at += 16) {
    const bytes = v128.load(text + at);
    const rests = i8x16.bitmask(i8x16.lt_s(bytes, i8x16.splat(-64)));
    const fours = i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(-16)));
    const those = byte - at < 16 ? (1 << (byte - at)) - 1 : -1;
    units += popcnt(fours & those) - popcnt(rests & those);
  }
  return units;
}
