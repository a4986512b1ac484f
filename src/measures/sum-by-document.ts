import type { DocumentFacts, Groups } from "../rows.js";
import type { Interval } from "./bootstrap-intervals.js";

/** A row that is about one theme in a part of a document: a score, a stance. */
interface ThemeRow extends DocumentFacts {
  readonly theme: string;
}

/** What is added up, and how. */
export interface Summing<Row> {
  readonly by: readonly Exclude<keyof Groups, "theme">[];
  /** All themes of the rows. */
  readonly themes: readonly string[];
  /** How many figures there are of a theme. */
  readonly figures: number;
  /** Adds a row to the figures of its theme, which start at a place. */
  readonly add: (sums: Float64Array, at: number, row: Row) => void;
}

/** The sums of a group. */
export interface GroupSums {
  readonly key: Partial<Groups>;
  readonly documents: number;
  /** The documents' ids, in order. */
  readonly ids: readonly string[];
  /**
   * Document by document in the order of their ids, so that the order of the rows changes nothing;
   * of each document theme by theme, of each theme figure by figure.
   */
  readonly sums: Float64Array;
}

/** What was added up of themes, to be put into groups. */
export interface ThemeSums {
  /** In the order of their figures. */
  readonly themes: readonly string[];
  readonly group: (by: Summing<never>["by"]) => GroupSums[];
  /** How intervals are kept that were drawn from a group's sums; not at all unless given. */
  readonly keep?: KeepDrawn;
}

/**
 * Intervals that were drawn from such sums before, or are made now. Draws are the same each time, so
 * what is drawn and the sums say all.
 */
export type KeepDrawn = (what: string, sums: Float64Array, make: () => Interval[]) => Interval[];

/** Draws anew each time. */
export const drawAnew: KeepDrawn = (_what, _sums, make) => make();

/** The intervals of a group, kept where there is anything to draw. */
export function keepDrawn(
  keep: KeepDrawn,
  what: string,
  { documents, sums }: GroupSums,
  make: () => Interval[],
): Interval[] {
  return documents < 2 ? make() : keep(what, sums, make);
}

/** What was added up of one document, or of its part in one language. */
export interface DocumentSums {
  readonly facts: DocumentFacts;
  /** Theme by theme, of each theme figure by figure. */
  readonly sums: Float64Array;
}

interface Group {
  readonly key: Partial<Groups>;
  readonly documents: Map<string, Float64Array>;
}

/** What was added up for each document of each group; copies (`counted` false) are left out. */
export function sumByDocument<Row extends ThemeRow>(
  rows: Iterable<Row>,
  { by, themes, figures, add }: Summing<Row>,
): GroupSums[] {
  const places = new Map(themes.map((theme, i) => [theme, i * figures]));
  const groups = new Map<string, Group>();
  let group: Group | null = null;
  let document: string | null = null;
  let sums: Float64Array = new Float64Array(0);
  for (const row of rows) {
    if (!row.counted) continue;
    // Rows of a document stand together as a rule, and to look a group up takes long.
    if (group === null || !isIn(group, by, row)) {
      group = findGroup(groups, by, row);
      document = null;
    }
    if (document !== row.document) {
      document = row.document;
      sums = findDocument(group, document, themes.length * figures);
    }
    add(sums, places.get(row.theme) ?? 0, row);
  }
  return [...groups.values()].map(putTogether);
}

/** The sums of documents put into groups, as if their rows were; copies are left out. */
export function groupSums(
  documents: Iterable<DocumentSums>,
  by: Summing<never>["by"],
): GroupSums[] {
  const groups = new Map<string, Group>();
  for (const { facts, sums } of documents) {
    if (!facts.counted) continue;
    const own = findDocument(findGroup(groups, by, facts), facts.document, sums.length);
    for (let i = 0; i < sums.length; i++) own[i] = (own[i] ?? 0) + (sums[i] ?? 0);
  }
  return [...groups.values()].map(putTogether);
}

function isIn({ key }: Group, by: Summing<never>["by"], row: DocumentFacts): boolean {
  return by.every((name) => key[name] === row[name]);
}

function findGroup(
  groups: Map<string, Group>,
  by: Summing<never>["by"],
  row: DocumentFacts,
): Group {
  const key = Object.fromEntries(by.map((name) => [name, row[name]])) as Partial<Groups>;
  const id = JSON.stringify(Object.values(key));
  const group = groups.get(id) ?? { key, documents: new Map<string, Float64Array>() };
  groups.set(id, group);
  return group;
}

function findDocument({ documents }: Group, document: string, width: number): Float64Array {
  const sums = documents.get(document) ?? new Float64Array(width);
  documents.set(document, sums);
  return sums;
}

function putTogether({ key, documents }: Group): GroupSums {
  const ids = [...documents.keys()].sort();
  const width = documents.get(ids[0] ?? "")?.length ?? 0;
  const sums = new Float64Array(ids.length * width);
  for (const [i, id] of ids.entries()) sums.set(documents.get(id) ?? [], i * width);
  return { key, documents: ids.length, ids, sums };
}

/** The sums of some groups only. */
export function someGroups(all: ThemeSums, isWanted: (key: Partial<Groups>) => boolean): ThemeSums {
  return { ...all, group: (by) => all.group(by).filter(({ key }) => isWanted(key)) };
}

/** The sums over all documents of a group. */
export function addUp(group: GroupSums): Float64Array {
  const total = new Float64Array(widthOf(group));
  addDrawn(group, new Uint32Array(group.documents).fill(1), total);
  return total;
}

/** Puts into `total` the sums over the documents of a group, each as often as it was drawn. */
export function addDrawn(group: GroupSums, drawn: Uint32Array, total: Float64Array): void {
  const { documents, sums } = group;
  const width = widthOf(group);
  total.fill(0);
  for (let i = 0; i < documents; i++) {
    const times = drawn[i] ?? 0;
    if (times === 0) continue;
    const from = i * width;
    for (let j = 0; j < width; j++) total[j] = (total[j] ?? 0) + times * (sums[from + j] ?? 0);
  }
}

/** The group with some of its figures only: those at these places among the figures of each theme. */
export function pickFigures(
  group: GroupSums,
  figures: number,
  picked: readonly number[],
): GroupSums {
  const blocks = group.sums.length / figures;
  const sums = new Float64Array(blocks * picked.length);
  for (let block = 0; block < blocks; block++) {
    for (const [i, place] of picked.entries()) {
      sums[block * picked.length + i] = group.sums[block * figures + place] ?? 0;
    }
  }
  return { ...group, sums };
}

/** How many documents of a group have any of the figure at a place. */
export function countWith(group: GroupSums, at: number): number {
  const width = widthOf(group);
  let count = 0;
  for (let i = at; i < group.sums.length; i += width) if ((group.sums[i] ?? 0) > 0) count++;
  return count;
}

function widthOf({ documents, sums }: GroupSums): number {
  return documents === 0 ? 0 : sums.length / documents;
}
