import { presentIn, type CorpusTally, type DocumentTally } from "../measures/corpus-tally.js";
import { countedThings, type Counted } from "../measures/counted-as.js";
import { stanceFigures } from "../measures/measure-arguments.js";
import { arguedWidth } from "../measures/tally-document.js";
import { placePassages, type PassagePlaces } from "./choose-passages.js";
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

/** What stands behind the figures. Copies are documents, but not in any figure, as in the tables. */
export function findBehind(
  { documents, tally }: Pick<ReportData, "documents" | "tally">,
  marks: ReadonlyMap<string, ThemeMark>): Behind {
  const authors = [...new Set(documents.map(({ author }) => author))];
  const years = [...new Set(documents.map(({ year }) => year))];
  const places = placePassages(tally);
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
      passages: tally.documents.map(({ found }) => found.sizes.length),
    },
    present: findPresent(tally, places),
    argued: findArgued(tally, places),
  };
}

function placesIn<Value>(values: readonly Value[], rows: readonly Value[]): number[] {
  const places = new Map(values.map((value, i) => [value, i] as const));
  return rows.map((row) => places.get(row) ?? 0);
}

function findPresent(
  { documents, themes }: CorpusTally,
  places: PassagePlaces,
): { steps: number[]; scores: number[] }[] {
  const found = themes.map(() => ({ places: [] as number[], scores: [] as number[] }));
  for (const [i, { facts, found: own }] of documents.entries()) {
    if (!facts.counted) continue;
    own.present.scores.forEach((score, at) => {
      const list = found[own.present.themes[at] ?? -1];
      list?.places.push(places.startOf(i) + (own.present.passages[at] ?? 0));
      list?.scores.push(Math.round(100 * score));
    });
  }
  return found.map((list) => ({ steps: stepsOf(list.places), scores: list.scores }));
}

function stepsOf(places: readonly number[]): number[] {
  return places.map((place, i) => place - (places[i - 1] ?? 0));
}

function findArgued({ documents, themes }: CorpusTally, places: PassagePlaces): number[][] {
  const found = themes.map(() => ({ last: 0, numbers: [] as number[] }));
  for (const [i, { facts, argued: own }] of documents.entries()) {
    if (!facts.counted) continue;
    const rows: (readonly [passage: number, number: number, theme: number, code: number])[] = [];
    for (let at = 0; at < own.argued.length; at += arguedWidth) {
      const [passage = 0, number = 0, theme = 0, code = 0] = own.argued.subarray(at);
      rows.push([places.startOf(i) + passage, number, theme, code]);
    }
    rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [place, number, theme, code] of rows) {
      const list = found[theme];
      if (list === undefined) continue;
      list.numbers.push(place - list.last, number, code);
      list.last = place;
    }
  }
  return found.map(({ numbers }) => numbers);
}

/** Counts what is behind a figure. */
export function openCounts(tally: CorpusTally): (figure: Figure) => number {
  const tables = new Map<string, Map<string, number>>();
  return (figure) => {
    const groups = (["theme", "author", "year", "document"] as const).filter((g) => g in figure);
    const name = `${figure.what} ${groups.join(" ")}`;
    let table = tables.get(name);
    if (table === undefined) tables.set(name, (table = countAll(tally, figure.what, groups)));
    return table.get(JSON.stringify(groups.map((group) => figure[group]))) ?? 0;
  };
}

function countAll(
  tally: CorpusTally,
  what: Counted,
  groups: readonly ("theme" | "author" | "year" | "document")[],
): Map<string, number> {
  const table = new Map<string, number>();
  for (const document of tally.counted()) {
    const { facts } = document;
    for (const [i, count] of countIn(document, what, tally.themes.length).entries()) {
      if (count === 0) continue;
      const theme = tally.themes[i];
      const key = JSON.stringify(groups.map((group) => (group === "theme" ? theme : facts[group])));
      table.set(key, (table.get(key) ?? 0) + count);
    }
  }
  return table;
}

/** How much of a document a figure counts, by theme. */
function countIn({ found, argued }: DocumentTally, what: Counted, themes: number): number[] {
  if (what === "passages") return presentIn(found, themes);
  const { figures, places } = stanceFigures;
  return Array.from({ length: themes }, (_, theme) => {
    const count = (name: keyof typeof places) =>
      argued.sums.reduce((sum, part) => sum + (part.sums[theme * figures + places[name]] ?? 0), 0);
    if (what === "sentences") return count("components");
    if (what === "none") return count("components") - count("premises") - count("stated");
    return count(what);
  });
}
