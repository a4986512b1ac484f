import type { FoundCue } from "../find-cues.js";
import { beginsPhrase, growPhraseTree, matchPhrases } from "../phrase-tree.js";
import type { Role } from "../../rows.js";
import { wordsOf, type ReadUnit } from "./describe-unit.js";
import type { Decision } from "./decide-role.js";

/** A role that words settle, and those words. */
export interface Settled {
  readonly role: Role;
  readonly confidence: number;
  /** `null` where the model's words are to be named. */
  readonly cue: string | null;
}

/** Propose by themselves, and are too rare where the model learned for it to know them. */
const proposing = growPhraseTree(
  [
    "is/are a must",
    "remain/remains a must",
    "could/might start/begin by/with",
    "we could/might consider/start/begin",
    "is/remains a/an pressing/urgent need",
    "the key … is to",
    "the key/answer/solution … lies in *ing",
  ].map((phrase) => ({ phrase, value: true as const })),
);
/** So surely, unmeasured. */
const sureOfPhrase = 0.7;

/** `whether all states | should …`: so many words before a word of duty. */
const reachOfQuestion = 6;
const duties = new Set(["should", "must", "shall", "ought"]);
/** A cue that weighs so much proposes, whatever is asked besides. */
const leastOfProposal = 4;

/**
 * A model's decision where some words know better: phrases that propose by themselves and that it
 * has seldom seen make a proposal; words of duty in a question that is only told of (`whether states
 * should …`) make none, and the unit has the likeliest of the other roles.
 */
export function settleRole(
  { role, confidence, likely }: Decision,
  text: string,
  read: ReadUnit,
): Settled {
  if (role !== "proposal") {
    const phrase = findProposing(read.words.forms);
    if (phrase === null) return { role, confidence, cue: null };
    const sure = Math.max(sureOfPhrase, likely.proposal);
    return { role: "proposal", confidence: sure, cue: wordsOf(text, read, phrase) };
  }
  if (!asksWhether(read)) return { role, confidence, cue: null };
  const others = (["claim", "premise", "none"] as const).toSorted((a, b) => likely[b] - likely[a]);
  const [other] = others;
  if (other === undefined) return { role, confidence, cue: null };
  return { role: other, confidence: likely[other] / (1 - likely.proposal), cue: null };
}

function findProposing(forms: readonly string[]): Pick<FoundCue, "start" | "end"> | null {
  for (let start = 0; start < forms.length; start++) {
    if (!beginsPhrase(proposing, forms[start] ?? "")) continue;
    let end = 0;
    matchPhrases(proposing, forms, start, (_, behind) => (end = Math.max(end, behind)));
    if (end > 0) return { start, end };
  }
  return null;
}

/** Whether all that speaks of a duty is what is asked: `whether it should`. */
function asksWhether({ words: { forms }, cues }: ReadUnit): boolean {
  if (cues.some(({ cue }) => cue.kind === "proposal" && cue.weight >= leastOfProposal))
    return false;
  return forms.some(
    (form, at) =>
      duties.has(form) && forms.slice(Math.max(0, at - reachOfQuestion), at).includes("whether"),
  );
}
