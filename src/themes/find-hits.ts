import type { Hit, Passage } from "../rows.js";
import { toRaw } from "../text/runs.js";
import { chooseHits } from "./choose-hits.js";
import type { Codebook } from "./codebook.js";
import { compileCodebook } from "./compile-codebook.js";
import { findCandidates, type Candidate } from "./find-candidates.js";
import { isNegated } from "./negation.js";
import type { TermStates } from "./term-states.js";
import { ancestorsOf } from "./theme-tree.js";
import { Tokens } from "./tokens.js";

/** How to look. */
export interface HitOptions {
  /** Called before each passage: its number from 1, and how many there are. */
  readonly onPassage?: (passage: number, of: number) => void;
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
 * One pass over the words: the time taken does not depend on what the terms look like.
 *
 * @throws RangeError for a `near` term of fewer than two parts, or more than six.
 * @example
 * const hits = findHits(passages, codebook);
 * const negated = hits.filter((hit) => hit.negated);
 */
export function findHits(
  passages: readonly Passage[],
  codebook: Codebook,
  { onPassage }: HitOptions = {},
): Hit[] {
  const matchers = new Map<string | null, TermStates>();
  const ancestors = ancestorsOf(codebook);
  return passages.flatMap((passage, i) => {
    onPassage?.(i + 1, passages.length);
    let matcher = matchers.get(passage.language);
    if (matcher === undefined) {
      matcher = compileCodebook(codebook, passage.language);
      matchers.set(passage.language, matcher);
    }
    return findInPassage(passage, codebook, matcher, ancestors);
  });
}

function findInPassage(
  passage: Passage,
  codebook: Codebook,
  matcher: TermStates,
  ancestors: readonly (readonly number[])[],
): Hit[] {
  const { matching, themes } = codebook;
  const tokens = new Tokens(passage.text, passage.language);
  const candidates = findCandidates(tokens, matcher, matching.forms);
  const chosen = chooseHits(candidates, ancestors, matching.overlap);
  return themes.flatMap(({ theme }, i) =>
    (chosen[i] ?? []).map((one) => makeHit(passage, codebook, tokens, theme, one)),
  );
}

function makeHit(
  passage: Passage,
  { matching }: Codebook,
  tokens: Tokens,
  theme: string,
  { first, last, ending }: Candidate,
): Hit {
  const from = tokens.starts[first] ?? 0;
  const to = tokens.ends[last] ?? from;
  const place = { start: passage.start + from, end: passage.start + to };
  const language = passage.language ?? ending.term.language;
  const at = { first: tokens.wordOf[first] ?? 0, last: tokens.wordOf[last] ?? 0 };
  return {
    document: passage.document,
    passage: passage.passage,
    theme,
    term: ending.term.term,
    match: passage.text.slice(from, to),
    ...place,
    ...toRaw(passage.runs, place),
    negated: isNegated(passage.text, tokens.words, at, language, matching.negation),
    weight: ending.term.weight,
  };
}
