import type { Hit, Passage } from "../rows.js";
import { foldWord } from "../text/fold-word.js";
import { toRaw } from "../text/runs.js";
import { scanWords, type Word } from "../text/scan-words.js";
import type { Codebook } from "./codebook.js";
import { compileCodebook, type Ending, type Matcher, type Node } from "./compile-codebook.js";
import { isNegated } from "./negation.js";

/** A term found at the words from `first` to `last` (both included). */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly ending: Ending;
}

/** What may stand between the words of one term: blanks, hyphens, apostrophes, nothing. */
const gap = /^[\s\-\u00ad\u2010-\u2013\u2212_'’‘ʼ]*$/u;
const hyphen = /^[-\u2010\u2011]$/u;

/**
 * The places in the passages where terms of the codebook stand, a row each, by passage, theme and
 * place.
 *
 * Words are compared without case and Unicode-normalised; the words of a term may be parted by
 * blanks, hyphens or apostrophes, not by other punctuation. Within a theme the longest of
 * overlapping terms wins and counts once; `except` terms compete too, and where one wins there is
 * no hit. Themes do not compete. A passage is matched with the terms of its language, or with all
 * where the language is unknown or the codebook has none in it. One pass over the words: the time
 * taken does not depend on what the terms look like.
 *
 * @example
 * const hits = findHits(passages, codebook);
 */
export function findHits(passages: readonly Passage[], codebook: Codebook): Hit[] {
  const matchers = new Map<string | null, Matcher>();
  return passages.flatMap((passage) => {
    let matcher = matchers.get(passage.language);
    if (matcher === undefined) {
      matcher = compileCodebook(codebook, passage.language);
      matchers.set(passage.language, matcher);
    }
    return findInPassage(passage, codebook, matcher);
  });
}

function findInPassage(passage: Passage, codebook: Codebook, matcher: Matcher): Hit[] {
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

function findCandidates(text: string, words: readonly Word[], matcher: Matcher): Candidate[] {
  const forms = words.map(({ start, end }) => foldWord(text.slice(start, end)));
  const open = words.map((word, i) => {
    const next = words[i + 1];
    return next !== undefined && joins(text, word.end, next.start);
  });
  const candidates: Candidate[] = [];
  const follow = (node: Node, i: number, first: number): void => {
    step(node, matcher.classify(forms[i] ?? ""), i, first);
    if (isHyphenated(text, words, i)) {
      step(node, matcher.classify(`${forms[i] ?? ""}${forms[i + 1] ?? ""}`), i + 1, first);
    }
  };
  const step = (node: Node, elements: readonly number[], last: number, first: number): void => {
    for (const element of elements) {
      const next = node.next.get(element);
      if (next === undefined) continue;
      for (const ending of next.endings) candidates.push({ first, last, ending });
      if (next.next.size > 0 && open[last] === true) follow(next, last + 1, first);
    }
  };
  for (let i = 0; i < words.length; i++) follow(matcher.root, i, i);
  return candidates;
}

function joins(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return gap.test(between) && !/\n\s*\n/u.test(between);
}

/** Whether this word and the next are parted by a hyphen alone, and so may be one: `co-operation`. */
function isHyphenated(text: string, words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && hyphen.test(text.slice(words[i]?.end, next.start));
}

/** The longest first; of equals the earlier, an exception before a term, the codebook's order. */
function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      a.first - b.first ||
      Number(b.ending.masks) - Number(a.ending.masks) ||
      a.ending.order - b.ending.order,
  );
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    const { first, last } = candidate;
    const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.push(candidate);
  }
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
