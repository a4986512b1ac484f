const BACKSLASH: u32 = 0x5c;

/**
 * Resolves the escapes of a JSON string from one place to another; `end` has 16 zeros behind it.
 * Returns the bytes written, or -1; see `unescape-json.ts`.
 */
export function unescape(from: usize, end: usize, target: usize): i32 {
  let to = target;
  while (true) {
    const bytes = v128.load(from);
    v128.store(to, bytes);
    const special = i8x16.bitmask(
      v128.or(
        i8x16.le_u(bytes, i8x16.splat(0x1f)),
        v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))),
      ),
    );
    if (special == 0) {
      from += 16;
      to += 16;
      continue;
    }
    const before = ctz(special);
    from += before;
    to += before;
    if (load<u8>(from) != BACKSLASH) return from == end ? <i32>(to - target) : -1;
    const escape = load<u8>(from, 1);
    if (escape == 0x75) {
      let codePoint = unitAt(from);
      if (codePoint < 0) return -1;
      from += 6;
      if ((codePoint & 0xf800) == 0xd800) {
        const low = load<u8>(from) == BACKSLASH && load<u8>(from, 1) == 0x75 ? unitAt(from) : -1;
        if (codePoint >= 0xdc00 || low < 0xdc00 || low > 0xdfff) return -1;
        codePoint = 0x10000 + ((codePoint & 0x3ff) << 10) + (low & 0x3ff);
        from += 6;
      }
      to = write(to, codePoint);
    } else {
      const meaning = meaningOf(escape);
      if (meaning == 0) return -1;
      store<u8>(to, meaning);
      from += 2;
      to++;
    }
  }
}

/** What an escape of one character stands for, or 0. */
function meaningOf(escape: u32): u32 {
  if (escape == 0x6e) return 0x0a;
  if (escape == 0x22 || escape == BACKSLASH || escape == 0x2f) return escape;
  if (escape == 0x72) return 0x0d;
  if (escape == 0x74) return 0x09;
  if (escape == 0x62) return 0x08;
  return escape == 0x66 ? 0x0c : 0;
}

/** The UTF-16 unit of `\uXXXX`, or -1. */
function unitAt(at: usize): i32 {
  let unit = 0;
  for (let i: usize = 2; i < 6; i++) {
    const byte: u32 = load<u8>(at + i);
    const letter = (byte | 0x20) - 0x61;
    if (byte - 0x30 > 9 && letter > 5) return -1;
    unit = (unit << 4) + (letter > 5 ? byte - 0x30 : letter + 10);
  }
  return unit;
}

/** Writes a character as UTF-8 and returns the place behind it. */
function write(to: usize, codePoint: u32): usize {
  if (codePoint < 0x80) {
    store<u8>(to, codePoint);
    return to + 1;
  }
  if (codePoint < 0x800) {
    store<u8>(to, 0xc0 | (codePoint >>> 6));
    store<u8>(to, 0x80 | (codePoint & 0x3f), 1);
    return to + 2;
  }
  if (codePoint < 0x10000) {
    store<u8>(to, 0xe0 | (codePoint >>> 12));
    store<u8>(to, 0x80 | ((codePoint >>> 6) & 0x3f), 1);
    store<u8>(to, 0x80 | (codePoint & 0x3f), 2);
    return to + 3;
  }
  store<u8>(to, 0xf0 | (codePoint >>> 18));
  store<u8>(to, 0x80 | ((codePoint >>> 12) & 0x3f), 1);
  store<u8>(to, 0x80 | ((codePoint >>> 6) & 0x3f), 2);
  store<u8>(to, 0x80 | (codePoint & 0x3f), 3);
  return to + 4;
}
