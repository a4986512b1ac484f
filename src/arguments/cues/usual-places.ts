import type { Places } from "../language-cues.js";

/** What roles are likely to be by place in most languages: hints that were set by hand. */
export const usualPlaces: Places = {
  always: { claim: 1, premise: 0.5, proposal: -0.5, none: 0 },
  firstOfPassage: { claim: 0.7 },
  lastOfPassage: { claim: 0.3, proposal: 0.3 },
  opening: { none: 1 },
  closing: { none: 0.5 },
  afterClaim: { premise: 0.5 },
  afterPremise: { premise: 0.3 },
  afterNone: { none: 0.5 },
  question: { none: 4 },
  number: { premise: 1 },
  names: { premise: 0.5 },
  short: { none: 1.2 },
  long: { none: -0.5 },
};
