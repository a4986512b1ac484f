import { VECTORS } from "./memory";

/**
 * Fills the numbers that `findWords` needs in every byte of a vector. It loads them from memory once:
 * constants in the code would be made anew for every block.
 */
export function fillVectors(): void {
  v128.store(VECTORS, i8x16.splat(0x20));
  // Added to a lower letter they leave no room above z; what is greater then is a letter.
  v128.store(VECTORS, i8x16.splat(127 - 0x7a), 16);
  v128.store(VECTORS, i8x16.splat(127 - 26), 32);
  v128.store(VECTORS, i8x16.splat(127 - 0x39), 48);
  v128.store(VECTORS, i8x16.splat(127 - 10), 64);
  // ' , - . by their distance from the blank.
  v128.store(VECTORS, i8x16(0, 0, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, -1, -1, 0), 80);
}

/** Which bytes are letters or digits of ASCII; the numbers are those of `fillVectors`. */
@inline
export function isAlphanumeric(
  bytes: v128,
  blank: v128,
  letterBias: v128,
  belowLetters: v128,
  digitBias: v128,
  belowDigits: v128,
): v128 {
  return v128.or(
    i8x16.gt_s(i8x16.add(v128.or(bytes, blank), letterBias), belowLetters),
    i8x16.gt_s(i8x16.add(bytes, digitBias), belowDigits),
  );
}

/** A bit for every byte of four vectors whose highest bit is set. */
@inline
export function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16);
  const high = <u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16);
  return <u64>low | (<u64>high << 32);
}

/**
 * Writes the places of a mask's bits. Eight are written at a time, whether there are as many or
 * not: guessing how many there are would cost more than writing them.
 */
@inline
export function writePlaces(to: usize, base: u32, bits: u64): void {
  for (;;) {
    writeOne(to, base, bits, 0);
    bits &= bits - 1;
    writeOne(to, base, bits, 4);
    bits &= bits - 1;
    writeOne(to, base, bits, 8);
    bits &= bits - 1;
    writeOne(to, base, bits, 12);
    bits &= bits - 1;
    writeOne(to, base, bits, 16);
    bits &= bits - 1;
    writeOne(to, base, bits, 20);
    bits &= bits - 1;
    writeOne(to, base, bits, 24);
    bits &= bits - 1;
    writeOne(to, base, bits, 28);
    bits &= bits - 1;
    if (bits == 0) break;
    to += 32;
  }
}

@inline
function writeOne(to: usize, base: u32, bits: u64, offset: usize): void {
  store<u32>(to + offset, base + <u32>ctz(bits));
}

/** Which bytes are those of a character behind its first, 0x80 to 0xbf. */
@inline
export function isRest(bytes: v128): v128 {
  return i8x16.lt_s(bytes, i8x16.splat(-64));
}
