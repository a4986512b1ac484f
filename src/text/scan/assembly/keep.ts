import { NONE, numberOf } from "./forms";
import { FILTER, FILTER_SIZE } from "./memory";
import { ends, forms, hyphens, joints, kept, starts, text } from "./text";

export let keptCount: u32 = 0;

export function beginKeeping(): void {
  keptCount = 0;
}

/** Makes every place of the filter 0 or 1. */
export function settleFilter(): void {
  for (let at = FILTER; at < FILTER + FILTER_SIZE; at += 16) {
    const isSet = i8x16.ne(v128.load(at), i8x16.splat(0));
    v128.store(at, v128.and(isSet, i8x16.splat(1)));
  }
}

/** Keeps, of the words from one to another, those that the filter lets through and both at a hyphen. */
export function keepWords(from: u32, to: u32): void {
  let count = keptCount;
  let before: u32 = from > 0 ? load<u8>(joints + from - 1) : 0;
  for (let i = from; i < to; i++) {
    const start = load<u32>(starts + (<usize>i << 2));
    const length = load<u32>(ends + (<usize>i << 2)) - start;
    const letters = load<u32>(text + start) & <u32>((<u64>1 << (<u64>min(length, 4) << 3)) - 1);
    const key = (letters & 31) | ((letters >>> 3) & 0x3e0) | ((letters >>> 6) & 0x7c00);
    const joint: u32 = load<u8>(joints + i);
    // Written in any case, and written over if it is not kept: that is faster than asking.
    store<u32>(kept + (<usize>count << 2), i);
    store<u8>(hyphens + count, joint);
    count += load<u8>(FILTER + key) | u32((letters & 0x80808080) != 0) | joint | before;
    before = joint;
  }
  keptCount = count;
}

/** Numbers the forms of the kept words from one to another; false where there is no number left. */
export function numberForms(from: u32, to: u32): bool {
  for (let i = from; i < to; i++) {
    const word = load<u32>(kept + (<usize>i << 2));
    const start = load<u32>(starts + (<usize>word << 2));
    const length = load<u32>(ends + (<usize>word << 2)) - start;
    const form = numberOf(text + start, length);
    if (form == NONE) return false;
    store<u32>(forms + (<usize>i << 2), form);
  }
  return true;
}
