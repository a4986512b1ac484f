import { readTxt } from "../lines/read-txt.js";
import type { ReadResult } from "../source.js";
import { readFrontMatter } from "./read-front-matter.js";

/** A rule drawn above a text is no front matter: a key stands right below the line. */
const opening = /^---[^\S\n]*\r?\n[\p{L}\p{N}_-]+:(?=\s)/u;

/**
 * The blocks of a plain text (see `readTxt`), and the facts of YAML front matter where it has some
 * as Markdown does. What stands between two rules and names no fact is text.
 */
export function readPlain(raw: string, path: string): ReadResult {
  if (!opening.test(raw)) return readTxt(raw);
  const { bodyStart, facts, extra, problems } = readFrontMatter(raw, path);
  const saysNothing = Object.values(facts).every((fact) => fact === null);
  if (saysNothing && problems.length === 0) return readTxt(raw);
  const blanked = raw.slice(0, bodyStart).replace(/[^\n]/gu, " ") + raw.slice(bodyStart);
  const { sources } = readTxt(blanked);
  return { sources: sources.map((source) => ({ ...source, facts, extra })), problems };
}
