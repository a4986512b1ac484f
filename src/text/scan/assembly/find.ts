import {
  classOf,
  codePointAt,
  DIGIT,
  IGNORED,
  LETTER,
  UNSPACED,
  widthOf,
  widthOfLetter,
} from "./characters";
import { continuesAcross } from "./continues-across";
import { isAlphanumeric, isRest, mask, writePlaces } from "./masks";
import { VECTORS } from "./memory";
import { ends, excesses, joints, starts, text } from "./text";

/** A text is read in blocks of 64 bytes; in a mask a bit stands for a byte of one. */
export const BLOCK: usize = 64;

const APOSTROPHE: u32 = 0x27;
const HYPHEN: u32 = 0x2d;

export let wordCount: u32 = 0;
/** How many of the words an apostrophe joins to the one before. */
export let joinedCount: u32 = 0;
export let isMalformed: bool = false;
export let isUnspaced: bool = false;

let endCount: u32 = 0;
let excess: u32 = 0;
/** Of the block before: which of its bytes are of words. */
let previous: u64 = 0;
/** The last bytes of apostrophes, and of hyphens, that stand behind a word. */
let apostrophes: u64 = 0;
let hyphens: u64 = 0;
/** Of a character that began in the block before: bytes in this one. */
let pendingWord: u64 = 0;
let pendingRest: u64 = 0;
let pendingApostrophe: u64 = 0;
let pendingHyphen: u64 = 0;
/** Up to where a run of ignored characters was judged, and whether it stands inside a word. */
let ignoredEnd: usize = 0;
let isIgnoredInside: bool = false;

export function beginText(): void {
  wordCount = joinedCount = endCount = excess = 0;
  previous = apostrophes = hyphens = 0;
  pendingWord = pendingRest = pendingApostrophe = pendingHyphen = 0;
  ignoredEnd = 0;
  isMalformed = isUnspaced = isIgnoredInside = false;
}

/** Finds the words that begin from one block to another, both in bytes of the text. */
export function findWords(from: usize, to: usize): void {
  const blank = v128.load(VECTORS);
  const letterBias = v128.load(VECTORS, 16);
  const belowLetters = v128.load(VECTORS, 32);
  const digitBias = v128.load(VECTORS, 48);
  const belowDigits = v128.load(VECTORS, 64);
  const markTable = v128.load(VECTORS, 80);
  let before = previous;
  let count = wordCount;
  let endedCount = endCount;
  for (let base = from; base < to; base += BLOCK) {
    const at = text + base;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    let word = mask(
      isAlphanumeric(a, blank, letterBias, belowLetters, digitBias, belowDigits),
      isAlphanumeric(b, blank, letterBias, belowLetters, digitBias, belowDigits),
      isAlphanumeric(c, blank, letterBias, belowLetters, digitBias, belowDigits),
      isAlphanumeric(d, blank, letterBias, belowLetters, digitBias, belowDigits),
    );
    // What stood behind the last byte of the block before.
    let joining = apostrophes >>> 63;
    let hyphenating = hyphens >>> 63;
    apostrophes = hyphens = 0;
    store<u32>(excesses + (base >>> 4), excess);
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) != 0) {
      word = readCharacters(base, word, before, mask(a, b, c, d));
    }
    const marks = mask(
      i8x16.swizzle(markTable, i8x16.sub(a, blank)),
      i8x16.swizzle(markTable, i8x16.sub(b, blank)),
      i8x16.swizzle(markTable, i8x16.sub(c, blank)),
      i8x16.swizzle(markTable, i8x16.sub(d, blank)),
    );
    const inside = marks & ((word << 1) | (before >>> 63)) & ((word >>> 1) | (<u64>1 << 63));
    if (inside != 0) word = readMarks(base, word, before, inside);
    const behind = (word << 1) | (before >>> 63);
    const starting = word & ~behind;
    const ending = ~word & behind;
    before = word;
    joining = starting & (joining | (apostrophes << 1));
    hyphenating = starting & (hyphenating | (hyphens << 1));
    joinedCount += <u32>popcnt(joining);
    v128.store(joints + count, i64x2.splat(0));
    v128.store(joints + count, i64x2.splat(0), 16);
    for (; hyphenating != 0; hyphenating &= hyphenating - 1) {
      const earlier = starting & ((hyphenating & -hyphenating) - 1);
      store<u8>(joints + count + <u32>popcnt(earlier) - 1, 1);
    }
    writePlaces(starts + 4 * count, <u32>base, starting);
    count += <u32>popcnt(starting);
    writePlaces(ends + 4 * endedCount, <u32>base, ending);
    endedCount += <u32>popcnt(ending);
  }
  previous = before;
  wordCount = count;
  endCount = endedCount;
}

