import type { Span } from "../../rows.js";

const quote = 0x22;
const backslash = 0x5c;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [comma, colon] = [0x2c, 0x3a];
const wanted = Buffer.from("text");
/** A string that ends within so many bytes is found sooner by looking than by asking. */
const near = 32;

/**
 * The bytes between the quotes of the string that a JSON object has under the one key `text`;
 * `null` where it has no such string, or has to be read more closely: a key is written with escapes,
 * or comes twice.
 *
 * Nothing else is judged: whether the line is JSON is known when the rest of it has been parsed and
 * the string read.
 *
 * @param start - where the line begins in the bytes, and `end` where it ends
 */
export function findTextValue(bytes: Buffer, start: number, end: number): Span | null {
  let at = skipBlanks(bytes, start, end);
  if (bytes[at] !== openBrace) return null;
  let found: Span | null = null;
  do {
    const key = skipBlanks(bytes, at + 1, end);
    if (bytes[key] !== quote) return null;
    const keyEnd = endOfString(bytes, key + 1, end);
    if (keyEnd < 0 || hasEscape(bytes, key + 1, keyEnd)) return null;
    at = skipBlanks(bytes, keyEnd + 1, end);
    if (bytes[at] !== colon) return null;
    at = skipBlanks(bytes, at + 1, end);
    const valueEnd = endOfValue(bytes, at, end);
    if (valueEnd < 0) return null;
    if (isText(bytes, key + 1, keyEnd)) {
      if (found !== null || bytes[at] !== quote) return null;
      found = { start: at + 1, end: valueEnd - 1 };
    }
    at = skipBlanks(bytes, valueEnd, end);
  } while (bytes[at] === comma && at < end);
  return bytes[at] === closeBrace ? found : null;
}

/** Behind the value that begins at `at`; -1 where it does not end. */
function endOfValue(bytes: Buffer, at: number, end: number): number {
  if (bytes[at] === quote) return endOfString(bytes, at + 1, end) + 1 || -1;
  let depth = 0;
  for (; at < end; at++) {
    switch (bytes[at]) {
      case quote:
        at = endOfString(bytes, at + 1, end);
        if (at < 0) return -1;
        break;
      case openBrace:
      case openBracket:
        depth++;
        break;
      case closeBrace:
      case closeBracket:
        if (depth === 0) return at;
        depth--;
        break;
      case comma:
        if (depth === 0) return at;
    }
  }
  return -1;
}

/** The closing quote of the string whose first byte is at `from`, or -1. */
function endOfString(bytes: Buffer, from: number, end: number): number {
  let at = from;
  for (const stop = Math.min(end, from + near); at < stop; at++) {
    const byte = bytes[at];
    if (byte === quote) return at;
    if (byte === backslash) at++;
  }
  for (;;) {
    const found = bytes.indexOf(quote, at);
    if (found < 0 || found >= end) return -1;
    let before = found;
    while (before > at && bytes[before - 1] === backslash) before--;
    if ((found - before) % 2 === 0) return found;
    at = found + 1;
  }
}

function hasEscape(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === backslash) return true;
  return false;
}

function isText(bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}

/** The blanks of JSON: space, tab, line ends. */
function skipBlanks(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at++;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
