import type { Hit, Passage } from "../rows.js";
import { foldWord } from "../text/fold-word.js";
import { toRaw } from "../text/runs.js";
import { scanWords, type Word } from "../text/scan-words.js";
import type { Codebook } from "./codebook.js";
import { compileCodebook } from "./compile-codebook.js";
import { isHyphenated, joinsNext } from "./join-words.js";
import { isNegated } from "./negation.js";
import { compareEndings, type Ending, type State, type TermStates } from "./term-states.js";

/** How to look. */
export interface HitOptions {
  /** Called before each passage: its number from 1, and how many there are. */
  readonly onPassage?: (passage: number, of: number) => void;
}

/** A term found at the words from `first` to `last` (both included). */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly ending: Ending;
}

/**
 * The places in the passages where terms of the codebook stand, a row each, by passage, theme and
 * place.
 *
 * Words are compared without case and Unicode-normalised; the words of a term may be parted by
 * blanks, hyphens, apostrophes, `&` or `/`, not by other punctuation. Within a theme the longest of
 * overlapping terms wins and counts once; `except` terms compete too, and where one wins there is
 * no hit. Themes do not compete. A passage is matched with a theme's terms in its language, or with
 * all where the language is unknown or the theme has none in it. One pass over the words: the time
 * taken does not depend on what the terms look like.
 *
 * @example
 * const hits = findHits(passages, codebook);
 */
export function findHits(
  passages: readonly Passage[],
  codebook: Codebook,
  { onPassage }: HitOptions = {},
): Hit[] {
  const matchers = new Map<string | null, TermStates>();
  return passages.flatMap((passage, i) => {
    onPassage?.(i + 1, passages.length);
    let matcher = matchers.get(passage.language);
    if (matcher === undefined) {
      matcher = compileCodebook(codebook, passage.language);
      matchers.set(passage.language, matcher);
    }
    return findInPassage(passage, codebook, matcher);
  });
}

function findInPassage(passage: Passage, codebook: Codebook, matcher: TermStates): Hit[] {
  const { text, language } = passage;
  const words = scanWords(text, language);
  const byTheme = new Map<number, Candidate[]>();
  for (const candidate of findCandidates(text, words, matcher)) {
    const found = byTheme.get(candidate.ending.theme);
    if (found === undefined) byTheme.set(candidate.ending.theme, [candidate]);
    else found.push(candidate);
  }
  return codebook.themes.flatMap(({ theme }, i) =>
    chooseLongest(byTheme.get(i) ?? [])
      .filter(({ ending }) => !ending.masks)
      .map((candidate) => makeHit(passage, words, theme, candidate)),
  );
}

function findCandidates(text: string, words: readonly Word[], matcher: TermStates): Candidate[] {
  const forms = words.map(({ start, end }) => foldWord(text.slice(start, end)));
  const open = words.map((_, i) => joinsNext(text, words, i));
  const pairs = forms.map((form, i) =>
    isHyphenated(text, words, i) ? `${form}${forms[i + 1] ?? ""}` : null,
  );
  const candidates: Candidate[] = [];
  for (let first = 0; first < words.length; first++) {
    const found: Candidate[] = [];
    let states = new Map([[first, matcher.start]]);
    while (states.size > 0) {
      const next = new Map<number, State>();
      const read = (state: State, form: string, last: number): void => {
        const reached = matcher.read(state, form);
        if (reached === null) return;
        for (const ending of reached.endings) keepBest(found, { first, last, ending });
        if (!reached.goesOn || open[last] !== true) return;
        const other = next.get(last + 1);
        next.set(last + 1, other === undefined ? reached : matcher.join(other, reached));
      };
      for (const [i, state] of states) {
        const pair = pairs[i] ?? null;
        read(state, forms[i] ?? "", i);
        if (pair !== null) read(state, pair, i + 1);
      }
      states = next;
    }
    for (const candidate of found) candidates.push(candidate);
  }
  return candidates;
}

/** Of candidates of one theme at the same words only one can be chosen; the others need no place. */
function keepBest(found: Candidate[], candidate: Candidate): void {
  const { last, ending } = candidate;
  const at = found.findIndex((one) => one.last === last && one.ending.theme === ending.theme);
  const twin = found[at];
  if (twin === undefined) found.push(candidate);
  else if (compareEndings(ending, twin.ending) < 0) found[at] = candidate;
}

/**
 * The longest first, of equals the earlier: candidates come by their first word, and sorting keeps
 * that order.
 */
function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.last - b.first - (a.last - a.first));
  const taken = new Set<number>();
  const chosen = ranked.filter(({ first, last }) => {
    // The chosen are at least as long: one that lies across this stretch covers an end of it.
    if (taken.has(first) || taken.has(last)) return false;
    for (let place = first; place <= last; place++) taken.add(place);
    return true;
  });
  return chosen.sort((a, b) => a.first - b.first);
}

function makeHit(
  passage: Passage,
  words: readonly Word[],
  theme: string,
  { first, last, ending }: Candidate,
): Hit {
  const from = words[first]?.start ?? 0;
  const to = words[last]?.end ?? from;
  const place = { start: passage.start + from, end: passage.start + to };
  return {
    document: passage.document,
    passage: passage.passage,
    theme,
    term: ending.term.term,
    match: passage.text.slice(from, to),
    ...place,
    ...toRaw(passage.runs, place),
    negated: isNegated(passage.text, words, first, passage.language),
    weight: ending.term.weight,
  };
}
