import { decodeUtf8At, makeByteTable } from "./byte-tables.js";
import { composeEdits, editText, mergeEdits, type Edit } from "./edit-block.js";
import { findDoubleByteMojibake } from "./find-double-byte-mojibake.js";
import { findLossyMojibake } from "./find-lossy-mojibake.js";
import { countOddities, isUsual, scriptOfPoint } from "./letter-oddities.js";

/** An encoding in which UTF-8 was read by mistake. */
interface Reading {
  readonly encoding: string;
  readonly table: Uint8Array;
  /** Finds two neighbours that may be the beginning of a letter in UTF-8. */
  readonly precheck: RegExp;
}

/** Neighbouring letters of UTF-8, each seen as the signs that its bytes were read as. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many letters. */
  readonly letters: number;
  /** The scripts they are of, Latin apart. */
  readonly scripts: ReadonlySet<string>;
}

const readings = ["windows-1252", "windows-1251", "windows-1250"].map(makeReading);
/** UTF-8 read wrongly again and again; a text that had it four times was not met. */
const mostRounds = 3;

/**
 * The places where UTF-8 was read in another encoding (`â€™` for ’, `Ð¿Ñ€Ð¸` for при), with the
 * text that was meant.
 *
 * A place is mended when it decodes as UTF-8 to letters in daily use, and when the letters as they
 * stand are such as no language puts side by side (a capital or a sign of currency behind a small
 * letter, a quotation mark inside a word) while those that come out are not. Where one such place
 * is found, less striking ones of the same kind in the same text are mended too. Honest text stays:
 * `SÃO`, `IRMÃ”`, `её»`. The idea is that of ftfy (Robyn Speer 2019, doi:10.5281/zenodo.2591652),
 * the measure is our own. What is mended where bytes were lost, `findLossyMojibake` says.
 */
export function findMojibake(text: string): Edit[] {
  let edits = findOnce(text);
  for (let round = 1; round < mostRounds && edits.length > 0; round++) {
    const again = findOnce(editText(text, edits));
    if (again.length === 0) break;
    edits = composeEdits(text, edits, again);
  }
  return edits;
}

function findOnce(text: string): Edit[] {
  if (isAscii(text)) return [];
  const candidates = readings
    .filter(({ precheck }) => precheck.test(text))
    .map((reading) => chooseStretches(text, findStretches(text, reading), reading.encoding))
    .sort((a, b) => countUnits(b) - countUnits(a));
  let edits: Edit[] = [];
  for (const stretches of candidates) {
    const found = stretches.map((it): Edit => {
      return { start: it.start, end: it.end, text: it.text, kind: "mojibake" };
    });
    edits = mergeEdits(edits, found);
  }
  edits = mergeEdits(edits, findLossyMojibake(text, edits.length > 0));
  return mergeEdits(edits, findDoubleByteMojibake(text));
}

function countUnits(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function makeReading(encoding: string): Reading {
  const table = makeByteTable(encoding, encoding === "windows-1252");
  const those = (from: number, to: number) => {
    const letters: string[] = [];
    table.forEach((byte, unit) => {
      if (byte >= from && byte <= to) letters.push(`\\u${unit.toString(16).padStart(4, "0")}`);
    });
    return letters.join("");
  };
  const precheck = new RegExp(`[${those(0xc2, 0xf4)}][${those(0x80, 0xbf)}]`, "u");
  return { encoding, table, precheck };
}

function findStretches(text: string, { encoding, table }: Reading): Stretch[] {
  const byteAt = (at: number) => table[text.charCodeAt(at)] ?? 0;
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    let [found, letters] = ["", 0];
    const scripts = new Set<string>();
    for (;;) {
      const { point, length } = decodeUtf8At(byteAt, at);
      if (length > 0 && isUsual(point)) {
        found += String.fromCodePoint(point);
        letters++;
        const script = scriptOfPoint(point);
        if (script !== null) scripts.add(script);
        at += length;
      } else if (encoding === "windows-1252" && isHalfLetter(byteAt, at, letters)) {
        found += "\ufffd";
        at += text[at + 1] === "\ufffd" ? 2 : 1;
      } else break;
    }
    if (letters > 0) stretches.push({ start, end: at, text: found, letters, scripts });
    else at++;
  }
  return stretches;
}

/** Whether a lead byte of Cyrillic lost its second byte, among whole letters of Cyrillic. */
function isHalfLetter(byteAt: (at: number) => number, at: number, before: number): boolean {
  const isLead = (byte: number) => byte === 0xd0 || byte === 0xd1;
  const isWhole = (i: number) => isLead(byteAt(i)) && decodeUtf8At(byteAt, i).length > 0;
  if (!isLead(byteAt(at)) || isWhole(at)) return false;
  return (before > 0 && isWhole(at - 2)) || isWhole(at + 1) || isWhole(at + 2);
}

function chooseStretches(text: string, stretches: readonly Stretch[], encoding: string): Stretch[] {
  const sure = stretches.map((stretch) => isSure(text, stretch, encoding));
  if (!sure.includes(true)) return [];
  if (isAllOfIt(text, stretches)) return [...stretches];
  const scripts = new Set(stretches.flatMap((it, i) => (sure[i] === true ? [...it.scripts] : [])));
  return stretches.filter(
    (stretch, i) =>
      sure[i] === true ||
      ([...stretch.scripts].every((script) => scripts.has(script)) && isLikely(text, stretch)),
  );
}

/** Whether all of a text beyond ASCII decodes: then all of it is mojibake, if any is. */
function isAllOfIt(text: string, stretches: readonly Stretch[]): boolean {
  let from = 0;
  for (const { start, end } of stretches) {
    if (!isAscii(text.slice(from, start))) return false;
    from = end;
  }
  return isAscii(text.slice(from));
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\u0000-\u007f]/u.test(text);
}

/** Whether nothing but mojibake looks like this. */
function isSure(text: string, stretch: Stretch, encoding: string): boolean {
  const gain = measureGain(text, stretch);
  const isLong = stretch.letters > 1 || stretch.end - stretch.start > 2;
  if (stretch.scripts.size > 0 && !isLong) return false;
  return gain > 0 || (encoding === "windows-1252" && isLoneCapital(text, stretch));
}

/** `Â` or `Ã` as a word of its own right before a sign: `10 Â°C`, `Ã\u00a0la`. */
function isLoneCapital(text: string, { start, end, scripts }: Stretch): boolean {
  const before = text[start - 1] ?? " ";
  const isLead = text[start] === "Â" || text[start] === "Ã";
  return isLead && end - start === 2 && scripts.size === 0 && /[\s\d.,;:!?%)/-]/u.test(before);
}

/** Beside sure mojibake: but not a capital before a sign that may close a word in capitals. */
function isLikely(text: string, stretch: Stretch): boolean {
  const { start, end } = stretch;
  const isEndOfCapitals =
    end - start === 2 &&
    /\p{Lu}/u.test(text[start - 1] ?? " ") &&
    !/\p{L}/u.test(text[end] ?? " ") &&
    /[’”“‘»«…–—›‹\u00a0·™®©°²³¹ºª]/u.test(text[end - 1] ?? "");
  return !isEndOfCapitals && measureGain(text, stretch) >= 0;
}

/** How much less odd the letters that come out stand among their neighbours. */
function measureGain(text: string, stretch: Stretch): number {
  const before = text.slice(Math.max(0, stretch.start - 2), stretch.start);
  const after = text.slice(stretch.end, stretch.end + 2);
  const odd = countOddities(before + text.slice(stretch.start, stretch.end) + after);
  return odd - countOddities(before + stretch.text + after);
}
