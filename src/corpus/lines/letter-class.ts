/** What a character is to somebody who puts lines together; one UTF-16 unit each. */
export const BLANK = 1;
/** No text at all: controls, overrides, byte order marks. */
export const CONTROL = 2;
/** Ends a line. What is greater is printed. */
export const BREAK = 3;
export const LOWER = 4;
export const UPPER = 5;
/** A letter of a script without capitals; half of a character beyond U+FFFF too. */
export const CASELESS = 6;
/** A letter or mark of the scripts that are printed on squares and without blanks. */
export const WIDE = 7;
export const DIGIT = 8;
/** Ends a sentence. */
export const STOP = 9;
export const COLON = 10;
export const COMMA = 11;
export const HYPHEN = 12;
export const OPENER = 13;
export const CLOSER = 14;
/** May open and may close: the straight quotes. */
export const QUOTE = 15;
export const OTHER = 16;

const patterns: readonly (readonly [number, RegExp])[] = [
  [BREAK, /[\n\v\f\r\u2028\u2029]/u],
  [BLANK, /[^\S\ufeff]/u],
  // eslint-disable-next-line no-control-regex
  [CONTROL, /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u],
  [STOP, /[.!?…。！？؟۔।॥︒．]/u],
  [COLON, /[:;：；]/u],
  [COMMA, /[,，、،]/u],
  [HYPHEN, /[-\u00ad‐‑]/u],
  [OPENER, /[\p{Ps}\p{Pi}„‚]/u],
  [CLOSER, /[\p{Pe}\p{Pf}]/u],
  [QUOTE, /["'`*_]/u],
  [WIDE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇]/u],
  [DIGIT, /\p{N}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [CASELESS, /[\p{L}\p{M}\ud800-\udfff]/u],
];

/** The class of every UTF-16 unit, for loops that look at each. */
export const classes: Uint8Array = new Uint8Array(0x10000).map((_, unit) => {
  const letter = String.fromCharCode(unit);
  return patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? OTHER;
});

/** The class of a UTF-16 unit; of none (`NaN`), `OTHER`. */
export function classOf(unit: number): number {
  return classes[unit] ?? OTHER;
}

/** Whether a class is that of a letter. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= WIDE;
}

/** Whether a class is that of a letter or digit. */
export function isWordPart(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

/** Whether a unit is printed on a square, so that no blank parts it from its neighbour. */
export function isSquare(unit: number): boolean {
  return (
    classes[unit] === WIDE ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}

/** Whether a unit is a small letter. */
export function isSmall(unit: number): boolean {
  return classes[unit] === LOWER;
}

/**
 * Whether a control character or no-break space may be a byte of mojibake, which is mended later:
 * a control behind a letter beyond ASCII, a no-break space behind `Â` or `Ã`.
 */
export function isHeld(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  if (unit < 0x80 || unit > 0xa0 || at === 0) return false;
  const before = raw.charCodeAt(at - 1);
  return unit === 0xa0 ? before === 0xc2 || before === 0xc3 : before >= 0x80;
}
