import type { Component, Proposal, Stance } from "../rows.js";

/** How many to name. */
export interface ProposalOptions {
  /** Proposals a theme; default 5. */
  readonly most?: number;
}

/** The strongest proposals of each theme. */
export function rankProposals(
  _stances: readonly Stance[],
  _components: readonly Component[],
  _options: ProposalOptions = {},
): Proposal[] {
  return [];
}
