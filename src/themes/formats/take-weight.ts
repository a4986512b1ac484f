import { quote } from "../quote.js";
import type { CodebookDraft } from "./codebook-draft.js";

const number = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/iu;

/**
 * The weight of a term that another tool's file gives as a number; 1 where it gives none. `null`,
 * with a note, where topoi cannot count with it: a weight of 0 counts for nothing, one below 0
 * would turn a hit into its opposite.
 */
export function takeWeight(
  written: string,
  words: string,
  line: number,
  draft: CodebookDraft,
): number | null {
  const said = written.trim();
  if (said === "") return 1;
  const weight = parseNumber(said);
  if (weight !== null && weight > 0) return weight;
  draft.leaveOut(words, `its weight ${quote(said)} is not above 0`, line);
  return null;
}

/** A number as people write it, with a point or a comma; else `null`. */
export function parseNumber(written: string): number | null {
  if (!number.test(written)) return null;
  const value = Number(written.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
