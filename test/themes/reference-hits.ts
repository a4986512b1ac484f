import type { Codebook, Term, Theme } from "../../src/themes/codebook.js";
import { findTerm, type Found } from "./reference-terms.js";
import { findNearTerm } from "./reference-near.js";

/** What a hit is told by. */
export interface ReferenceHit {
  readonly theme: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Try extends Found {
  readonly theme: string;
  readonly term: string;
  readonly masks: boolean;
  readonly order: number;
}

/**
 * The hits in a text of plain Latin letters, by brute force: every term at every word in every
 * way, then the best one by one.
 */
export function referenceHits(
  text: string,
  codebook: Codebook,
  language: string | null = "en",
): ReferenceHit[] {
  const { themes, matching } = codebook;
  const numbered = new Map<Term, number>();
  for (const { terms, except } of themes)
    for (const term of [...terms, ...except]) numbered.set(term, numbered.size);

  const tryTerms = (terms: readonly Term[], masks: boolean): Try[] =>
    terms.flatMap((term) => {
      const find = term.near === null ? findTerm : findNearTerm;
      return find(text, term, matching, language).map((found) => ({
        ...{ ...found, theme: "", term: term.term, masks, order: numbered.get(term) ?? 0 },
      }));
    });
  const partsOf = (theme: Theme) => themes.filter(({ parent }) => parent === theme.theme);
  const above = (theme: Theme): Theme[] => {
    const parent = themes.find((one) => one.theme === theme.parent);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  const choose = (theme: Theme): Try[] => {
    const all = [
      ...tryTerms(theme.terms, false),
      ...[theme, ...above(theme)].flatMap(({ except }) => tryTerms(except, true)),
      ...partsOf(theme).flatMap(choose),
    ];
    const chosen = matching.overlap === "all" ? everyStretch(all) : bestFirst(all);
    return chosen.map((one) => ({ ...one, theme: theme.theme }));
  };
  const chosen = themes.flatMap(choose);
  return (matching.overlap === "codebook" ? withoutCovered(chosen) : chosen).map(
    ({ theme, term, start, end }) => ({ theme, term, start, end }),
  );
}

function bestFirst(all: readonly Try[]): Try[] {
  let left = [...all];
  const chosen: Try[] = [];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (isBetter(b, a) ? b : a));
    chosen.push(best);
    left = left.filter((one) => one.end <= best.start || one.start >= best.end);
  }
  return chosen.filter(({ masks }) => !masks).sort((a, b) => a.start - b.start);
}

function isBetter(a: Try, b: Try): boolean {
  if (a.words !== b.words) return a.words > b.words;
  if (a.start !== b.start) return a.start < b.start;
  if (a.masks !== b.masks) return a.masks;
  return a.order < b.order;
}

function everyStretch(all: readonly Try[]): Try[] {
  const contains = (a: Try, b: Try) => a.start <= b.start && a.end >= b.end;
  const masks = all.filter((one) => one.masks);
  const free = all.filter((one) => !one.masks && !masks.some((mask) => contains(mask, one)));
  const first = free.filter(
    (one) =>
      !free.some(
        (other) => contains(other, one) && contains(one, other) && other.order < one.order,
      ),
  );
  return first
    .filter((one, i) => first.findIndex((other) => isSame(one, other)) === i)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function isSame(a: Try, b: Try): boolean {
  return a.start === b.start && a.end === b.end && a.order === b.order;
}

/** The longest first: each counts unless it lies in one that counts of an unrelated theme. */
function withoutCovered(hits: readonly Try[]): Try[] {
  const kept: Try[] = [];
  for (const hit of [...hits].sort((a, b) => b.words - a.words)) {
    const isCovered = kept.some(
      (one) =>
        one.words > hit.words &&
        one.start <= hit.start &&
        one.end >= hit.end &&
        !`${one.theme}/`.startsWith(`${hit.theme}/`) &&
        !`${hit.theme}/`.startsWith(`${one.theme}/`),
    );
    if (!isCovered) kept.push(hit);
  }
  return hits.filter((hit) => kept.includes(hit));
}
