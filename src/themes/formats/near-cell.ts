import { describeNear, type Near } from "../codebook.js";
import { checkNear, checkWithin, parseTerm } from "../parse-term.js";

const operator = /\sNEAR\/(\d{1,9})\s/iu;

/** A term as one cell of a table holds it, or what was wanted instead. */
export interface WrittenTerm {
  readonly term: string;
  readonly near: Near | null;
  readonly mistake: string | null;
}

/** The term that a cell holds: words, or words `NEAR/5` words. */
export function takeWrittenTerm(cell: string): WrittenTerm {
  const term = cell.trim();
  const parted = partNear(term);
  if (parted === null) return { term, near: null, mistake: parseTerm(term).mistake };
  const { near, mistake } = parted;
  return { term: describeNear(near), near, mistake };
}

/** The parts of `sea NEAR/5 law`, and what was wanted instead; `null` where no NEAR parts it. */
export function partNear(text: string): { near: Near; mistake: string | null } | null {
  const [first = "", ...rest] = text.split(operator);
  if (rest.length === 0) return null;
  const terms = [first, ...rest.filter((_, i) => i % 2 === 1)].map((part) => part.trim());
  const [within = 0, other] = new Set(rest.filter((_, i) => i % 2 === 0).map(Number));
  const near = { terms, within };
  if (other !== undefined) return { near, mistake: "the same number after each NEAR/" };
  return { near, mistake: whyNotNear(near) };
}

/** What was wanted instead of a proximity term that cannot be matched; else `null`. */
export function whyNotNear({ terms, within }: Near): string | null {
  const wrong = checkNear(terms.length) ?? checkWithin(within);
  if (wrong !== null) return wrong;
  return terms.map((term) => parseTerm(term).mistake).find((wanted) => wanted !== null) ?? null;
}

/** Whether words would be taken for more than one, or for the edge of one, beside a NEAR. */
export function mentionsNear(words: string): boolean {
  return operator.test(` ${words} `);
}