/**
 * Adds to the bytes of words in a block those of characters beyond ASCII, which `high` marks, and
 * notes the apostrophes and hyphens among them.
 */
function readCharacters(base: usize, ascii: u64, before: u64, high: u64): u64 {
  const at = text + base;
  let word = ascii | pendingWord;
  let rest = pendingRest;
  apostrophes = pendingApostrophe;
  hyphens = pendingHyphen;
  pendingWord = pendingRest = pendingApostrophe = pendingHyphen = 0;
  const rests = mask(
    isRest(v128.load(at)),
    isRest(v128.load(at, 16)),
    isRest(v128.load(at, 32)),
    isRest(v128.load(at, 48)),
  );
  for (let leads = high & ~rests; leads != 0; leads &= leads - 1) {
    const place = ctz(leads);
    // Most are letters of two or three bytes that end in this block.
    const short = widthOfLetter(load<u32>(at + <usize>place));
    if (short != 0 && short + place <= 64) {
      const bytes = ((<u64>1 << short) - 1) << place;
      word |= bytes;
      rest |= bytes & (bytes - 1);
      continue;
    }
    const codePoint = codePointAt(at + <usize>place);
    if (codePoint < 0) {
      isMalformed = true;
      return word;
    }
    const width = <u64>widthOf(codePoint);
    const all: u64 = (<u64>1 << width) - 1;
    const bytes = all << place;
    const over = all >>> (64 - place);
    const isOver = place + width > 64;
    rest |= bytes & (bytes - 1);
    if (isOver) pendingRest = over;
    if (width == 4) excess--;
    const kind = classOf(codePoint);
    if (kind == LETTER || kind == DIGIT) {
      word |= bytes;
      if (isOver) pendingWord = over;
    } else if (kind == IGNORED) {
      if (isIgnoredPart(base + <usize>place, isAfterWord(word, before, place))) {
        word |= bytes;
        if (isOver) pendingWord = over;
      }
    } else if (kind == UNSPACED) {
      isUnspaced = true;
    } else if (isAfterWord(word, before, place)) {
      const last: u64 = <u64>1 << (place + width - 1);
      if (isApostrophe(codePoint)) {
        if (isOver) pendingApostrophe = <u64>1 << (place + width - 65);
        else apostrophes |= last;
      } else if (codePoint == 0x2010 || codePoint == 0x2011 || codePoint == 0xff0d) {
        if (isOver) pendingHyphen = <u64>1 << (place + width - 65);
        else hyphens |= last;
      }
    }
  }
  if (rest != rests) isMalformed = true;
  excess += <u32>popcnt(rests);
  return word;
}

function isAfterWord(word: u64, before: u64, place: u64): bool {
  return place > 0 ? ((word >>> (place - 1)) & 1) != 0 : before >>> 63 != 0;
}

function isApostrophe(codePoint: i32): bool {
  if (codePoint == 0x2019 || codePoint == 0x2018) return true;
  if (codePoint == 0x201b || codePoint == 0x2032 || codePoint == 0xb4) return true;
  return codePoint == 0x02bc || codePoint == 0xff07;
}

/** Whether the ignored character there stands inside a word: its whole run is judged at once. */
function isIgnoredPart(start: usize, isBehindWord: bool): bool {
  if (start < ignoredEnd) return isIgnoredInside;
  let end = start;
  let kind = IGNORED;
  while (kind == IGNORED) {
    const codePoint = codePointAt(text + end);
    kind = classOf(codePoint);
    if (kind == IGNORED) end += widthOf(codePoint);
  }
  ignoredEnd = end;
  isIgnoredInside = isBehindWord && (kind == LETTER || kind == DIGIT);
  return isIgnoredInside;
}

/** Notes ' and - behind words, and adds the points and commas that stand inside one. */
function readMarks(base: usize, all: u64, before: u64, marks: u64): u64 {
  let word = all;
  for (; marks != 0; marks &= marks - 1) {
    const place = ctz(marks);
    const bit = marks & -marks;
    const mark = load<u8>(text + base + <usize>place);
    if (mark == APOSTROPHE) apostrophes |= bit;
    else if (mark == HYPHEN) hyphens |= bit;
    else if (continuesAcross(base, word, before, <usize>place)) word |= bit;
  }
  return word;
}
