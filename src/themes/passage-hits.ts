import type { DocumentFacts, Groups, Hit, Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import type { HitArrays, HitBlock } from "./found-hits.js";
import { makeHit } from "./make-hit.js";
import { makeScore } from "./make-score.js";
import { thresholdOf, type Scoring } from "./scoring.js";
import { ThemeCounts } from "./theme-counts.js";
import { weighFound, weightsOf } from "./weigh-found.js";
import { nothing, type Weighed } from "./weigh-hits.js";

/** A passage without its text. */
export type PassageFacts = Omit<Passage, "text">;

/** Hits of passages, one passage after the other, of which rows are made when they are asked for. */
export interface PassageHits {
  readonly codebook: Codebook;
  /** The hits of all passages, some passages at a time. */
  readonly blocks: Iterable<HitBlock> & { readonly count: number };
  /** How many passages there are. */
  readonly count: number;
  passageAt(i: number): PassageFacts;
  /** What passages are grouped by, and how many words one has: all that is needed for counting. */
  factsAt(i: number): DocumentFacts;
  wordsAt(i: number): number;
}

/** The rows that `findHits` gives. */
export function* hitRows(all: PassageHits): Generator<Hit> {
  const terms = termsInOrder(all.codebook);
  for (const { place, hits, from, to } of rangesOf(all)) {
    if (from === to) continue;
    const passage = all.passageAt(place);
    for (let i = from; i < to; i++) yield makeHit(passage, all.codebook, terms, hits, i);
  }
}

/** The same column by column, so many hits at a time. */
export function* hitColumns(all: PassageHits, size: number): Generator<HitColumns> {
  const terms = termsInOrder(all.codebook);
  let columns = emptyColumns();
  for (const { place, hits, from, to } of rangesOf(all)) {
    if (from === to) continue;
    const passage = all.passageAt(place);
    for (let i = from; i < to; i++) {
      addHit(columns, makeHit(passage, all.codebook, terms, hits, i));
      if (columns.document.length < size) continue;
      yield { length: size, cells: columns };
      columns = emptyColumns();
    }
  }
  const { length } = columns.document;
  if (length > 0) yield { length, cells: columns };
}

type Columns = { readonly [Name in keyof Hit]: Hit[Name][] };

/** Some hits, column by column. */
export interface HitColumns {
  readonly length: number;
  readonly cells: Columns;
}

/** The rows that `scorePassages` gives without smoothing. */
export function* scoreRows(all: PassageHits, scoring: Scoring): Generator<Score> {
  const { codebook } = all;
  const weights = weightsOf(termsInOrder(codebook));
  const thresholds = codebook.themes.map((theme) => thresholdOf(theme, scoring));
  for (const { place, hits, ...range } of rangesOf(all)) {
    const passage = all.passageAt(place);
    const weighed = new Map<number, Weighed>();
    weighFound(hits, range, weights, scoring.negation, (theme, hits, weight) => {
      weighed.set(theme, { hits, weight });
    });
    for (const [i, { theme }] of codebook.themes.entries()) {
      const own = weighed.get(i) ?? nothing;
      const alone = { weight: own.weight, words: passage.words, by: 0 };
      yield makeScore(passage, theme, own, alone, thresholds[i] ?? null);
    }
  }
}

/** The rows that `measureFrequency` gives of these scores, made when they are gone through. */
export function countHits<By extends Exclude<keyof Groups, "theme">>(
  all: PassageHits,
  scoring: Scoring,
  by: readonly By[],
): ThemeCounts<By> {
  const counts = new ThemeCounts(all.codebook, scoring, by);
  for (const { place, hits, ...range } of rangesOf(all))
    counts.add(all.factsAt(place), all.wordsAt(place), hits, range);
  return counts;
}

function emptyColumns(): Columns {
  return {
    ...{ document: [], passage: [], theme: [], term: [], match: [] },
    ...{ start: [], end: [], raw_start: [], raw_end: [], negated: [], weight: [] },
  };
}

/** By name: to go through the names would take several times as long. */
function addHit(columns: Columns, hit: Hit): void {
  columns.document.push(hit.document);
  columns.passage.push(hit.passage);
  columns.theme.push(hit.theme);
  columns.term.push(hit.term);
  columns.match.push(hit.match);
  columns.start.push(hit.start);
  columns.end.push(hit.end);
  columns.raw_start.push(hit.raw_start);
  columns.raw_end.push(hit.raw_end);
  columns.negated.push(hit.negated);
  columns.weight.push(hit.weight);
}

/** A passage by its number, and where its hits stand. */
interface Range {
  readonly place: number;
  readonly hits: HitArrays;
  readonly from: number;
  readonly to: number;
}

function* rangesOf({ blocks }: PassageHits): Generator<Range> {
  let place = 0;
  for (const { hits, counts } of blocks) {
    let from = 0;
    for (const count of counts) {
      yield { place: place++, hits, from, to: from + count };
      from += count;
    }
  }
}
