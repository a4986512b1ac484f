import { NONE, numberOf } from "./forms";
import { FILTER } from "./memory";
import { ends, forms, hyphens, joints, kept, starts, text } from "./text";

export let keptCount: u32 = 0;
/** Whether the word before was kept: 1 or 0. */
let isKept: u32 = 0;

export function beginKeeping(): void {
  keptCount = isKept = 0;
}

/** Keeps, of the words from one to another, those that the filter lets through and both at a hyphen. */
export function keepWords(from: u32, to: u32): void {
  let count = keptCount;
  let keeps = isKept;
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
    const passes: u32 = load<u8>(FILTER + key);
    keeps = (passes & 1) | ((passes >>> 1) & keeps);
    keeps |= u32((letters & 0x80808080) != 0) | joint | before;
    count += keeps;
    before = joint;
  }
  keptCount = count;
  isKept = keeps;
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
