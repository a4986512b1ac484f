import { checkUtf8 } from "./check-utf8.js";
import { decodeAs, decodeUtf32, encodingName } from "./decode-as.js";
import { findDeclaredEncoding } from "./find-declared-encoding.js";
import { findUtf16 } from "./find-utf16.js";
import { guessEncoding, takeSample } from "./guess-encoding.js";
import { measurePlausibility } from "./measure-plausibility.js";
import { nameBinary } from "./name-binary.js";

/** A file that holds no text that topoi can decode; the message says what was found. */
export class NotTextError extends Error {
  override readonly name = "NotTextError";
}

/** The text of a file. */
export interface DecodedText {
  /** Without a byte order mark; offsets into the original count in it. */
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `windows-1251`, `gb18030`. */
  readonly encoding: string;
  /** What a reader should know, as a clause (`read as windows-1251, a guess`), or `null`. */
  readonly note: string | null;
}

/** Text that is less plausible than this was no text in the first place. */
const leastPlausible = 0.3;
/** A declared encoding is doubted only when its text is this much worse. */
const leastPlausibleDeclared = 0.1;
/** UTF-8 with damage has so many good letters for each broken one. */
const goodPerBroken = 4;
/** C0 controls but tab, line ends, form feed and the escape of ISO-2022-JP. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/u;

/**
 * The text of a file's bytes, in whatever encoding: by its byte order mark; as UTF-8 where it is
 * that; as the encoding that is declared, where that gives text; else guessed, by a detector
 * (chardet) and by how plausible the letters are that come out.
 *
 * UTF-8 with a few broken bytes is UTF-8, with U+FFFD in their place. Every reading as something
 * else than whole UTF-8 is told in `note`.
 *
 * @param hint - a charset declared outside of the file, as in a MIME header; inside of it, an XML
 *   declaration and `<meta>` are looked for
 * @throws NotTextError for binary data, with what kind it is where that is known
 */
export function decodeText(bytes: Uint8Array, hint?: string): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const kind = nameBinary(bytes, false);
  if (kind !== null) throw new NotTextError(`expected text, found ${kind}`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return decodeUtf16(bytes, `a NUL at byte ${nul}`);
  const check = checkUtf8(bytes);
  const declared = (hint === undefined ? null : encodingName(hint)) ?? findDeclaredEncoding(bytes);
  if (check.broken === 0) return decodeValidUtf8(bytes, check.letters, declared);
  if (check.letters >= goodPerBroken * check.broken || isCutOff(bytes, check)) {
    return { text: decodeAs("utf-8", bytes), encoding: "utf-8", note: tellBroken(bytes, check) };
  }
  return decodeLegacy(bytes, declared, check.firstBroken);
}

/** By a byte order mark, or `null` without one. */
function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  const note = (encoding: string) => `read as ${encoding}, by its byte order mark`;
  const utf32 = begins(0xff, 0xfe, 0, 0)
    ? "utf-32le"
    : begins(0, 0, 0xfe, 0xff)
      ? "utf-32be"
      : null;
  if (utf32 !== null) {
    const text = decodeUtf32(bytes.subarray(4), utf32 === "utf-32le");
    return { text, encoding: utf32, note: note(utf32) };
  }
  const encoding = begins(0xff, 0xfe)
    ? "utf-16le"
    : begins(0xfe, 0xff)
      ? "utf-16be"
      : begins(0x84, 0x31, 0x95, 0x33)
        ? "gb18030"
        : null;
  if (encoding === null) return null;
  const text = decodeAs(encoding, bytes).replace(/^\ufeff/u, "");
  return { text, encoding, note: note(encoding) };
}

function decodeUtf16(bytes: Uint8Array, found: string): DecodedText {
  const encoding = findUtf16(bytes);
  if (encoding === null) throw notText(bytes, found);
  return { text: decodeAs(encoding, bytes), encoding, note: `read as ${encoding}, a guess` };
}

