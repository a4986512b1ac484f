import { parseTerm } from "../parse-term.js";
import { describeNear, type Near } from "../codebook.js";

const farthest = 50;
const operator = /\sNEAR\/(\d{1,9})\s/u;

/** A term as one cell of a table holds it, or what was wanted instead. */
export interface WrittenTerm {
  readonly term: string;
  readonly near: Near | null;
  readonly mistake: string | null;
}

/** The term that a cell holds: words, or words `NEAR/5` words. */
export function takeWrittenTerm(cell: string): WrittenTerm {
  const text = cell.trim();
  const [first = "", ...rest] = text.split(operator);
  if (rest.length === 0) return { term: text, near: null, mistake: parseTerm(text).mistake };
  const terms = [first, ...rest.filter((_, i) => i % 2 === 1)].map((part) => part.trim());
  const reaches = new Set(rest.filter((_, i) => i % 2 === 0).map(Number));
  const [within = 0] = reaches;
  const fits = reaches.size === 1 && within >= 1 && within <= farthest;
  const mistake = fits
    ? (terms.map((term) => parseTerm(term).mistake).find((wanted) => wanted !== null) ?? null)
    : `one whole number from 1 to ${farthest} after NEAR/`;
  const near = { terms, within };
  return { term: describeNear(near), near, mistake };
}
