import { roles, type Groups, type Role } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import type { ChartLook } from "./finish-chart.js";
import type { LabelOptions, Datum } from "./frequency-data.js";
import { listWords, wrapLabel } from "./label.js";
import { nameGroups, type Namer } from "./name-groups.js";
import { orderLabels } from "./order-labels.js";
import { findArgumentBase, poolArguments, type AnyArguments } from "./pool-arguments.js";
import { rolesIn } from "./palettes.js";
import type { Style } from "./style.js";
import { takeShown } from "./take-shown.js";
import { tellEnds } from "./tell-ends.js";

/**
 * Shares of the components in each role (together all of them), their numbers, or the share of
 * claims and proposals that are backed.
 */
export const argumentMeasures = ["share", "components", "backed"] as const;
export type ArgumentMeasure = (typeof argumentMeasures)[number];

/** How roles are named, in the order in which they are stacked. */
export const roleNames: Readonly<Record<Role, string>> = {
  claim: "Claims",
  premise: "Premises",
  proposal: "Proposals",
  none: "No role",
};

/** What a chart of arguments is drawn from. */
export interface ArgumentData {
  readonly values: readonly Datum[];
  readonly groups: readonly (keyof Groups)[];
  /** For each group shown its labels in their order: as measured, unknown last. */
  readonly order: Readonly<Partial<Record<keyof Groups, readonly string[]>>>;
  /** The most components of any bar. */
  readonly most: number;
  /** "n = 5 documents, 46 components". */
  readonly base: string;
  /** "bars are 95 % Wilson intervals". */
  readonly intervals: string;
  /** The theme, where all rows are about one and it is not among the groups. */
  readonly theme: string | null;
  /** The text alternative. */
  readonly description: string;
}

/** A share of so many with its interval. */
interface Share {
  readonly name: string;
  readonly count: number;
  readonly total: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly isOverDocuments: boolean;
  /** Why there is no interval, where there is none. */
  readonly missing: string;
}

/**
 * The rows of a chart of arguments, pooled over the groups it does not show: one for each group and
 * role, or for each group where it is told what is backed.
 *
 * @param verb - the chart's name, for errors
 * @throws TypeError when a group was not measured or the theme is not shown though rows differ in it.
 */
export function prepareArguments(
  verb: string,
  rows: readonly AnyArguments[],
  shown: Readonly<Record<string, keyof Groups | undefined>>,
  {
    labels = {},
    measure,
    style = "light",
    locale,
  }: LabelOptions & ChartLook & { readonly measure: ArgumentMeasure },
): ArgumentData {
  const groups = takeShown(verb, rows, shown);
  const pooled = poolArguments(rows, groups);
  const name = nameGroups(rows, [...groups, "theme"], labels);
  const wrap: Namer = (group, row) => wrapLabel(name(group, row));
  const base = findArgumentBase(rows);
  const formats = formatsOf(locale);
  const { count, number } = formats;
  const stated = rows.reduce((sum, row) => sum + row.claims + row.proposals, 0);
  const things =
    measure === "backed"
      ? `${number(stated)} claims and proposals`
      : count(base.components, "component");
  const several = new Set(rows.map((row) => row.theme)).size > 1;
  const counted = `${count(base.documents, "document")}, ${things}${several ? "; one with two themes counts for each" : ""}`;
  const theme = groups.includes("theme") || rows[0] === undefined ? null : name("theme", rows[0]);
  const where = (row: AnyArguments) => groups.map((group) => name(group, row)).join(", ");
  const what =
    measure === "backed" ? "Backed claims and proposals" : "Claims, premises and proposals";
  const about = `${what} with ${theme ?? "each theme"} by ${listWords(groups)}; ${counted}.`;
  return {
    values: pooled.flatMap((row) => makeData(row, { groups, measure, name, wrap, formats, style })),
    groups,
    order: Object.fromEntries(groups.map((group) => [group, orderLabels(pooled, group, wrap)])),
    most: Math.max(...pooled.map(({ components }) => components)),
    intervals: nameIntervals(pooled),
    base: `n = ${counted}`,
    theme,
    description: `${about}${describe(pooled, measure, where, formats)}`,
  };
}

/** How the rows of a chart are named and written. */
interface Wording {
  readonly groups: readonly (keyof Groups)[];
  readonly measure: ArgumentMeasure;
  readonly name: Namer;
  /** The name in lines. */
  readonly wrap: Namer;
  readonly formats: ChartFormats;
  readonly style: Style;
}

function makeData(row: AnyArguments, wording: Wording): Datum[] {
  const { groups, measure, name, wrap, formats, style } = wording;
  const labels = groups.flatMap((group) => [
    [group, wrap(group, row)] as const,
    [`${group}_text`, name(group, row)] as const,
  ]);
  const { documents, reported, components } = row;
  const facts = { ...Object.fromEntries(labels), documents, reported };
  if (measure === "backed") {
    const backed = shareOfBacked(row);
    const { low, high } = backed;
    const total = `n = ${formats.number(backed.total)}`;
    const end = { edge: 1, total, of_all: backed.total, isLast: true };
    return [{ ...facts, ...makeDatum(backed, formats), low, high, ...end }];
  }
  const whole = measure === "share" ? Math.max(1, components) : 1;
  let to = 0;
  return sharesOfRoles(row).map((share, i) => {
    const from = to;
    to += share.count;
    const role = roles[i] ?? "none";
    return {
      ...{ ...facts, ...makeDatum(share, formats) },
      ...{ from: from / whole, to: to / whole, middle: (from + to) / 2 / whole },
      text: measure === "share" ? formats.share(share.share) : formats.number(share.count),
      isDark: rolesIn(style)[role].text === "white",
      total: `n = ${formats.number(components)}`,
      isLast: role === "none",
    };
  });
}

