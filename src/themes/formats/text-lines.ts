import { CodebookError } from "../codebook-error.js";
import { plain } from "../../text/plain.js";

const breaks = /\r\n|[\r\n]/gu;

/** A line with its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a text that are not blank; they end with LF, CRLF or CR alone, and a byte order
 * mark is no part of the first.
 *
 * @throws CodebookError for what is no text.
 */
export function* linesOf(text: string, file: string): Generator<Line> {
  refuseBinary(text, file);
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (let number = 1; start <= text.length; number++) {
    breaks.lastIndex = start;
    const found = breaks.exec(text);
    const end = found?.index ?? text.length;
    const line = text.slice(start, end);
    if (line.trim() !== "") yield { number, text: line };
    start = end + (found?.[0].length ?? 1);
  }
}

/** @throws CodebookError where the text has a zero character, as only other files do. */
export function refuseBinary(text: string, file: string): void {
  const at = text.indexOf("\0");
  if (at < 0) return;
  const line = countBreaks(text.slice(0, at)) + 1;
  throw new CodebookError([
    `${plain(file)}: expected text, found a file of another kind (line ${line})`,
  ]);
}

/** How many lines end in a text. */
export function countBreaks(text: string): number {
  return text.match(breaks)?.length ?? 0;
}
