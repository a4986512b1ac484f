/** Signs that stand right behind a letter in mojibake only. */
const neverAfterLetter = new Set("ƒˆ˜†‡‰¤¥¦§¨¬¯±´µ¶¸¼½¾•¢£¡¿‹€„‚˘ˇ˛˝\u0098");
/** Signs that may end or begin a word, but never stand inside one. */
const neverInside = new Set("“”»«›™®©°²³¹ºª…");

/** What a letter is taken for beside its neighbours. */
interface Unit {
  readonly kind: "small" | "capital" | "letter" | "control" | "sign" | "blank";
  readonly script: string | null;
  readonly isPlain: boolean;
}

const known = new Map<string, Unit>();

/**
 * How many neighbours in a text are such as no language puts side by side: a capital beyond ASCII
 * behind a small letter, a sign of currency behind a letter, a closing quotation mark between two
 * letters, letters of two alphabets, controls.
 */
export function countOddities(text: string): number {
  let count = 0;
  let letter: Unit | null = null;
  let signs = "";
  for (const sign of text) {
    const unit = unitOf(sign);
    if (unit.kind === "control") count++;
    if (unit.kind === "sign" || unit.kind === "control") {
      if (letter !== null && signs === "" && neverAfterLetter.has(sign)) count++;
      signs += sign;
    } else if (unit.kind === "blank") {
      letter = null;
      signs = "";
    } else {
      if (letter !== null) count += signs === "" ? judge(letter, unit) : judgeInside(signs);
      letter = unit;
      signs = "";
    }
  }
  return count;
}

function judge(before: Unit, after: Unit): number {
  if (before.script !== null && after.script !== null && before.script !== after.script) return 1;
  const isTurn = before.kind === "small" && after.kind === "capital";
  return isTurn && !(before.isPlain && after.isPlain) ? 1 : 0;
}

function judgeInside(signs: string): number {
  return signs.length <= 2 && Array.from(signs).some((sign) => neverInside.has(sign)) ? 1 : 0;
}

function unitOf(sign: string): Unit {
  let unit = known.get(sign);
  if (unit === undefined) {
    unit = { kind: kindOf(sign), script: alphabetOf(sign), isPlain: sign < "\u0080" };
    known.set(sign, unit);
  }
  return unit;
}

function kindOf(sign: string): Unit["kind"] {
  if (/[\u0080-\u009f]/u.test(sign)) return "control";
  if (/\s/u.test(sign)) return "blank";
  if (neverAfterLetter.has(sign) || neverInside.has(sign) || !/[\p{L}\p{M}]/u.test(sign)) {
    return /[\p{N}!-~]/u.test(sign) ? "blank" : "sign";
  }
  return /\p{Ll}/u.test(sign) ? "small" : /\p{Lu}/u.test(sign) ? "capital" : "letter";
}

function alphabetOf(sign: string): string | null {
  const names = ["Latin", "Cyrillic", "Greek", "Hebrew", "Arabic"];
  return names.find((name) => alphabets[name]?.test(sign)) ?? null;
}

const alphabets: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
};

/**
 * Letters and signs that texts are made of today, by their first and last code points; with the
 * controls that are bytes of what was misread twice.
 */
const usual: readonly (readonly [number, number])[] = [
  [0x80, 0x17f],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2c6, 0x2dd],
  [0x300, 0x323],
  [0x386, 0x3ce],
  [0x401, 0x45f],
  [0x490, 0x4ff],
  [0x531, 0x587],
  [0x5d0, 0x5f4],
  [0x60c, 0x6ff],
  [0x901, 0xdff],
  [0xe01, 0xe5b],
  [0x10d0, 0x10ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x200b, 0x200f],
  [0x20a0, 0x20bf],
  [0x2100, 0x27bf],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xfb01, 0xfb02],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff01, 0xffe6],
  [0xfffd, 0xfffd],
  [0x1d400, 0x1d7ff],
  [0x1f000, 0x1faff],
];

/** Whether a code point beyond ASCII is a letter or sign in daily use. */
export function isUsual(point: number): boolean {
  return usual.some(([first, last]) => point >= first && point <= last);
}

/** What a letter beyond Latin belongs to; `null` for Latin letters and for signs. */
export function scriptOfPoint(point: number): string | null {
  const letter = String.fromCodePoint(point);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return "Han";
  const isForeign = /(?!\p{Script=Latin})[\p{L}\p{M}]/u.test(letter) && point >= 0x370;
  return isForeign ? (alphabetOf(letter) ?? "other") : null;
}
