import {
  groupNames,
  type ChangeRow,
  type Groups,
  type Responsible,
  type ThemeCount,
} from "../rows.js";
import { labelTheme } from "../text/label-theme.js";
import { bootstrapFigures, type Interval } from "./bootstrap-intervals.js";
import { describeChange } from "./describe-change.js";
import { kindOver, takeIntervals, type IntervalOptions } from "./interval-options.js";
import { sortByGroups } from "./sort-by-groups.js";
import {
  addDrawn,
  addUp,
  countWith,
  sumByDocument,
  type GroupSums,
  type Summing,
} from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What to group by, and what is told of a change. */
export interface ChangeOptions<By extends Exclude<keyof Groups, "theme">> extends IntervalOptions {
  readonly by?: readonly By[];
  /** Readable names of themes for the sentences (`themeLabels(codebook)`). */
  readonly labels?: Readonly<Record<string, string>>;
  /** So many documents responsible are named at most; 5 unless said otherwise. */
  readonly most?: number;
  /** Only rows in which a document is not as it was; all unless said otherwise. */
  readonly onlyChanged?: boolean;
}

/** Figures of a theme in a document: passages and those with the theme, before; the same after. */
const figures = 4;

const optionNames: OptionNames<ChangeOptions<never>> = {
  by: true,
  labels: true,
  most: true,
  onlyChanged: true,
  interval: true,
  resamples: true,
};

/**
 * How the share of passages with each theme changed from one run to another: a row for every group
 * and theme that either has, sorted by the groups in the order of `by` (unknown last), then by theme
 * as `after` has them, those gone last.
 *
 * Documents are the same where their ids are. The two runs share most of them, so the interval of the
 * difference is that of pairs: documents of either run are drawn anew, and each that is drawn counts
 * in both as it was there (percentile bootstrap of a difference of ratios, as in `measureFrequency`;
 * Davison & Hinkley 1997, Bootstrap Methods and their Application, 3.8). What did not change has the
 * interval 0 to 0; where either share is of one document there is none, as in `measureDifference`.
 *
 * A document's part of a difference is (w' - c p') / P' - (w - c p) / P, with its passages `p` and
 * those with the theme `w` before and after, those of all documents `P`, and the mean of both shares
 * `c` (after Kitagawa 1955, Journal of the American Statistical Association 50: 1168–1194): all
 * documents' parts add up to the difference, and the other way round each has the other sign. The order
 * of the counts changes no number; copies (`counted` false) are left out.
 *
 * @throws TypeError when `by` names something that shares cannot be grouped by.
 * @throws RangeError when `interval` or `resamples` is none of what it can be.
 * @example
 * const changes = measureChange(countByDocument(before), countByDocument(after), { by: ["author"] });
 */
export function measureChange<By extends Exclude<keyof Groups, "theme"> = never>(
  before: readonly ThemeCount[],
  after: readonly ThemeCount[],
  options: ChangeOptions<By> = {},
): ChangeRow<By>[] {
  expectRows("measureChange", "theme counts", before);
  expectRows("measureChange", "theme counts", after);
  expectOptions("measureChange", options, optionNames);
  const { labels = {}, most = 5, onlyChanged = false } = options;
  const names = groupNames.filter((name) => name !== "theme");
  const by = takeGroups("measureChange", options.by, names);
  const { resamples } = takeIntervals("measureChange", options, ["documents"]);
  const themes = [...new Set([...after, ...before].map(({ theme }) => theme))];
  const groups = sumBoth(before, after, by, themes);
  const known: Known = [idsOf(before), idsOf(after)];
  const compared = groups
    .flatMap((group) => compareGroup(group, themes, known, { resamples, most }))
    .filter(({ documents_changed }) => !onlyChanged || documents_changed > 0);
  return sortByGroups(compared, by, themes).map(({ key, theme, ...row }) => {
    const sentence = describeChange({ theme, ...row }, labelTheme(theme, labels), key);
    return { ...key, theme, ...row, sentence } as ChangeRow<By>;
  });
}

/** The counts of both runs, added up side by side. */
function sumBoth(
  before: readonly ThemeCount[],
  after: readonly ThemeCount[],
  by: Summing<ThemeCount>["by"],
  themes: readonly string[],
): GroupSums[] {
  let first = 0;
  const add = (sums: Float64Array, at: number, row: ThemeCount): void => {
    const place = at + first;
    sums[place] = (sums[place] ?? 0) + row.passages;
    sums[place + 1] = (sums[place + 1] ?? 0) + row.passages_with_theme;
  };
  const rows = function* (): Generator<ThemeCount> {
    yield* before;
    first = 2;
    yield* after;
  };
  return sumByDocument(rows(), { by, themes, figures, add });
}