/** ASCII may hide ISO-2022-JP, and few letters may be UTF-8 by chance only. */
function decodeValidUtf8(bytes: Uint8Array, letters: number, declared: string | null): DecodedText {
  if (bytes.includes(0x1b) && letters === 0) {
    const text = decodeAs("iso-2022-jp", bytes);
    const how = declared === "iso-2022-jp" ? "as declared" : "a guess";
    // eslint-disable-next-line no-control-regex
    if (/[^\u0000-\u007f]/u.test(text) && !text.includes("\ufffd")) {
      return { text, encoding: "iso-2022-jp", note: `read as iso-2022-jp, ${how}` };
    }
  }
  const text = decodeAs("utf-8", bytes);
  if (letters > 0 && letters < 10 && declared !== null && declared !== "utf-8") {
    const other = readDeclared(bytes, declared);
    if (other !== null && measurePlausibility(other.text) > measurePlausibility(text)) return other;
  }
  return { text, encoding: "utf-8", note: null };
}

/** Whether the file breaks off inside a letter, and is UTF-8 else. */
function isCutOff(
  bytes: Uint8Array,
  { broken, firstBroken }: ReturnType<typeof checkUtf8>,
): boolean {
  return broken === 1 && (bytes[firstBroken] ?? 0) >= 0xe0 && firstBroken + 1 < bytes.length
    ? bytes.subarray(firstBroken + 1).every((byte) => byte >= 0x80 && byte < 0xc0)
    : false;
}

/** What a reader should know of bytes that are read as UTF-8 and are not all of it. */
export function tellBroken(
  bytes: Uint8Array,
  { broken, firstBroken }: ReturnType<typeof checkUtf8>,
): string {
  const what = broken === 1 ? "1 place that is no UTF-8" : `${broken} places that are no UTF-8`;
  const first = `${broken === 1 ? "at" : "the first at"} byte ${firstBroken} (${hex(bytes, firstBroken)})`;
  return `${what}, ${first}, read as U+FFFD`;
}

function decodeLegacy(
  bytes: Uint8Array,
  declared: string | null,
  firstBroken: number,
): DecodedText {
  const found = `byte ${hex(bytes, firstBroken)} at byte ${firstBroken}`;
  const sample = takeSample(bytes);
  if (controls.test(new TextDecoder("iso-8859-2").decode(sample))) return decodeUtf16(bytes, found);
  const asDeclared = declared === null ? null : readDeclared(bytes, declared);
  if (asDeclared !== null) return asDeclared;
  const { encoding, plausibility } = guessEncoding(sample);
  if (plausibility < leastPlausible) throw notText(bytes, found);
  const text = decodeAs(encoding, bytes);
  const lost = countLost(text);
  const damage = lost === 0 ? "" : `; ${lost} ${lost === 1 ? "letter" : "letters"} read as U+FFFD`;
  return { text, encoding, note: `read as ${encoding}, a guess${damage}` };
}

function countLost(text: string): number {
  return text.match(/\ufffd/gu)?.length ?? 0;
}

/** The text as the declared encoding gives it, or `null` where that is none. */
function readDeclared(bytes: Uint8Array, encoding: string): DecodedText | null {
  if (encoding === "utf-8") return null;
  const sample = decodeAs(encoding, takeSample(bytes));
  if (measurePlausibility(sample) < leastPlausibleDeclared) return null;
  const text = decodeAs(encoding, bytes);
  if (text.includes("\ufffd")) return null;
  return { text, encoding, note: `read as ${encoding}, as declared` };
}

function notText(bytes: Uint8Array, found: string): NotTextError {
  const kind = nameBinary(bytes, true) ?? `binary data (${found})`;
  return new NotTextError(`expected text, found ${kind}`);
}

function hex(bytes: Uint8Array, at: number): string {
  return `0x${(bytes[at] ?? 0).toString(16).padStart(2, "0").toUpperCase()}`;
}
