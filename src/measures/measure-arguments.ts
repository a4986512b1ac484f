import type { ArgumentFrequency, ArgumentFrequencyRow, Groups, Stance } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { bootstrapFigures, type Interval } from "./bootstrap-intervals.js";
import { kindOver, takeIntervals, type IntervalOptions } from "./interval-options.js";
import { sortByGroups, type Grouped } from "./sort-by-groups.js";
import {
  addDrawn,
  addUp,
  countWith,
  drawAnew,
  keepDrawn,
  pickFigures,
  sumByDocument,
  type GroupSums,
  type KeepDrawn,
  type ThemeSums,
} from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What to group by; a row is always about one theme, whether `theme` is named or not. */
export interface ArgumentFrequencyOptions<By extends keyof Groups> extends IntervalOptions {
  readonly by?: readonly By[];
  /**
   * The keys of the codebook's themes, in its order: rows are sorted by it, and a theme that no
   * component is about has rows too. Otherwise themes come as the stances have them.
   */
  readonly themes?: readonly string[];
}

/** What is counted of one theme, and the place of each count among the figures of a theme. */
const places = {
  components: 0,
  claims: 1,
  premises: 2,
  proposals: 3,
  backed: 4,
  for: 5,
  against: 6,
  neutral: 7,
  reported: 8,
  /** Claims and proposals. */
  stated: 9,
} as const;

export type CountName = keyof typeof places;
type Counts = Readonly<Record<CountName, number>>;

const names = Object.keys(places) as CountName[];
const figures = names.length;

/** What is added up of a stance, and where among a theme's figures a count stands. */
export const stanceFigures = { figures, places, add: addStance } as const;

/** The shares of a row, each with what it is a share of. */
const shares = [
  ["claims", "components"],
  ["premises", "components"],
  ["proposals", "components"],
  ["backed", "stated"],
] as const;
/** The counts that shares are made of: no others need be added up in each resample. */
const drawnNames = [...new Set(shares.flat())];
const drawnPlaces = drawnNames.map((name) => places[name]);
/** Of each share, where its two counts stand among those. */
const sharePlaces = shares.map((pair) => pair.map((name) => drawnNames.indexOf(name)));

/** One theme in one group. */
interface Measured extends Grouped {
  readonly documents: number;
  readonly counts: Counts;
  /** Of each of `shares`. */
  readonly intervals: readonly Interval[];
  readonly interval: ArgumentFrequency["interval"];
}

const optionNames: OptionNames<ArgumentFrequencyOptions<never>> = {
  by: true,
  themes: true,
  interval: true,
  resamples: true,
};

/**
 * How each theme is argued in each group: a row for every theme and every combination of groups in
 * which any theme is argued, zeros included, sorted by the groups in the order of `by` (unknown
 * last) and then by theme.
 *
 * `documents` are those of the group in which a component is about any theme: the same number for
 * all themes of a group, as in `measureFrequency`. `components` are those about this theme in the
 * author's own voice, those of role `none` included; what is reported, quoted or rejected is
 * counted in `reported` and nowhere else. A component about two themes is counted for either.
 * Shares are 0 to 1 with 95 % Wilson intervals; where there is no component they are `null`, as
 * `backed_share` is wherever nothing is claimed or proposed: a share of nothing is unknown. Documents that are copies of one counted already (`counted` false) are left out.
 *
 * With `interval: "documents"` the documents of a group are drawn anew, as in `measureFrequency`.
 * Resamples without a component about the theme do not count. There is no interval where fewer than
 * two documents have such components, and none of `backed_share` where fewer than two claim or
 * propose something.
 *
 * A row that is missing is a group whose documents are about no theme in any component (such have
 * no stances), or a theme that neither the stances nor `themes` name: it is not measured, not zero.
 *
 * @throws TypeError when `by` names something that arguments cannot be grouped by.
 * @throws RangeError when `interval` or `resamples` is none of what it can be.
 * @example
 * const argued = measureArguments(stances, { by: ["author", "year"] });
 */
export function measureArguments<By extends keyof Groups = never>(
  stances: readonly Stance[],
  options: ArgumentFrequencyOptions<By> = {},
): ArgumentFrequencyRow<By>[] {
  expectRows("measureArguments", "stances", stances);
  expectOptions("measureArguments", options, optionNames);
  const themes = [...new Set([...(options.themes ?? []), ...stances.map(({ theme }) => theme)])];
  const group: ThemeSums["group"] = (by) =>
    sumByDocument(stances, { by, themes, ...stanceFigures });
  return argumentsOf({ themes, group }, options);
}

/**
 * The rows of `measureArguments`, of stances that were added up already (see `stanceFigures`), of all
 * documents that have any.
 */
