import {
  classOfShort,
  codePointAt,
  DIGIT,
  IGNORED,
  LETTER,
  SEPARATOR,
  UNSPACED,
  widthOf,
} from "./characters";
import { text } from "./text";

const COMMA: u32 = 0x2c;
const POINT: u32 = 0x2e;

/**
 * Whether a point or comma behind a word stands inside a number (`1,000`) or an initialism (`U.S`);
 * `word` has the bytes of words in its block, `before` those in the block before.
 */
export function continuesAcross(base: usize, word: u64, before: u64, place: usize): bool {
  const at = text + base + place;
  let last = at - 1;
  while ((load<u8>(last) & 0xc0) == 0x80) last--;
  const lastKind = classOfShort(codePointAt(last));
  const next = codePointAt(at + 1);
  const nextKind = classOfShort(next);
  if (lastKind == DIGIT && nextKind == DIGIT) return true;
  if (load<u8>(at) == COMMA || lastKind != LETTER || nextKind != LETTER) return false;
  let behind = at + 1 + widthOf(next);
  let behindKind = classOfShort(codePointAt(behind));
  while (behindKind == IGNORED) {
    behind += widthOf(codePointAt(behind));
    behindKind = classOfShort(codePointAt(behind));
  }
  if (behindKind != SEPARATOR && behindKind != UNSPACED) return false;
  if (last == text || load<u8>(last - 1) == POINT) return true;
  const earlier = <i32>(last - 1 - text) - <i32>base;
  const isInWord = earlier < 0 ? before >>> (64 + earlier) : word >>> earlier;
  return (isInWord & 1) == 0;
}
