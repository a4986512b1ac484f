import type { ArgumentFrequency, Groups } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { takeOncePerGroup } from "./pool-frequency.js";

/** What is added up where groups are put together. */
const counted = [
  "documents",
  "components",
  "claims",
  "premises",
  "proposals",
  "backed",
  "reported",
] as const;

/** The intervals of the shares that rows have. */
const ends = [
  ...(["claim_low", "claim_high", "premise_low", "premise_high"] as const),
  ...(["proposal_low", "proposal_high", "backed_low", "backed_high", "interval"] as const),
] as const;

type Counts = Pick<ArgumentFrequency, (typeof counted)[number]>;
type Intervals = Pick<ArgumentFrequency, (typeof ends)[number]>;

/** An argument frequency as charts read it: its counts and intervals, with some groups. */
export type AnyArguments = Counts & Intervals & Partial<Groups>;

/**
 * The argument frequencies put together over all groups but those named, in the order of first
 * appearance. Each document belongs to one author, year, language and source, so sums are exact.
 * Where any are put together all intervals are Wilson's, so that they compare: rows do not say how
 * their documents differ.
 */
export function poolArguments(
  rows: readonly AnyArguments[],
  groups: readonly (keyof Groups)[],
): AnyArguments[] {
  const pooled = new Map<string, Pooled>();
  for (const row of rows) {
    const id = JSON.stringify(groups.map((group) => row[group] ?? null));
    const sum = pooled.get(id);
    if (sum === undefined) pooled.set(id, startPool(row, groups));
    else for (const name of counted) sum[name] += row[name];
  }
  const all: AnyArguments[] = [...pooled.values()];
  return all.length === rows.length ? all : all.map((row) => ({ ...row, ...makeWilson(row) }));
}

/** Rows are many, and to copy the sums for each would take most of the time. */
type Pooled = { -readonly [Name in keyof Counts]: number } & Intervals & Partial<Groups>;

function startPool(row: AnyArguments, groups: readonly (keyof Groups)[]): Pooled {
  const key = groups.map((group) => [group, row[group] ?? null] as const);
  const rest = [...ends, ...counted].map((name) => [name, row[name]] as const);
  return Object.fromEntries<unknown>([...key, ...rest]) as unknown as Pooled;
}

function makeWilson(row: Counts): Intervals {
  const { components, claims, premises, proposals, backed } = row;
  const claim = wilsonInterval(claims, components);
  const premise = wilsonInterval(premises, components);
  const proposal = wilsonInterval(proposals, components);
  const stated = claims + proposals;
  const backing = stated === 0 ? { low: null, high: null } : wilsonInterval(backed, stated);
  return {
    ...{ claim_low: claim.low, claim_high: claim.high },
    ...{ premise_low: premise.low, premise_high: premise.high },
    ...{ proposal_low: proposal.low, proposal_high: proposal.high },
    ...{ backed_low: backing.low, backed_high: backing.high, interval: "wilson" },
  };
}

/**
 * Documents and components under all rows: the base that a chart names. The documents of a group
 * are the same for all themes and count once; a component about two themes is one of either.
 */
export function findArgumentBase(rows: readonly AnyArguments[]): {
  documents: number;
  components: number;
} {
  return {
    documents: takeOncePerGroup(rows).reduce((sum, row) => sum + row.documents, 0),
    components: rows.reduce((sum, row) => sum + row.components, 0),
  };
}
