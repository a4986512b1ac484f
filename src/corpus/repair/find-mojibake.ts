import { decodeUtf8At, makeByteTable } from "./byte-tables.js";
import { composeEdits, editText, mergeEdits, type Edit } from "./edit-block.js";
import { findDoubleByteMojibake } from "./find-double-byte-mojibake.js";
import { findLossyMojibake } from "./find-lossy-mojibake.js";
import { countOddities, isUsual, scriptOfPoint } from "./letter-oddities.js";

/** An encoding in which UTF-8 was read by mistake. */
interface Reading {
  readonly encoding: string;
  readonly table: Uint8Array;
}

/** Neighbouring letters of UTF-8, each seen as the signs that its bytes were read as. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Every letter with its own place, so that it can be followed there. */
  readonly letters: readonly Edit[];
  /** The scripts they are of, Latin apart. */
  readonly scripts: ReadonlySet<string>;
}

const readings = ["windows-1252", "windows-1251", "windows-1250"].map(makeReading);
const roles = makeRoles();
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
  const candidates = findReadings(text)
    .map((reading) => chooseStretches(text, findStretches(text, reading), reading.encoding))
    .sort((a, b) => countUnits(b) - countUnits(a));
  let edits: Edit[] = [];
  for (const stretches of candidates) {
    edits = mergeEdits(
      edits,
      stretches.flatMap(({ letters }) => letters),
    );
  }
  edits = mergeEdits(edits, findLossyMojibake(text, edits.length > 0));
  return mergeEdits(edits, findDoubleByteMojibake(text));
}

function countUnits(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function makeReading(encoding: string): Reading {
  return { encoding, table: makeByteTable(encoding, encoding === "windows-1252") };
}

/** For every UTF-16 unit two bits a reading: whether its byte begins a letter, or goes on with one. */
function makeRoles(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  readings.forEach(({ table }, i) => {
    table.forEach((byte, unit) => {
      const role = byte >= 0xc2 && byte <= 0xf4 ? 1 : byte >= 0x80 && byte <= 0xbf ? 2 : 0;
      roles[unit] = (roles[unit] ?? 0) | (role << (2 * i));
    });
  });
  return roles;
}

/** The readings in which two neighbours somewhere begin a letter of UTF-8: in clean text, hardly any. */
function findReadings(text: string): Reading[] {
  let [found, before] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const role = roles[text.charCodeAt(i)] ?? 0;
    found |= before & (role >> 1);
    before = role & 0b010101;
  }
  return readings.filter((_, i) => (found & (1 << (2 * i))) !== 0);
}

function findStretches(text: string, { encoding, table }: Reading): Stretch[] {
  const byteAt = (at: number) => table[text.charCodeAt(at)] ?? 0;
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length;) {
    const [lead, next] = [byteAt(at), byteAt(at + 1)];
    const isLead = lead >= 0xc2 && next >= 0x80 && next <= 0xbf;
    if (!isLead && lead !== 0xd0 && lead !== 0xd1) {
      at++;
      continue;
    }
    const start = at;
    const letters: Edit[] = [];
    const scripts = new Set<string>();
    for (;;) {
      const { point, length } = decodeUtf8At(byteAt, at);
      const isWhole = length > 0 && isUsual(point);
      if (!isWhole && !(encoding === "windows-1252" && isHalf(byteAt, at, letters.length))) break;
      const end = at + (isWhole ? length : text[at + 1] === "\ufffd" ? 2 : 1);
      const letter = isWhole ? String.fromCodePoint(point) : "\ufffd";
      letters.push({ start: at, end, text: letter, kind: "mojibake" });
      const script = scriptOfPoint(point);
      if (isWhole && script !== null) scripts.add(script);
      at = end;
    }
    const found = letters.map((letter) => letter.text).join("");
    if (scripts.size > 0 || /[^\ufffd]/u.test(found)) {
      stretches.push({ start, end: at, text: found, letters, scripts });
    } else at = start + 1;
  }
  return stretches;
}

/** Whether a lead byte of Cyrillic lost its second byte, among whole letters of Cyrillic. */
function isHalf(byteAt: (at: number) => number, at: number, before: number): boolean {
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
  const isLong = stretch.letters.length > 1 || stretch.end - stretch.start > 2;
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
