import { findCopies } from "./find-copies.js";
import { findNearCopies, type NearCopyOptions } from "./find-near-copies.js";
import { findTranslations, type Translation } from "./find-translations.js";
import { groupPairs } from "./group-pairs.js";

/** What is needed of a document to tell whether it is another one over again. */
export interface ComparedDocument {
  /** The cleaned text. */
  readonly text: string;
  /** ISO 639 code; a document of unknown language is no translation of any. */
  readonly language: string | null;
}

/** How two documents are the same text. */
export type SameTextKind = "copy" | "near copy" | "translation";

/** Two documents that are the same text, by position in the list; `a` comes first. */
export interface SameTexts {
  readonly a: number;
  readonly b: number;
  readonly kind: SameTextKind;
  /**
   * 0 to 1: of copies 1; of near copies the share of the longer one's four-word runs found in the
   * other; of translations the share of sentences found again where they should be.
   */
  readonly similarity: number;
  /** What a person can check: `41 of 44 numbers, 25 of 27 sentences with …`. */
  readonly evidence: string;
}

/** The pairs found, by `a` and `b`, and the groups they make, each ascending. */
export interface SameTextsFound {
  readonly pairs: readonly SameTexts[];
  readonly groups: readonly (readonly number[])[];
}

/**
 * The documents that are the same text: copies word for word, near copies (`findNearCopies`), and
 * translations of one another (`findTranslations`).
 *
 * Title, author and date play no part: two speeches by one author in one year are two texts, and a
 * copy often comes under another headline. Translations are looked for between the first documents
 * of each group of copies. Neither time nor memory grows faster than the corpus; the same documents
 * in the same order give the same pairs.
 */
export function findSameTexts(
  documents: readonly ComparedDocument[],
  options: NearCopyOptions = {},
): SameTextsFound {
  const copies = findCopies(documents, options.keep);
  const pairs = copies.flatMap((a, b) => (a === null ? [] : [describeCopy(a, b)]));
  const distinct = copies.flatMap((first, i) => (first === null ? [i] : []));
  const texts = distinct.flatMap((i) => documents[i] ?? []);
  for (const near of findNearCopies(texts, options)) {
    const a = distinct[near.a] ?? 0;
    const b = distinct[near.b] ?? 0;
    const total = Math.round(near.shared / near.ofLonger);
    const evidence = `${near.shared} of ${total} four-word runs of the longer text shared`;
    pairs.push({ a, b, kind: "near copy", similarity: near.ofLonger, evidence });
  }
  const later = new Set(groupPairs(documents.length, pairs).flatMap((group) => group.slice(1)));
  const firsts = documents.flatMap((_, i) => (later.has(i) ? [] : [i]));
  for (const found of findTranslations(
    firsts.flatMap((i) => documents[i] ?? []),
    options.keep,
  )) {
    pairs.push(describeTranslation(found, firsts[found.a] ?? 0, firsts[found.b] ?? 0));
  }
  pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs, groups: groupPairs(documents.length, pairs) };
}

function describeCopy(a: number, b: number): SameTexts {
  return { a, b, kind: "copy", similarity: 1, evidence: "word for word the same" };
}

function describeTranslation({ located, numbers }: Translation, a: number, b: number): SameTexts {
  const evidence =
    `${located.found} of ${located.of} sentences found again in their place, ` +
    `${numbers.shared} of ${Math.min(numbers.ofA, numbers.ofB)} numbers shared`;
  return { a, b, kind: "translation", similarity: located.found / located.of, evidence };
}