/** All documents of either run, copies too. */
type Known = readonly [before: ReadonlySet<string>, after: ReadonlySet<string>];

function idsOf(rows: readonly ThemeCount[]): Set<string> {
  return new Set(rows.map(({ document }) => document));
}

/** A row for each theme of the group, all themes with the same draws. */
function compareGroup(
  group: GroupSums,
  themes: readonly string[],
  known: Known,
  { resamples, most }: { readonly resamples: number; readonly most: number },
) {
  const total = addUp(group);
  const parts = themes.map((_, i) => partsOf(group, total, i, known));
  const isChanged = parts.some((own) => own.length > 0);
  const drawn = isChanged ? drawDifferences(group, themes.length, resamples) : [];
  return themes.flatMap((theme, i) => {
    const at = i * figures;
    const [p0 = 0, w0 = 0, p1 = 0, w1 = 0] = total.subarray(at, at + figures);
    if (p0 + p1 === 0) return [];
    const [share_before, share_after] = [shareOf(w0, p0), shareOf(w1, p1)];
    const isComparable = share_before !== null && share_after !== null;
    const [n0, n1] = [countWith(group, at), countWith(group, at + 2)];
    const kind = kindOver(isComparable ? Math.min(n0, n1) : Math.max(n0, n1));
    const interval = isComparable && kind === "documents" ? (drawn[i] ?? unchanged) : none;
    const own = parts[i] ?? [];
    return {
      ...{ key: group.key, theme },
      ...{ documents_before: n0, passages_before: p0 },
      ...{ passages_with_theme_before: w0, share_before },
      ...{ documents_after: n1, passages_after: p1 },
      ...{ passages_with_theme_after: w1, share_after },
      difference: isComparable ? share_after - share_before : null,
      ...{ difference_low: interval.low, difference_high: interval.high, interval: kind },
      ...{ documents_changed: own.length, responsible: isComparable ? own.slice(0, most) : [] },
    };
  });
}

const none: Interval = { low: null, high: null };
const unchanged: Interval = { low: 0, high: 0 };

function shareOf(count: number, total: number): number | null {
  return total === 0 ? null : count / total;
}

/** The documents that are not as they were, with their parts of the difference, the largest first. */
function partsOf(
  group: GroupSums,
  total: Float64Array,
  theme: number,
  [before, after]: Known,
): Responsible[] {
  const at = theme * figures;
  const [P0 = 0, W0 = 0, P1 = 0, W1 = 0] = total.subarray(at, at + figures);
  const mean = ((shareOf(W0, P0) ?? 0) + (shareOf(W1, P1) ?? 0)) / 2;
  const width = group.documents === 0 ? 0 : group.sums.length / group.documents;
  const partOf = (count: number, passages: number, all: number) =>
    all === 0 ? 0 : (count - mean * passages) / all;
  const parts = group.ids.flatMap((document, i): Responsible[] => {
    const [p0 = 0, w0 = 0, p1 = 0, w1 = 0] = group.sums.subarray(i * width + at);
    if (p0 === p1 && w0 === w1) return [];
    const came = before.has(document) ? "joined" : "added";
    const went = after.has(document) ? "left" : "removed";
    const change = p0 === 0 ? came : p1 === 0 ? went : "changed";
    return [{ document, change, contribution: partOf(w1, p1, P1) - partOf(w0, p0, P0) }];
  });
  // Stable: those of one size stay in the order of their ids.
  return parts.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function drawDifferences(group: GroupSums, themes: number, resamples: number): Interval[] {
  const sums = new Float64Array(themes * figures);
  const clusters = group.documents;
  return bootstrapFigures({ clusters, resamples }, themes, (drawn, differences) => {
    addDrawn(group, drawn, sums);
    for (let theme = 0; theme < themes; theme++) {
      const [p0 = 0, w0 = 0, p1 = 0, w1 = 0] = sums.subarray(theme * figures);
      // Not a number where either run has no passage among the documents drawn.
      differences[theme] = w1 / p1 - w0 / p0;
    }
  });
}
