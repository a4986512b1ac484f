import type { Component, Groups, Role } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { takeGroups } from "./take-groups.js";
import { sortByGroups } from "./sort-by-groups.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What roles can be grouped by. */
export type RoleGroup = Exclude<keyof Groups, "theme">;

/** What to group by. */
export interface RoleOptions<By extends RoleGroup> {
  readonly by?: readonly By[];
}

/** How much of a group's text claims, gives reasons and proposes. */
export interface RoleFrequency {
  readonly documents: number;
  /** Sentences or parts of them in the author's own voice. */
  readonly components: number;
  readonly claims: number;
  readonly premises: number;
  readonly proposals: number;
  readonly none: number;
  /** `claims / components` with its 95 % Wilson interval; so for the two below. */
  readonly claim_share: number;
  readonly claim_low: number;
  readonly claim_high: number;
  readonly premise_share: number;
  readonly premise_low: number;
  readonly premise_high: number;
  readonly proposal_share: number;
  readonly proposal_low: number;
  readonly proposal_high: number;
  /** Those that report, quote or reject somebody else's view; in none of the counts above. */
  readonly reported: number;
}

interface Group {
  readonly key: Partial<Groups>;
  readonly theme: "";
  readonly documents: Set<string>;
  readonly roles: Record<Role, number>;
  reported: number;
}

const optionNames: OptionNames<RoleOptions<never>> = { by: true };

/**
 * How much of each group's text claims, gives reasons and proposes: a row for every group that has
 * components, sorted by the groups in the order of `by` (unknown last); one row for all without.
 *
 * Counted is what the authors say in their own voice. Shares are of all components of the group,
 * those of role `none` included, 0 to 1. Documents that are copies of one counted already
 * (`counted` false) are left out. Sentences of one document are not independent of each other: the
 * intervals are narrower than what is known.
 *
 * @throws TypeError when `by` names something that components cannot be grouped by.
 * @example
 * const roles = measureRoles(components, { by: ["author"] });
 */
export function measureRoles<By extends RoleGroup = never>(
  components: readonly Component[],
  options: RoleOptions<By> = {},
): (RoleFrequency & Pick<Groups, By>)[] {
  expectRows("measureRoles", "components", components);
  expectOptions("measureRoles", options, optionNames);
  const by = takeGroups<keyof Groups>("measureRoles", options.by);
  if (by.includes("theme")) {
    throw new TypeError("measureRoles: by: a component is about no theme by itself: findStances");
  }
  const groups = new Map<string, Group>();
  for (const component of components) {
    if (!component.counted) continue;
    const key = Object.fromEntries(
      by.map((group) => [group, component[group as RoleGroup]]),
    ) as Partial<Groups>;
    const id = JSON.stringify(Object.values(key));
    let group = groups.get(id);
    if (group === undefined) {
      const roles = { claim: 0, premise: 0, proposal: 0, none: 0 };
      group = { key, theme: "", documents: new Set(), roles, reported: 0 };
      groups.set(id, group);
    }
    group.documents.add(component.document);
    if (component.voice === "author") group.roles[component.role]++;
    else group.reported++;
  }
  return sortByGroups(groups.values(), by, [""]).map(
    (group) => makeRow(group) as RoleFrequency & Pick<Groups, By>,
  );
}

function makeRow({ key, documents, roles, reported }: Group): RoleFrequency {
  const { claim, premise, proposal, none } = roles;
  const components = claim + premise + proposal + none;
  const claims = shareOf(claim, components);
  const premises = shareOf(premise, components);
  const proposals = shareOf(proposal, components);
  return {
    ...key,
    ...{ documents: documents.size, components },
    ...{ claims: claim, premises: premise, proposals: proposal, none },
    ...{ claim_share: claims.share, claim_low: claims.low, claim_high: claims.high },
    ...{ premise_share: premises.share, premise_low: premises.low, premise_high: premises.high },
    ...{ proposal_share: proposals.share, proposal_low: proposals.low },
    proposal_high: proposals.high,
    reported,
  };
}

function shareOf(count: number, total: number): { share: number; low: number; high: number } {
  return { share: total === 0 ? 0 : count / total, ...wilsonInterval(count, total) };
}
