import { codeOf, countedThings, isCountedAs, type Counted } from "../measures/counted-as.js";
import type { Groups, Score, Stance } from "../rows.js";
import type { ThemeMark } from "./number-themes.js";
import type { ReportData } from "./report-data.js";

/**
 * A figure of the report by what it counts: passages with the theme, or sentences about it that
 * have this role (`claims`), this stance (`for`), a reason (`backed`) or another's voice
 * (`reported`). A group that is not named is not restricted; `null` is the unknown author or year.
 */
export interface Figure {
  readonly theme: string;
  readonly what: Counted;
  readonly author?: string | null;
  readonly year?: number | null;
  readonly document?: string;
}

/**
 * What stands behind every figure, as small as it can be in a page. Passages are counted through in
 * the order of the documents, from 0: the first of a document follows the last of the one before.
 */
export interface Behind {
  /** What figures count, in the order of the bits of a sentence's code. */
  readonly things: typeof countedThings;
  readonly themes: readonly ({ readonly theme: string } & Pick<
    ThemeMark,
    "label" | "number" | "colour"
  >)[];
  readonly authors: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  /** Column by column; author and year are places in the lists above. */
  readonly documents: {
    readonly ids: readonly string[];
    readonly titles: readonly (string | null)[];
    readonly authors: readonly number[];
    readonly years: readonly number[];
    /** How many passages it has. */
    readonly passages: readonly number[];
  };
  /** For each theme the passages that have it, each as the step from the one before; their scores. */
  readonly present: readonly { readonly steps: readonly number[]; readonly scores: readonly number[] }[];
  /**
   * For each theme its sentences, three numbers each: the step from the passage before, the
   * number behind the passage's id, and what it is counted as (see `codeOf`).
   */
  readonly argued: readonly (readonly number[])[];
}

/**
 * What stands behind the figures. Copies are documents, but not in any figure, as in the tables.
 *
 * @throws TypeError when the passages of a document are not numbered through from 1.
 */
export function findBehind(
  data: Pick<ReportData, "documents" | "passages" | "scores" | "stances">,
  marks: ReadonlyMap<string, ThemeMark>): Behind {
  const { documents } = data;
  const authors = [...new Set(documents.map(({ author }) => author))];
  const years = [...new Set(documents.map(({ year }) => year))];
  const places = countThrough(data);
  return {
    things: countedThings,
    themes: [...marks].map(([theme, { label, number, colour }]) => ({
      ...{ theme, label, number, colour },
    })),
    authors,
    years,
    documents: {
      ids: documents.map(({ document }) => document),
      titles: documents.map(({ title }) => title),
      authors: placesIn(authors, documents.map(({ author }) => author)),
      years: placesIn(years, documents.map(({ year }) => year)),
      passages: places.counts,
    },
    present: findPresent(data, [...marks.keys()], places.of),
    argued: findArgued(data.stances, [...marks.keys()], places.of),
  };
}

function placesIn<Value>(values: readonly Value[], rows: readonly Value[]): number[] {
  const places = new Map(values.map((value, i) => [value, i] as const));
  return rows.map((row) => places.get(row) ?? 0);
}

/** The place of each passage by its id, and how many each document has. */
function countThrough({ documents, passages }: Pick<ReportData, "documents" | "passages">): {
  of: (passage: string) => number;
  counts: number[];
} {
  const counts = new Map(documents.map(({ document }) => [document, 0]));
  for (const { document, passage, index } of passages) {
    const count = (counts.get(document) ?? 0) + 1;
    if (index !== count || passage !== `${document}#${count}`) {
      throw new TypeError(`makeReport: passages: expected ${document}#${count}; found ${passage}`);
    }
    counts.set(document, count);
  }
  const starts = new Map<string, number>();
  let start = 0;
  for (const [document, count] of counts) {
    starts.set(document, start);
    start += count;
  }
  const places = new Map(
    passages.map(({ passage, document, index }) => [passage, (starts.get(document) ?? 0) + index - 1]),
  );
  return { of: (passage) => places.get(passage) ?? 0, counts: [...counts.values()] };
}

function findPresent(
  { scores }: Pick<ReportData, "scores">,
  themes: readonly string[],
  placeOf: (passage: string) => number,
): { steps: number[]; scores: number[] }[] {
  const found = new Map(themes.map((theme) => [theme, [] as { place: number; score: number }[]]));
  for (const { passage, theme, counted, present, score } of scores) {
    if (counted && present) found.get(theme)?.push({ place: placeOf(passage), score });
  }
  return [...found.values()].map((rows) => {
    const sorted = rows.sort((a, b) => a.place - b.place);
    return {
      steps: stepsOf(sorted.map(({ place }) => place)),
      scores: sorted.map(({ score }) => Math.round(100 * score)),
    };
  });
}

function stepsOf(places: readonly number[]): number[] {
  return places.map((place, i) => place - (places[i - 1] ?? 0));
}

function findArgued(
  stances: readonly Stance[],
  themes: readonly string[],
  placeOf: (passage: string) => number,
): number[][] {
  const found = new Map(themes.map((theme) => [theme, [] as [number, number, number][]]));
  for (const stance of stances) {
    if (!stance.counted) continue;
    const { component, passage, theme } = stance;
    const number = Number(component.slice(passage.length + 1));
    found.get(theme)?.push([placeOf(passage), number, codeOf(stance)]);
  }
  return [...found.values()].map((rows) => {
    rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const steps = stepsOf(rows.map(([place]) => place));
    return rows.flatMap(([, number, code], i) => [steps[i] ?? 0, number, code]);
  });
}

/** Counts what is behind a figure, by the rows themselves. */
export function openCounts(data: Pick<ReportData, "scores" | "stances">): (figure: Figure) => number {
  const tallies = new Map<string, Map<string, number>>();
  return (figure) => {
    const groups = (["theme", "author", "year", "document"] as const).filter((g) => g in figure);
    const keyOf = (row: Partial<Groups>) => JSON.stringify(groups.map((group) => row[group]));
    const name = `${figure.what} ${groups.join(" ")}`;
    let tally = tallies.get(name);
    if (tally === undefined) tallies.set(name, (tally = tallyRows(data, figure.what, keyOf)));
    return tally.get(keyOf(figure)) ?? 0;
  };
}

function tallyRows(
  { scores, stances }: Pick<ReportData, "scores" | "stances">,
  what: Counted,
  keyOf: (row: Partial<Groups>) => string,
): Map<string, number> {
  const tally = new Map<string, number>();
  const add = (row: Score | Stance) => {
    const key = keyOf(row);
    if (row.counted) tally.set(key, (tally.get(key) ?? 0) + 1);
  };
  if (what === "passages") for (const score of scores) if (score.present) add(score);
  if (what !== "passages") for (const stance of stances) if (isCountedAs(what, stance)) add(stance);
  return tally;
}
