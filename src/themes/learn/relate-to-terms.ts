import type { Passage } from "../../rows.js";
import { makeTheme, type Codebook, type Term } from "../codebook.js";
import { findHits } from "../find-hits.js";
import { parseTerm, type Element } from "../parse-term.js";

/** What a candidate has to do with the codebook's own terms. */
export interface Relation {
  /** Themes of which it is a term. */
  readonly termOf: ReadonlySet<string>;
  /** Themes of which a term, or an exception, could overlap with it in a text and lose its place. */
  readonly displaces: ReadonlySet<string>;
}

/** A text of one word or several. */
export interface Candidate {
  readonly text: string;
  /** Where its second word begins; the text's end where it has but one. */
  readonly second: number;
  /** Where its last word begins; 0 where it has but one. */
  readonly last: number;
}

/**
 * What each of some candidates has to do with the codebook's terms, in their order. Each is read as
 * a passage of its own, so that whatever matches a term in a text does so here: stems, wildcards,
 * variants of spelling. Capitals do not matter.
 *
 * Of two terms that overlap the longer counts. A candidate overlaps with a term that begins within
 * it, after its first word, or ends within it, before its last.
 */
export function relateToTerms(
  candidates: readonly Candidate[],
  language: string | null,
  codebook: Codebook,
): Relation[] {
  const passages = candidates.map(({ text }, i) => passageOf(text, language, i));
  const related = candidates.map(() => ({
    termOf: new Set<string>(),
    displaces: new Set<string>(),
  }));
  for (const { passage, theme, start, end } of findHits(passages, spreadTerms(codebook, whole))) {
    const isWhole = start === 0 && end === candidates[Number(passage)]?.text.length;
    if (isWhole) related[Number(passage)]?.termOf.add(theme);
  }
  for (const { passage, theme, start } of findHits(passages, spreadTerms(codebook, firstWords))) {
    const i = Number(passage);
    if (start >= (candidates[i]?.second ?? 0)) related[i]?.displaces.add(theme);
  }
  for (const { passage, theme, start } of findHits(passages, spreadTerms(codebook, lastWords))) {
    const i = Number(passage);
    if (start < (candidates[i]?.last ?? 0)) related[i]?.displaces.add(theme);
  }
  return related;
}

/** A codebook of other terms made of the terms, and the exceptions, of each theme. */
function spreadTerms(codebook: Codebook, spread: (term: Term) => Term[]): Codebook {
  const themes = codebook.themes.map(({ theme, terms, except }) =>
    makeTheme(theme, { terms: [...terms, ...except].flatMap(spread) }),
  );
  return { ...codebook, matching: { ...codebook.matching, overlap: "all" }, themes };
}

function whole(term: Term): Term[] {
  return [{ ...term, cased: false }];
}

function firstWords(term: Term): Term[] {
  return takeWords(term, (elements) => elements[0]);
}

function lastWords(term: Term): Term[] {
  return takeWords(term, (elements) => elements.at(-1));
}

function takeWords(
  term: Term,
  take: (elements: readonly Element[]) => Element | undefined,
): Term[] {
  return (term.near?.terms ?? [term.term])
    .flatMap((part) => parseTerm(part).sequences)
    .flatMap(({ elements }) => take(elements)?.form ?? [])
    .filter((form) => parseTerm(form).mistake === null)
    .map((form) => ({ ...term, term: form, cased: false, near: null }));
}

function passageOf(text: string, language: string | null, i: number): Passage {
  const span = { start: 0, end: text.length, raw_start: 0, raw_end: text.length };
  return {
    ...span,
    document: "",
    passage: String(i),
    index: i + 1,
    words: 1,
    text,
    author: null,
    year: null,
    language,
    source: null,
    counted: true,
    runs: [span],
  };
}
