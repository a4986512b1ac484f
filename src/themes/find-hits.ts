import type { Hit, Passage } from "../rows.js";
import { openScanner } from "../text/scan/open-scanner.js";
import { toRaw } from "../text/runs.js";
import type { Codebook, Term } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import { FoundHits } from "./found-hits.js";
import { HitFinder } from "./hit-finder.js";

/** How to look. */
export interface HitOptions {
  /** Called before each passage: its number from 1, and how many there are. */
  readonly onPassage?: (passage: number, of: number) => void;
  /** `clear`: each passage by the plain algorithm; the hits are the same. */
  readonly by?: "bytes" | "clear";
}

/**
 * The places in the passages where terms of the codebook stand, a row each, by passage, theme and
 * place.
 *
 * Words are compared without case (unless a term is `cased`) and Unicode-normalised; accents that
 * a term has may be missing (`diacritics`), particles may be attached (`forms`), stems are compared
 * where a term says so. The words of a term may be parted by blanks, hyphens, apostrophes, `&` or
 * `/`, not by other punctuation; where a script has no blanks a term is its characters. The parts
 * of a `near` term stand in any order, so many words apart. A passage is matched with a theme's
 * terms in its language, or with the codebook's `fallback` where the theme has none.
 *
 * Within a theme the longest of overlapping terms wins and counts once; `except` terms compete too,
 * and where one wins there is no hit. Of equally long ones the earlier counts, at the same words
 * the first in the codebook. A hit of a sub-theme is a hit of the themes above it too, and an
 * exception of a theme holds for its parts. Themes do not compete, unless the codebook's `overlap`
 * is `codebook`: then a hit within a longer one of a theme that is neither above nor below does not
 * count. With `all` every stretch where a term of a theme stands counts once, unless an exception
 * covers it.
 *
 * One pass over the words: the time taken does not depend on what the terms look like. Each distinct
 * word is normalised, stemmed and compared with the terms once.
 *
 * @throws RangeError for a `near` term of fewer than two parts, or more than six.
 * @example
 * const hits = findHits(passages, codebook);
 * const negated = hits.filter((hit) => hit.negated);
 */
export function findHits(
  passages: readonly Passage[],
  codebook: Codebook,
  { onPassage, by = "bytes" }: HitOptions = {},
): Hit[] {
  const finder = new HitFinder(codebook, openScanner());
  const terms = termsInOrder(codebook);
  const found = new FoundHits();
  const hits: Hit[] = [];
  for (const [i, passage] of passages.entries()) {
    onPassage?.(i + 1, passages.length);
    const { text, language } = passage;
    found.clear();
    const isRead =
      by === "bytes" && finder.find((scanner) => scanner.scanText(text), language, found) !== null;
    if (!isRead) finder.findClearly(text, language, found);
    for (let at = 0; at < found.count; at++)
      hits.push(makeHit(passage, codebook, terms, found, at));
  }
  return hits;
}

function makeHit(
  passage: Passage,
  { themes }: Codebook,
  terms: readonly Term[],
  found: FoundHits,
  at: number,
): Hit {
  const [from = 0, to = 0] = [found.starts[at], found.ends[at]];
  const term = terms[found.terms[at] ?? 0];
  const place = { start: passage.start + from, end: passage.start + to };
  return {
    document: passage.document,
    passage: passage.passage,
    theme: themes[found.themes[at] ?? 0]?.theme ?? "",
    term: term?.term ?? "",
    match: passage.text.slice(from, to),
    ...place,
    ...toRaw(passage.runs, place),
    negated: found.negated[at] === 1,
    weight: term?.weight ?? 0,
  };
}
