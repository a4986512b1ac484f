import { escapeUTF8 } from "entities/escape";

/**
 * What XML 1.0 cannot hold, not even escaped, and no text file should: most control characters,
 * half surrogate pairs.
 */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether a file can hold every character of a text. */
export function isWritable(text: string): boolean {
  return text.search(forbidden) < 0;
}

/** The text with U+FFFD for what a file cannot hold. */
export function replaceForbidden(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** A text for an element or a quoted attribute: a reader gets back every letter of it. */
export function escapeXml(text: string): string {
  const escaped = escapeUTF8(text);
  return escaped.replace(/[\t\n\r]/gu, (blank) => `&#${blank.charCodeAt(0)};`);
}