export function argumentsOf<By extends keyof Groups = never>(
  { themes, group, keep = drawAnew }: ThemeSums,
  options: Omit<ArgumentFrequencyOptions<By>, "themes"> = {},
): ArgumentFrequencyRow<By>[] {
  const by = takeGroups("measureArguments", options.by);
  const intervals = takeIntervals("measureArguments", options, ["wilson", "documents"]);
  const groups = group(by.filter((name): name is Exclude<By, "theme"> => name !== "theme"));
  const resamples = intervals.interval === "documents" ? intervals.resamples : null;
  const rows = groups.flatMap((sums) => measureGroup(sums, themes, { resamples, keep }));
  const blank = blankRow([...by]);
  return sortByGroups(rows, by, themes).map(
    (row) => Object.assign({ ...blank }, row.key, makeRow(row)) as ArgumentFrequencyRow<By>,
  );
}

function addStance(sums: Float64Array, at: number, row: Stance): void {
  const { role, voice, stance, supported_by } = row;
  const count = (name: CountName) => {
    const place = at + places[name];
    sums[place] = (sums[place] ?? 0) + 1;
  };
  if (voice !== "author") {
    count("reported");
    return;
  }
  count("components");
  if (role === "premise") count("premises");
  if (role !== "claim" && role !== "proposal") return;
  count("stated");
  count(role === "claim" ? "claims" : "proposals");
  if (supported_by > 0) count("backed");
  if (stance !== null) count(stance);
}

function measureGroup(
  group: GroupSums,
  themes: readonly string[],
  { resamples, keep }: { readonly resamples: number | null; readonly keep: KeepDrawn },
): Measured[] {
  const { key, documents } = group;
  const total = addUp(group);
  const draw = (times: number) => {
    const what = `arguments of ${themes.length} themes, ${times}`;
    return keepDrawn(keep, what, group, () => drawShares(group, themes.length, times));
  };
  const drawn = resamples === null ? [] : draw(resamples);
  return themes.map((theme, i) => {
    const at = i * figures;
    const counts = Object.fromEntries(
      names.map((name) => [name, total[at + places[name]] ?? 0]),
    ) as unknown as Counts;
    const own = { key, theme, documents, counts };
    if (resamples === null) return { ...own, intervals: makeWilson(counts), interval: "wilson" };
    const interval = kindOver(countWith(group, at + places.components));
    const intervals = shares.map(([, base], share) =>
      countWith(group, at + places[base]) > 1 ? drawn[i * shares.length + share] : undefined,
    );
    return { ...own, intervals: intervals.map((one) => one ?? none), interval };
  });
}

const none: Interval = { low: null, high: null };

function makeWilson(counts: Counts): Interval[] {
  return shares.map(([name, base]) =>
    counts[base] === 0 ? none : wilsonInterval(counts[name], counts[base]),
  );
}

/** The intervals of the shares of each theme; all themes have the same draws. */
function drawShares(group: GroupSums, themes: number, resamples: number): Interval[] {
  const { documents: clusters } = group;
  const counts = pickFigures(group, figures, drawnPlaces);
  const sums = new Float64Array(themes * drawnPlaces.length);
  const length = themes * shares.length;
  return bootstrapFigures({ clusters, resamples }, length, (drawn, ratios) => {
    addDrawn(counts, drawn, sums);
    for (let i = 0; i < length; i++) {
      const at = Math.floor(i / shares.length) * drawnPlaces.length;
      const [count = 0, base = 0] = sharePlaces[i % shares.length] ?? [];
      ratios[i] = (sums[at + count] ?? 0) / (sums[at + base] ?? 0);
    }
  });
}

function makeRow(measured: Omit<Measured, "key">): ArgumentFrequency {
  const { theme, documents, counts, intervals, interval } = measured;
  const { components, claims, premises, proposals, backed, stated } = counts;
  const [claim = none, premise = none, proposal = none, backing = none] = intervals;
  const share = (count: number) => (components === 0 ? null : count / components);
  return {
    theme,
    documents,
    components,
    claims,
    premises,
    proposals,
    backed,
    claim_share: share(claims),
    claim_low: claim.low,
    claim_high: claim.high,
    premise_share: share(premises),
    premise_low: premise.low,
    premise_high: premise.high,
    proposal_share: share(proposals),
    proposal_low: proposal.low,
    proposal_high: proposal.high,
    backed_share: stated === 0 ? null : backed / stated,
    backed_low: backing.low,
    backed_high: backing.high,
    for: counts.for,
    against: counts.against,
    neutral: counts.neutral,
    reported: counts.reported,
    interval,
  };
}

/**
 * A row with nothing in it, for others to be copies of. There may be tens of thousands, and an
 * object that gets so many keys one after the other becomes a table of its own, four times as large
 * and ten times as slow to make; one that was parsed does not.
 */
function blankRow(by: readonly string[]): object {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as unknown as Counts;
  const figures = makeRow({ theme: "", documents: 0, counts, intervals: [], interval: "wilson" });
  const keys = [...by, ...Object.keys(figures)];
  return JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])))) as object;
}
