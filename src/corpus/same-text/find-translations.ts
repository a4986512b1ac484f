import { compareClues, countNumbers, type Comparison } from "./compare-clues.js";
import { findClues, outlineText, type Clues } from "./find-clues.js";
import { makeAnew, type KeepOfText } from "./keep-of-text.js";
import { findAnchors, findTranslationCandidates } from "./find-translation-candidates.js";

/** Two documents that are one text in two languages, by position in the list; `a` comes first. */
export interface Translation extends Comparison {
  readonly a: number;
  readonly b: number;
}

/** What is looked at: a text and the language it is in, `null` where that is unknown. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string | null;
}

/** The least of each kind of evidence; all must be reached. */
const least = { located: 0.65, locatedInMiddle: 0.34, found: 5, aligned: 0.6, gain: 6 };
const leastNumbers = 0.5;
/** With fewer numbers than this in a text their absence says little. */
const fewNumbers = 4;
const leastSegments = 6;
/** Logarithm of the lengths' ratio, of texts cut by a third and languages of uneven breadth. */
const mostUneven = 0.6;
const mostKept = 200;

/**
 * The pairs of documents that are translations of one another. Documents in one language never are,
 * nor is one whose language is unknown or which has fewer than six sentences.
 *
 * Each candidate (see `findTranslationCandidates`) is laid side by side sentence by sentence (see
 * `compareClues`): the texts must fit in their own order far better than in any other order, have
 * counterparts for most of either text, be about equally long, and share half of their numbers.
 */
export function findTranslations(
  documents: readonly TextInLanguage[],
  keep: KeepOfText = makeAnew,
): Translation[] {
  if (new Set(documents.map(({ language }) => language)).size < 2) return [];
  const outlines = documents.map((document) =>
    keep(document, `outline ${document.language ?? ""}`, () => outline(document)),
  );
  const kept = new Map<number, Clues>();
  const recall = (i: number): Clues => {
    const clues =
      kept.get(i) ?? findClues(documents[i]?.text ?? "", documents[i]?.language ?? null);
    if (kept.size >= mostKept) kept.clear();
    kept.set(i, clues);
    return clues;
  };
  const translations: Translation[] = [];
  for (const [a, b] of findTranslationCandidates(outlines)) {
    if (!arePossible(outlines[a], outlines[b])) continue;
    const [cluesA, cluesB] = [recall(a), recall(b)];
    if (Math.min(cluesA.segments.length, cluesB.segments.length) < leastSegments) continue;
    const comparison = compareClues(cluesA, cluesB, least);
    if (comparison !== null) translations.push({ a, b, ...comparison });
  }
  return translations;
}

/** What is kept of every document: enough to find candidates and to rule most of them out. */
type Outline = ReturnType<typeof outline>;

function outline({ text, language }: TextInLanguage) {
  const { keys, length, numbers } = outlineText(text, language);
  return { language, length, values: numbers, ...findAnchors(keys, numbers) };
}

function arePossible(a: Outline | undefined, b: Outline | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (Math.abs(Math.log(a.length / b.length)) > mostUneven) return false;
  const { shared, ofA, ofB } = countNumbers(a.values, b.values);
  return Math.min(ofA, ofB) < fewNumbers || shared >= leastNumbers * Math.min(ofA, ofB);
}
