/** What a character is to the words of a text. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Scripts without blanks between words: the segmenter's dictionary finds the words. */
export const UNSPACED = 3;
/** Invisible inside a word: soft hyphen, joiners. */
export const IGNORED = 4;

/** U+02BC: Unicode's letter, here an apostrophe. */
const letterApostrophe = 0x02bc;
const unspaced =
  /[\u3099\u309a\uff70\uff9e\uff9f\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
/** From the weakest: a character that several match is what the last of them says. */
const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [DIGIT, /\p{N}/u],
  [LETTER, /[\p{L}\p{M}]/u],
  [UNSPACED, unspaced],
  [IGNORED, /[\u00ad\u2060\ufeff]|\u200c|\u200d/u],
];

/** The class of every UTF-16 unit; that of half a surrogate pair is `SEPARATOR`. */
export const classOfUnit: Uint8Array = classifyUnits();
/** Behind the first plane a class is settled when its character is first met; 0 is not yet. */
const astralClasses = new Uint8Array(0x100000);

/** The class of a character by its code point. */
export function classOfCodePoint(codePoint: number): number {
  if (codePoint <= 0xffff) return classOfUnit[codePoint] ?? SEPARATOR;
  const known = astralClasses[codePoint - 0x10000];
  if (known !== undefined && known > 0) return known - 1;
  const character = String.fromCodePoint(codePoint);
  const kind = patterns.findLast(([, pattern]) => pattern.test(character))?.[0] ?? SEPARATOR;
  astralClasses[codePoint - 0x10000] = kind + 1;
  return kind;
}

/** Whether a character is of a script without blanks between words. */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character);
}

/** Each pattern runs once over all units: far faster than every unit through every pattern. */
function classifyUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const units = new Uint16Array(classes.length);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const characters = Buffer.from(units.buffer).toString("utf16le");
  for (const [kind, { source }] of patterns) {
    for (const { 0: range, index } of characters.matchAll(new RegExp(`(?:${source})+`, "gu"))) {
      classes.fill(kind, index, index + range.length);
    }
  }
  classes[letterApostrophe] = SEPARATOR;
  return classes;
}
