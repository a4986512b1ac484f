import { decodeHTML } from "entities/decode";
import type { Run } from "../../rows.js";

/** What may be an entity: a number, or a name no longer than the longest of HTML. */
const entity = /&(?:(#(?:x[0-9a-f]+|[0-9]+))|[a-z][0-9a-z]{1,31});?/iuy;

/**
 * The runs that tie a decoded text to the stretch of markup it was decoded from.
 *
 * The text must be what remains of `raw` from `rawStart` to `rawEnd` after replacing entities and
 * dropping what is not text (escapes, line prefixes). Offsets of the runs count from the
 * start of `text`. Where markup leaves entities as they are (code), say `entities: false`.
 */
export function alignText(
  raw: string,
  rawStart: number,
  rawEnd: number,
  text: string,
  { entities = true }: { readonly entities?: boolean } = {},
): Run[] {
  const runs: Run[] = [];
  let at = rawStart;
  let i = 0;
  let isEscaped = false;
  while (i < text.length) {
    const found =
      entities && !isEscaped && raw[at] === "&" ? findEntity(raw, at, rawEnd, text, i) : null;
    if (found !== null) {
      runs.push({ start: i, end: i + found.text, raw_start: at, raw_end: at + found.raw });
      i += found.text;
      at += found.raw;
    } else if (at >= rawEnd) {
      runs.push({ start: i, end: text.length, raw_start: rawEnd, raw_end: rawEnd });
      i = text.length;
    } else if (!isAlike(raw, at, text[i])) {
      // A backslash that is not the second of two: `\\&amp;` stands for itself in Markdown.
      const isSecond = raw[at - 1] === "\\" && runs.at(-1)?.raw_end === at;
      isEscaped = raw[at] === "\\" && !isSecond;
      at++;
    } else {
      const length = commonLength(raw, at, rawEnd, text, i);
      runs.push({ start: i, end: i + length, raw_start: at, raw_end: at + length });
      i += length;
      at += length;
      isEscaped = false;
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
    isAlike(raw, at + length, text[i + length]) &&
    raw[at + length] !== "&"
  ) {
    length++;
  }
  return length;
}

/** Whether a letter is the original's own; parsers make LF of a lone CR, and U+FFFD of a NUL. */
function isAlike(raw: string, at: number, letter: string | undefined): boolean {
  const own = raw[at];
  if (own === letter) return true;
  return own === "\r"
    ? letter === "\n" && raw[at + 1] !== "\n"
    : own === "\0" && letter === "\ufffd";
}

/** The entity at `at` that was decoded to what stands in the text; its two lengths. */
function findEntity(
  raw: string,
  at: number,
  rawEnd: number,
  text: string,
  i: number,
): { raw: number; text: number } | null {
  entity.lastIndex = at;
  const [whole, number] = entity.exec(raw) ?? [];
  if (whole === undefined) return null;
  const hasEnd = whole.endsWith(";");
  const longest = Math.min(whole.length - (hasEnd ? 1 : 0), rawEnd - at);
  // The shortest name that fits: `&ampx` is `&amp` and a letter that stands for itself.
  for (let length = number === undefined ? 3 : longest; length <= longest; length++) {
    const isWhole = hasEnd && length === longest && at + length < rawEnd;
    const source = raw.slice(at, at + length) + (isWhole ? ";" : "");
    const decoded = decodeHTML(source);
    if (decoded !== source && text.startsWith(decoded, i)) {
      return { raw: source.length, text: decoded.length };
    }
  }
  return null;
}
