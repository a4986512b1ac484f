import { decodeUtf8At } from "./byte-tables.js";
import type { Edit } from "./edit-block.js";
import { isUsual, scriptOfPoint } from "./letter-oddities.js";
import { commonHan } from "../../text/decoding/measure-plausibility.js";

/** An encoding of one or two bytes a letter in which UTF-8 was read by mistake. */
interface Reading {
  readonly encoding: string;
  readonly leads: readonly [first: number, last: number][];
  /** Without these letters, which bytes of UTF-8 become, no text was misread so. */
  readonly precheck: RegExp;
}

/** What a stretch decodes to. */
interface Found {
  readonly end: number;
  readonly text: string;
  readonly letters: number;
  /** Punctuation, kana and full-width forms, which short cases are mostly about. */
  readonly marks: number;
  readonly scripts: ReadonlySet<string | null>;
}

const readings: readonly Reading[] = [
  { encoding: "gb18030", leads: [[0x81, 0xfe]], precheck: /\p{Script=Han}/u },
  {
    encoding: "shift_jis",
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    precheck: /[縺繧譁荳莠莉螟譌譛蜷蝗蟷髢譯窶]/u,
  },
];

/** For every UTF-16 unit its two bytes in an encoding, or its one; made when first needed. */
const tables = new Map<string, Uint16Array>();

/** So many letters of one script, other than Chinese, come out of honest Chinese by no chance. */
const leastOfOneScript = 8;

/**
 * The places where UTF-8 was read as GBK or Shift-JIS (`鈥檚` for ’s, `涓枃` for 中文), with the text
 * that was meant. What comes out must be more usual than what stands there: punctuation or kana,
 * commoner Chinese letters, many letters of one other script, or a Latin letter in a Latin word
 * (`r茅uni`). Where a byte was lost (`鈥?`) the place stays.
 */
export function findDoubleByteMojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const reading of readings) {
    if (!reading.precheck.test(text)) continue;
    const table = tableOf(reading);
    for (let at = 0; at < text.length; at++) {
      const found = mayBegin(text, at, table) ? decodeFrom(text, at, table) : null;
      if (found === null) continue;
      if (isMeant(text, at, found)) {
        edits.push({ start: at, end: found.end, text: found.text, kind: "mojibake" });
      }
      at = found.end - 1;
    }
    if (edits.length > 0) break;
  }
  return edits;
}

/** Whether the bytes here begin a letter of UTF-8 that is then complete, or followed by another. */
function mayBegin(text: string, at: number, table: Uint16Array): boolean {
  const code = table[text.charCodeAt(at)] ?? 0;
  const [lead, trail] = [code >> 8, code & 0xff];
  if (lead < 0xc2 || lead > 0xef || trail < 0x80 || trail > 0xbf) return false;
  const next = table[text.charCodeAt(at + 1)] ?? 0;
  const nextByte = next > 0xff ? next >> 8 : next;
  return lead < 0xe0 ? nextByte === 0 || nextByte >= 0xc2 : nextByte >= 0x80 && nextByte <= 0xbf;
}

function isMeant(text: string, start: number, found: Found): boolean {
  const [script] = found.scripts;
  if (found.marks > 0 && found.letters + 2 * found.marks >= 2) {
    return countCommon(found.text) >= countCommon(text.slice(start, found.end));
  }
  if (found.scripts.size === 1 && script === null) {
    const besides = (text[start - 1] ?? " ") + (text[found.end] ?? " ");
    return /[a-z]/iu.test(besides) && isInLatin(text, start);
  }
  if (found.scripts.size === 1 && script !== "Han") return found.letters >= leastOfOneScript;
  return (
    found.letters > 1 &&
    countCommon(found.text) > countCommon(text.slice(start, found.end)) &&
    found.scripts.size === 1
  );
}

function countCommon(text: string): number {
  return Array.from(text).filter((letter) => commonHan.has(letter)).length;
}

/** Whether a place is in a text of Latin letters, with few Chinese ones. */
function isInLatin(text: string, start: number): boolean {
  const around = text.slice(Math.max(0, start - 200), start + 200);
  const latin = around.match(/[a-z]/giu)?.length ?? 0;
  return latin > 5 * (around.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** As far as the letters go on to be UTF-8, up to where a letter of both ends; or `null`. */
function decodeFrom(text: string, start: number, table: Uint16Array): Found | null {
  const bytes: number[] = [];
  const byteAt = (i: number) => bytes[i] ?? 0;
  let [read, found, letters, marks] = [0, "", 0, 0];
  const scripts = new Set<string | null>();
  let best: Found | null = null;
  for (let at = start; at < text.length && bytes.length - read <= 3; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : (table[unit] ?? 0);
    // In ASCII the mojibake is at an end, unless a letter of UTF-8 is still open.
    if (code === 0 || (unit < 0x80 && read === bytes.length)) break;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
    while (read < bytes.length) {
      const byte = byteAt(read);
      const { point, length } = decodeUtf8At(byteAt, read);
      if (byte >= 0x80 && (length === 0 || !isUsual(point))) break;
      found += String.fromCodePoint(byte < 0x80 ? byte : point);
      read += Math.max(1, length);
      if (byte < 0x80) continue;
      const isMark = (point >= 0x2010 && point < 0x3100) || point >= 0xff01;
      if (isMark) marks++;
      else {
        letters++;
        scripts.add(scriptOfPoint(point));
      }
    }
    if (read === bytes.length) {
      best = { end: at + 1, text: found, letters, marks, scripts: new Set(scripts) };
    }
  }
  return best;
}

function tableOf({ encoding, leads }: Reading): Uint16Array {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Uint16Array(0x10000);
  const decoder = new TextDecoder(encoding);
  const add = (codes: readonly number[]) => {
    // A line for each letter, so that one that is none takes no other with it.
    const bytes = codes.flatMap((code) => [...(code > 0xff ? [code >> 8] : []), code & 0xff, 0x0a]);
    const letters = decoder.decode(Uint8Array.from(bytes)).split("\n");
    letters.forEach((letter, i) => {
      if (letter.length === 1 && letter !== "\ufffd") table[letter.charCodeAt(0)] ||= codes[i] ?? 0;
    });
  };
  add(Array.from({ length: 0x80 }, (_, i) => 0x80 + i));
  for (const [first, last] of leads) {
    for (let lead = first; lead <= last; lead++) {
      add(Array.from({ length: 0xbf }, (_, i) => (lead << 8) | (0x40 + i)));
    }
  }
  tables.set(encoding, table);
  return table;
}
