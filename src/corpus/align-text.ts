import { decodeHTML } from "entities";
import type { Run } from "../rows.js";

/** The longest entity name of HTML with its `&` and `;`. */
const longestEntity = 33;

/**
 * The runs that tie a decoded text to the stretch of markup it was decoded from.
 *
 * The text must be what remains of `raw` from `rawStart` to `rawEnd` after replacing entities and
 * dropping what is not text (escapes, line prefixes, tags). Offsets of the runs count from the
 * start of `text`.
 */
export function alignText(raw: string, rawStart: number, rawEnd: number, text: string): Run[] {
  const runs: Run[] = [];
  let at = rawStart;
  let i = 0;
  while (i < text.length) {
    const entity = raw[at] === "&" ? findEntity(raw, at, rawEnd, text, i) : null;
    if (entity !== null) {
      runs.push({ start: i, end: i + entity.text, raw_start: at, raw_end: at + entity.raw });
      i += entity.text;
      at += entity.raw;
    } else if (at >= rawEnd) {
      runs.push({ start: i, end: text.length, raw_start: rawEnd, raw_end: rawEnd });
      i = text.length;
    } else if (raw[at] !== text[i]) {
      at++;
    } else {
      const length = commonLength(raw, at, rawEnd, text, i);
      runs.push({ start: i, end: i + length, raw_start: at, raw_end: at + length });
      i += length;
      at += length;
    }
  }
  return runs;
}

/** Letters alike from here on, up to the next entity. */
function commonLength(raw: string, at: number, rawEnd: number, text: string, i: number): number {
  let length = 1;
  while (
    at + length < rawEnd &&
    i + length < text.length &&
    raw[at + length] === text[i + length] &&
    raw[at + length] !== "&"
  ) {
    length++;
  }
  return length;
}

/** The longest entity at `at` that was decoded to what stands in the text; its two lengths. */
function findEntity(
  raw: string,
  at: number,
  rawEnd: number,
  text: string,
  i: number,
): { raw: number; text: number } | null {
  const name = /^&(?:#[0-9a-z]*|[0-9a-z]*);?/iu.exec(
    raw.slice(at, Math.min(rawEnd, at + longestEntity)),
  )?.[0];
  for (let length = name?.length ?? 0; length > 2; length--) {
    const source = raw.slice(at, at + length);
    const decoded = decodeHTML(source);
    if (decoded !== source && text.startsWith(decoded, i) && !decoded.startsWith("&#")) {
      return { raw: length, text: decoded.length };
    }
  }
  return null;
}
