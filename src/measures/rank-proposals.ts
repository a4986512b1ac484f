import { leastWeight, type Component, type Proposal, type Stance, type Voice } from "../rows.js";
import { gramsOf, areNearlySame } from "./nearly-same.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** How many to name, and whose. */
export interface ProposalOptions {
  /** Proposals a theme; default 5. */
  readonly most?: number;
  /** Whose proposals; the author's own unless said otherwise. */
  readonly voices?: readonly Voice[];
  /** The keys of the codebook's themes, in its order; otherwise as the stances have them. */
  readonly themes?: readonly string[];
}

/** So many proposals a theme are named unless another number is asked for. */
export const usualProposals = 5;

const optionNames: OptionNames<ProposalOptions> = { most: true, voices: true, themes: true };

/**
 * The strongest proposals of each theme with their sources, by theme and rank; of a theme for which
 * nothing is proposed, none.
 *
 * `strength`, 0 to below 1, is how sure the role is, times the share of supports among all that
 * bears on the proposal (with one of each added), times weight / (weight + 1), where the weight is
 * that of the theme's hits in it: it grows with confidence, with every support and every hit of the
 * theme, and falls with every attack. Equal ones stand as the stances have them. Hits that weigh
 * less than 0.3 together make no proposal one of their theme. Of texts that are nearly the same word
 * for word and stand alike to the theme, in one document or several, the strongest is named. Copies
 * of documents counted already (`counted` false) are left out.
 *
 * @throws RangeError unless `most` is a whole number above 0; TypeError when a stance is about a
 * component that is not there.
 * @example
 * const proposals = rankProposals(stances, components, { most: 3 });
 */
export function rankProposals(
  stances: readonly Stance[],
  components: readonly Component[],
  options: ProposalOptions = {},
): Proposal[] {
  expectRows("rankProposals", "stances", stances);
  expectRows("rankProposals", "components", components);
  expectOptions("rankProposals", options, optionNames);
  const { most = usualProposals, voices = ["author"], themes = [] } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`rankProposals: most: expected a whole number above 0, found ${most}`);
  }
  const found = new Map(components.map((component) => [component.component, component]));
  const byTheme = new Map<string, Found[]>(themes.map((theme) => [theme, []]));
  for (const stance of stances) {
    if (!isProposal(stance) || !stance.counted || !voices.includes(stance.voice)) continue;
    const component = found.get(stance.component);
    if (component === undefined) {
      throw new TypeError(`rankProposals: expected a component ${stance.component}, found none`);
    }
    const proposals = byTheme.get(stance.theme) ?? [];
    byTheme.set(stance.theme, proposals);
    proposals.push({ strength: strengthOf(stance), stance, component });
  }
  return [...byTheme.values()].flatMap((proposals) =>
    takeStrongest(proposals, most, ({ stance, component }) => makeProposal(stance, component)),
  );
}

interface Found {
  readonly strength: number;
  readonly stance: Stance;
  readonly component: Component;
}

/** Whether a stance is that of a proposal that is about its theme. */
export function isProposal({ role, weight }: Stance): boolean {
  return role === "proposal" && weight >= leastWeight;
}

/** What a proposal is ranked by, 0 to below 1. */
export function strengthOf(stance: Stance): number {
  const { confidence, supported_by, attacked_by, weight } = stance;
  const backing = (1 + supported_by) / (2 + supported_by + attacked_by);
  return confidence * backing * (weight / (weight + 1));
}

/** The row of a proposal that is not ranked yet. */
export function makeProposal(stance: Stance, { start, end, text }: Component): Proposal {
  const { document, author, year, language, source, counted } = stance;
  const { theme, component, holder, voice, confidence, supported_by, attacked_by, hits, weight } =
    stance;
  return {
    ...{ document, author, year, language, source, counted },
    ...{ theme, rank: 0, component, holder, voice, stance: stance.stance },
    strength: strengthOf(stance),
    ...{ confidence, supported_by, attacked_by, hits, weight, start, end, text },
  };
}

/**
 * So many of the strongest, no two nearly the same; the sort keeps equal ones in their order. Rows are
 * made of those alone that come into question.
 */
export function takeStrongest<Ranked extends { readonly strength: number }>(
  ranked: readonly Ranked[],
  most: number,
  make: (one: Ranked) => Proposal,
): Proposal[] {
  const taken: Proposal[] = [];
  const grams: { readonly stance: Stance["stance"]; readonly grams: ReadonlySet<string> }[] = [];
  for (const one of [...ranked].sort((a, b) => b.strength - a.strength)) {
    const proposal = make(one);
    const own = { stance: proposal.stance, grams: gramsOf(proposal.text) };
    const isTwin = grams.some(
      (other) => other.stance === own.stance && areNearlySame(other.grams, own.grams),
    );
    if (isTwin) continue;
    grams.push(own);
    taken.push({ ...proposal, rank: taken.length + 1 });
    if (taken.length === most) break;
  }
  return taken;
}
