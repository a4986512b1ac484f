import type { ArgumentFrequency, ArgumentFrequencyRow, Groups, Stance } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { takeGroups } from "./measure-frequency.js";
import { sortByGroups, type Grouped } from "./sort-by-groups.js";

/** What to group by; a row is always about one theme, whether `theme` is named or not. */
export interface ArgumentFrequencyOptions<By extends keyof Groups> {
  readonly by?: readonly By[];
  /**
   * The keys of the codebook's themes, in its order: rows are sorted by it, and a theme that no
   * component is about has rows too. Otherwise themes come as the stances have them.
   */
  readonly themes?: readonly string[];
}

/** What is counted of one theme in one group. */
type Counts = {
  -readonly [
    Name in
      | "components"
      | "claims"
      | "premises"
      | "proposals"
      | "backed"
      | "for"
      | "against"
      | "neutral"
      | "reported"
  ]: ArgumentFrequency[Name];
};

interface Group {
  readonly key: Partial<Groups>;
  readonly documents: Set<string>;
  readonly themes: Map<string, Counts>;
}

/** One theme in one group. */
interface Measured extends Grouped, Pick<Group, "documents"> {
  readonly counts: Counts;
}

/**
 * How each theme is argued in each group: a row for every theme and every combination of groups in
 * which any theme is argued, zeros included, sorted by the groups in the order of `by` (unknown
 * last) and then by theme.
 *
 * `documents` are those of the group in which a component is about any theme: the same number for
 * all themes of a group, as in `measureFrequency`. `components` are those about this theme in the
 * author's own voice, those of role `none` included; what is reported, quoted or rejected is
 * counted in `reported` and nowhere else. A component about two themes is counted for either.
 * Shares are 0 to 1 with 95 % Wilson intervals; where there is no component they are 0 and their
 * interval is the whole range; `backed_share` is then `null`, as wherever nothing is claimed or
 * proposed. Documents that are copies of one counted already (`counted` false) are left out.
 *
 * A row that is missing is a group whose documents are about no theme in any component (such have
 * no stances), or a theme that neither the stances nor `themes` name: it is not measured, not zero.
 *
 * @throws TypeError when `by` names something that arguments cannot be grouped by.
 * @example
 * const argued = measureArguments(stances, { by: ["author", "year"] });
 */
export function measureArguments<By extends keyof Groups = never>(
  stances: readonly Stance[],
  options: ArgumentFrequencyOptions<By> = {},
): ArgumentFrequencyRow<By>[] {
  const by = takeGroups("measureArguments", options.by);
  const themes = [...new Set([...(options.themes ?? []), ...stances.map(({ theme }) => theme)])];
  const groups = countStances(
    stances,
    by.filter((group) => group !== "theme"),
  );
  const rows = groups.flatMap(({ key, documents, themes: counts }) =>
    themes.map((theme): Measured => ({
      key,
      documents,
      theme,
      counts: counts.get(theme) ?? zeros(),
    })),
  );
  return sortByGroups(rows, by, themes).map((row) => makeRow(row) as ArgumentFrequencyRow<By>);
}

function zeros(): Counts {
  const roles = { components: 0, claims: 0, premises: 0, proposals: 0, backed: 0 };
  return { ...roles, for: 0, against: 0, neutral: 0, reported: 0 };
}

function countStances(stances: readonly Stance[], by: readonly (keyof Groups)[]): Group[] {
  const groups = new Map<string, Group>();
  for (const stance of stances) {
    if (!stance.counted) continue;
    const key = Object.fromEntries(by.map((group) => [group, stance[group]])) as Partial<Groups>;
    const id = JSON.stringify(Object.values(key));
    let group = groups.get(id);
    if (group === undefined) {
      group = { key, documents: new Set(), themes: new Map() };
      groups.set(id, group);
    }
    group.documents.add(stance.document);
    const counts = group.themes.get(stance.theme) ?? zeros();
    group.themes.set(stance.theme, counts);
    add(counts, stance);
  }
  return [...groups.values()];
}

function add(counts: Counts, { role, voice, stance, supported_by }: Stance): void {
  if (voice !== "author") {
    counts.reported++;
    return;
  }
  counts.components++;
  if (role === "premise") counts.premises++;
  if (role !== "claim" && role !== "proposal") return;
  counts[role === "claim" ? "claims" : "proposals"]++;
  if (supported_by > 0) counts.backed++;
  if (stance !== null) counts[stance]++;
}

function makeRow(row: Measured): ArgumentFrequencyRow {
  const { key, theme, documents, counts } = row;
  const { components, claims, premises, proposals, backed, reported } = counts;
  const stated = claims + proposals;
  const claim = shareOf(claims, components);
  const premise = shareOf(premises, components);
  const proposal = shareOf(proposals, components);
  const backing = stated === 0 ? null : shareOf(backed, stated);
  return {
    ...key,
    theme,
    ...{ documents: documents.size, components, claims, premises, proposals, backed },
    ...{ claim_share: claim.share, claim_low: claim.low, claim_high: claim.high },
    ...{ premise_share: premise.share, premise_low: premise.low, premise_high: premise.high },
    ...{ proposal_share: proposal.share, proposal_low: proposal.low, proposal_high: proposal.high },
    backed_share: backing?.share ?? null,
    backed_low: backing?.low ?? null,
    backed_high: backing?.high ?? null,
    ...{ for: counts.for, against: counts.against, neutral: counts.neutral, reported },
  };
}

function shareOf(count: number, total: number): { share: number; low: number; high: number } {
  return { share: total === 0 ? 0 : count / total, ...wilsonInterval(count, total) };
}