function makeDatum(one: Share, formats: ChartFormats): Datum {
  const { name, count, total, share, missing } = one;
  const { number } = formats;
  return {
    ...{ role: name, count, share, share_text: formats.share(share) },
    interval: formatInterval(one, " – ", formats) ?? `none: ${missing}`,
    of: `${number(count)} of ${number(total)}`,
  };
}

function formatInterval(
  { low, high, isOverDocuments }: Share,
  between: string,
  { share }: ChartFormats,
): string | null {
  // Documents that are all alike give one point, which says nothing of others.
  if (low === null || high === null || low === high) return null;
  const ends = `${share(low)}${between}${share(high)}`;
  return isOverDocuments ? `${ends} over documents` : ends;
}

/** The roles with their shares of all components, in their order. */
function sharesOfRoles(row: AnyArguments): Share[] {
  const { components: total, claims, premises, proposals } = row;
  const none = total - claims - premises - proposals;
  const counts = { claim: claims, premise: premises, proposal: proposals, none };
  const isWilson = row.interval === "wilson";
  const intervals = {
    claim: { low: row.claim_low, high: row.claim_high },
    premise: { low: row.premise_low, high: row.premise_high },
    proposal: { low: row.proposal_low, high: row.proposal_high },
    none: isWilson ? wilsonInterval(none, total) : { low: null, high: null },
  };
  const few = row.interval === "documents" ? "not measured" : "one document";
  const missing = total === 0 ? "no component" : few;
  return roles.map((role) => {
    return makeShare(row, roleNames[role], [counts[role], total], { ...intervals[role], missing });
  });
}

function shareOfBacked(row: AnyArguments): Share {
  const stated = row.claims + row.proposals;
  const missing = stated === 0 ? "nothing to back" : "one document";
  const ends = { low: row.backed_low, high: row.backed_high, missing };
  return makeShare(row, "Backed", [row.backed, stated], ends);
}

function makeShare(
  { interval }: AnyArguments,
  name: string,
  [count, total]: readonly [number, number],
  ends: Pick<Share, "low" | "high" | "missing">,
): Share {
  const share = total === 0 ? 0 : count / total;
  const isPoint = ends.low !== null && ends.low === ends.high;
  const missing = isPoint ? "all documents alike" : ends.missing;
  const isOverDocuments = interval === "documents";
  return { name, count, total, share, ...ends, missing, isOverDocuments };
}

/** What the bars of all intervals are, which are of one kind but for those that are missing. */
function nameIntervals(rows: readonly AnyArguments[]): string {
  const kinds = new Set(rows.map(({ interval }) => interval));
  if (kinds.has("wilson")) return "bars are 95 % Wilson intervals";
  if (!kinds.has("documents")) return "no intervals: one document each";
  const some = kinds.has("one document") ? ", where there are several" : "";
  return `bars are 95 % intervals over documents${some}`;
}

/** Where most is claimed, given as a reason and proposed, or backed, in words. */
function describe(
  rows: readonly AnyArguments[],
  measure: ArgumentMeasure,
  where: (row: AnyArguments) => string,
  formats: ChartFormats,
): string {
  const all = rows.map((row) => ({
    where: where(row),
    shares: measure === "backed" ? [shareOfBacked(row)] : sharesOfRoles(row).slice(0, -1),
  }));
  const names = all[0]?.shares.map(({ name }) => name) ?? [];
  const parts = names.map((name, i) => {
    const value = (share: Share | undefined) =>
      measure === "components" ? (share?.count ?? 0) : (share?.share ?? 0);
    const ranked = all
      .filter(({ shares }) => (shares[i]?.total ?? 0) > 0)
      .sort((a, b) => value(b.shares[i]) - value(a.shares[i]));
    const [first, last] = [ranked[0], ranked.at(-1)];
    if (first === undefined || last === undefined) return ` ${name}: none.`;
    const say = (one: typeof first) => `${one.where}, ${tell(one.shares[i], formats)}`;
    const valueIn = (one: typeof first) => value(one.shares[i]);
    if (measure === "backed") return tellEnds(ranked, valueIn, say, formats.number);
    const highest = measure === "components" ? "most" : "highest share";
    if (first === last) return ` ${name}: ${say(first)}.`;
    if (valueIn(first) === 0) return ` ${name}: none.`;
    return ` ${name}: ${highest} in ${say(first)}.`;
  });
  return parts.join("");
}

function tell(one: Share | undefined, formats: ChartFormats): string {
  if (one === undefined) return "";
  const interval = formatInterval(one, " to ", formats);
  const told = interval === null ? `${one.missing}, no interval` : `95 % interval ${interval}`;
  return `${formats.share(one.share)} (${formats.number(one.count)} of ${formats.number(one.total)}; ${told})`;
}
