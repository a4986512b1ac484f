import type { Passage, Score, Uncovered } from "../rows.js";
import { logOdds, usualPrior } from "./keyness-figures.js";
import { areNearlySame, gramsOf } from "./nearly-same.js";
import { PassageWords } from "./passage-words.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** How many to name. */
export interface UncoveredOptions {
  /** Passages a theme; 10 unless said otherwise. */
  readonly most?: number;
}

/** A language's passages with a theme, and those without, must be so many each. */
const fewestPassages = 30;
/** Of so many documents must those with it be; in so many a word must stand to speak for it. */
const fewestDocuments = 3;
/** The mean is over so many words at least: two words say little, whatever they are. */
const fewestWords = 20;
/** A word counts for what it is sure to be: the end of its 95 % interval that is next to 0. */
const deviations = 1.96;
const cues = 5;

/** What a passage is to a theme: one whose hits are too few, or taken back, is neither. */
const WITHOUT = 1;
const WITH = 2;

const optionNames: OptionNames<UncoveredOptions> = { most: true };

/**
 * The passages of each theme that have no hit of it and read like those in which it is present: by
 * theme in the order of the scores, the likeliest first, with the words that speak for it. They are
 * to be read: what they say in words that the codebook does not have, it may learn; what they say of
 * something else, it rightly left out.
 *
 * In each language the words of the passages with the theme are set against those of the passages
 * without any hit of it (each word once a passage; the log-odds of `measureKeyness`, less 1.96
 * deviations, so that words of which little is known weigh nothing). `likeness` is the mean weight
 * of a passage's words, function words, numbers and single letters aside; a passage of fewer than 20
 * is taken for one of 20. A word speaks for a theme only from 3 documents on. Of a theme that is
 * present in fewer than 30 passages of a language, or absent in fewer, or is in fewer than 3
 * documents, too little is known: no rows. Of texts that are nearly the same one is named. Documents
 * that are copies of one counted already (`counted` false) are left out.
 *
 * @throws RangeError unless `most` is a whole number above 0.
 * @example
 * const uncovered = rankUncovered(passages, scores, { most: 20 });
 * const candidates = uncovered.map(({ theme, cue, text }) => ({ theme, cue, text }));
 */
export function rankUncovered(
  passages: readonly Passage[],
  scores: readonly Score[],
  options: UncoveredOptions = {},
): Uncovered[] {
  expectRows("rankUncovered", "passages", passages);
  expectRows("rankUncovered", "scores", scores);
  expectOptions("rankUncovered", options, optionNames);
  const { most = 10 } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`rankUncovered: most: expected a whole number above 0; found ${most}`);
  }
  const states = takeStates(scores);
  const byLanguage = new Map<string | null, Passage[]>();
  // Those of a document one after the other.
  for (const passage of [...passages].sort((a, b) => compare(a.document, b.document))) {
    if (!passage.counted) continue;
    const others = byLanguage.get(passage.language);
    if (others === undefined) byLanguage.set(passage.language, [passage]);
    else others.push(passage);
  }
  const ranked = new Map([...states.keys()].map((theme) => [theme, [] as Likely[]]));
  for (const group of byLanguage.values()) {
    const words = new PassageWords(group);
    for (const [theme, ofTheme] of states) {
      const state = Uint8Array.from(group, ({ passage }) => ofTheme.get(passage) ?? 0);
      for (const likely of findLikely(words, state)) ranked.get(theme)?.push(likely);
    }
  }
  return [...ranked].flatMap(([theme, likely]) => takeLikeliest(likely, theme, most));
}

/** For each theme what each passage is to it. */
function takeStates(scores: readonly Score[]): Map<string, Map<string, number>> {
  const states = new Map<string, Map<string, number>>();
  for (const { theme, passage, present, hits } of scores) {
    let ofTheme = states.get(theme);
    if (ofTheme === undefined) states.set(theme, (ofTheme = new Map<string, number>()));
    if (present) ofTheme.set(passage, WITH);
    else if (hits === 0) ofTheme.set(passage, WITHOUT);
  }
  return states;
}

/** A passage without the theme, and what its words say. */
interface Likely {
  readonly passage: Passage;
  readonly likeness: number;
  /** Asked for when it is to be shown: most passages are not. */
  readonly nameCues: () => string;
}

function findLikely(words: PassageWords, state: Uint8Array): Likely[] {
  const weights = weighWords(words, state);
  if (weights === null) return [];
  return words.passages.flatMap((passage, p): Likely[] => {
    if (state[p] !== WITHOUT) return [];
    let [sum, count] = [0, 0];
    for (const word of words.of(p)) {
      sum += weights[word] ?? 0;
      count++;
    }
    const likeness = sum / Math.max(count, fewestWords);
    return likeness > 0 ? [{ passage, likeness, nameCues: () => nameCues(words, p, weights) }] : [];
  });
}

/** How much each word speaks for the theme, below 0 against it; `null` where too little is known. */
function weighWords(words: PassageWords, state: Uint8Array): Float64Array | null {
  const having = words.count(state, WITH);
  const lacking = words.count(state, WITHOUT);
  const isEnough =
    having.total.passages >= fewestPassages &&
    lacking.total.passages >= fewestPassages &&
    having.total.documents >= fewestDocuments;
  if (!isEnough) return null;
  return Float64Array.from(having.passages, (count, word) => {
    const two = { count, words: having.total.words };
    const against = {
      against_count: lacking.passages[word] ?? 0,
      against_words: lacking.total.words,
    };
    const { log_odds, z } = logOdds({ ...two, ...against }, usualPrior);
    if (Math.abs(z) <= deviations) return 0;
    if (z > 0 && (having.documents[word] ?? 0) < fewestDocuments) return 0;
    return log_odds * (1 - deviations / Math.abs(z));
  });
}

function nameCues(words: PassageWords, p: number, weights: Float64Array): string {
  const weightOf = (word: number) => weights[word] ?? 0;
  return [...words.of(p)]
    .filter((word) => weightOf(word) > 0)
    .map((word) => ({ name: words.nameOf(word), weight: weightOf(word) }))
    .sort((a, b) => b.weight - a.weight || compare(a.name, b.name))
    .slice(0, cues)
    .map(({ name }) => name)
    .join("; ");
}

function takeLikeliest(likely: readonly Likely[], theme: string, most: number): Uncovered[] {
  const sorted = [...likely].sort(
    (a, b) => b.likeness - a.likeness || compare(a.passage.passage, b.passage.passage),
  );
  const taken: Uncovered[] = [];
  const texts: ReadonlySet<string>[] = [];
  for (const { passage, likeness, nameCues: cueOf } of sorted) {
    const grams = gramsOf(passage.text);
    if (texts.some((other) => areNearlySame(other, grams))) continue;
    texts.push(grams);
    const { document, author, year, language, source, counted, text } = passage;
    const rank = taken.length + 1;
    taken.push({
      ...{ document, author, year, language, source, counted },
      ...{ theme, rank, passage: passage.passage, likeness, cue: cueOf(), text },
    });
    if (taken.length === most) break;
  }
  return taken;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
