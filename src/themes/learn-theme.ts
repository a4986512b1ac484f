import type { Hit, Passage } from "../rows.js";
import type { Codebook, Theme } from "./codebook.js";
import { FeatureCounts } from "./learn/count-features.js";
import { findCandidates, type Candidate } from "./learn/find-candidates.js";
import { findPhrases } from "./learn/find-phrases.js";
import { judgeCandidates, type Described } from "./learn/judge-candidates.js";
import { ownHits, ownTerms } from "./learn/own-terms.js";
import { prepareLesson, type Lesson } from "./learn/prepare-lesson.js";
import { readFeatures, type Features } from "./learn/read-features.js";
import { readWords } from "./learn/read-words.js";
import { relateToTerms } from "./learn/relate-to-terms.js";
import { writeFeatures } from "./learn/write-features.js";
import type { Learned, LearnedTerm } from "./learned-terms.js";
import { expectList } from "../text/expect-list.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

/** How to learn. */
export interface LearnOptions {
  /** The themes to learn; all unless said otherwise. */
  readonly themes?: readonly string[];
  /** So many passages with the theme, and as many without, are wanted; 30 unless said otherwise. */
  readonly passages?: number;
  /** From so many documents with the theme; 5 unless said otherwise. */
  readonly documents?: number;
  /** So many passages with the theme a term must stand in; 5 unless said otherwise. */
  readonly minimum?: number;
  /** At most so many terms are kept for a theme in a language; 100 unless said otherwise. */
  readonly most?: number;
  /** Called before each passage is read: its number from 1, and how many there are. */
  readonly onPassage?: (passage: number, of: number) => void;
}

type Limits = Required<Pick<LearnOptions, "passages" | "documents" | "minimum" | "most">>;

const optionNames: OptionNames<LearnOptions> = {
  themes: true,
  passages: true,
  documents: true,
  minimum: true,
  most: true,
  onPassage: true,
};

/**
 * The words, names and phrases that go with each theme in these passages, learned from the places
 * where the codebook's terms stand: a row each with its counts, kept or not, by theme and language,
 * the strongest first; and what each theme was learned from.
 *
 * As in Newsmap (Watanabe 2018, Digital Journalism 6(3), 294–309), a passage with hits is taken for
 * an example of the theme, one without for the opposite, and a term is weighed by how many times
 * more often it stands in the ones than in the others (`logRatio`). Passages whose hits are all
 * negated, or weigh less than the theme's `present_from`, are left out, as are copies. A theme has
 * the hits of its sub-themes too. Words inside of hits are not counted, and what the codebook's
 * terms match is not learned. A term is listed if it stands at least twice as often with the theme,
 * G² ≥ 15.13; the order is that of the least ratio that can be told with confidence.
 *
 * Nothing is learned of a theme in a language in which it has no terms or too few examples: then
 * its row in `from` has a note that says so. The order of the passages does not matter.
 *
 * @throws RangeError for a theme that the codebook does not have, or a number that makes no sense.
 * @example
 * const { terms, from } = learnTheme(passages, hits, codebook);
 * const larger = addLearnedTerms(codebook, terms);
 */
export function learnTheme(
  passages: readonly Passage[],
  hits: readonly Hit[],
  codebook: Codebook,
  options: LearnOptions = {},
): Learned {
  expectRows("learnTheme", "passages", passages);
  expectRows("learnTheme", "hits", hits);
  expectCodebook("learnTheme", codebook);
  expectOptions("learnTheme", options, optionNames);
  const limits = takeLimits(options);
  const own = ownTerms(codebook);
  const themes = selectThemes(own, options.themes);
  const counted = passages.filter(({ counted }) => counted);
  const hitsByPassage = groupBy(ownHits(hits, codebook), ({ passage }) => passage);
  const languages = [...groupBy(counted, ({ language }) => language)].sort(([a], [b]) =>
    (a ?? "\uffff") < (b ?? "\uffff") ? -1 : 1,
  );
  let read = 0;
  const onPassage = () => options.onPassage?.(++read, counted.length);
  const learned = languages.flatMap(([, group]) => {
    const sorted = group.sort((a, b) => compare(a.document, b.document));
    const lessons = themes.map((theme) => prepareLesson(theme, own, sorted, hitsByPassage, limits));
    return learnLessons(sorted, lessons, own, limits, onPassage);
  });
  // The languages come one after the other, and each theme's stay in their order.
  const inOrder = themes.flatMap(({ theme }) => learned.filter(({ from }) => from.theme === theme));
  return {
    terms: inOrder.flatMap(({ terms }) => terms),
    from: inOrder.map(({ from }) => from),
  };
}

interface LearnedLesson {
  readonly terms: readonly LearnedTerm[];
  readonly from: Lesson["from"];
}

/** What there is to learn of each theme in passages of one language. */
function learnLessons(
  passages: readonly Passage[],
  lessons: readonly Lesson[],
  codebook: Codebook,
  { minimum, most }: Limits,
  onPassage: () => void,
): LearnedLesson[] {
  const language = passages[0]?.language ?? null;
  if (language === null || lessons.every(({ from }) => from.note !== null)) {
    passages.forEach(onPassage);
    return lessons.map(({ from }) => ({ terms: [], from }));
  }
  const words = readWords(passages, language, onPassage);
  const features = readFeatures(words, findPhrases(words, minimum));
  const counts = new FeatureCounts(features);
  passages.forEach((_, p) => {
    counts.add(p);
  });
  const candidates = lessons.map(({ from, labelled, hitsOf }) =>
    from.note === null ? findCandidates(features, counts, labelled, hitsOf) : [],
  );
  const described = describeFeatures(features, candidates.flat(), language, codebook);
  const compete = codebook.matching.overlap === "codebook";
  const describe = (feature: number) => described.get(feature);
  return lessons.map(({ from }, i) => {
    const judging = { theme: from.theme, language, features, compete, describe, minimum, most };
    const terms = judgeCandidates(candidates[i] ?? [], judging);
    return { terms, from: { ...from, kept: terms.filter(({ kept }) => kept).length } };
  });
}

/** How the features of candidates are written, and what they have to do with the terms. */
function describeFeatures(
  features: Features,
  candidates: readonly Candidate[],
  language: string,
  codebook: Codebook,
): Map<number, Described> {
  const wanted = new Set(candidates.map(({ feature }) => feature));
  const spellings = [...writeFeatures(features, wanted)];
  const texts = spellings.map(([, spelling]) => spelling);
  const relations = relateToTerms(texts, language, codebook);
  return new Map(
    spellings.flatMap(([feature, spelling], i): [number, Described][] => {
      const relation = relations[i];
      return relation === undefined ? [] : [[feature, { spelling, relation }]];
    }),
  );
}

function selectThemes(codebook: Codebook, names: readonly string[] | undefined): readonly Theme[] {
  expectList("learnTheme", "themes", names);
  for (const name of names ?? []) {
    if (codebook.themes.some(({ theme }) => theme === name)) continue;
    const known = codebook.themes.map(({ theme }) => theme).join(", ");
    throw new RangeError(`learnTheme: themes: expected ${known}; found ${name}`);
  }
  return codebook.themes.filter(({ theme }) => names?.includes(theme) ?? true);
}

function takeLimits({ passages = 30, documents = 5, minimum = 5, most = 100 }: LearnOptions) {
  const limits: Limits = { passages, documents, minimum, most };
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isSafeInteger(value) && value >= 1) continue;
    throw new RangeError(`learnTheme: ${name}: expected a whole number from 1; found ${value}`);
  }
  return limits;
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
