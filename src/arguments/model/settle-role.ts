import type { Role } from "../../rows.js";
import type { Decision } from "./decide-role.js";
import { wordsOf, type ReadUnit } from "./describe-unit.js";
import { findProposing } from "./find-proposing.js";

/** A role that words settle, and those words. */
export interface Settled {
  readonly role: Role;
  readonly confidence: number;
  /** `null` where the model's words are to be named. */
  readonly cue: string | null;
}

/** So many of a hundred such sentences are proposals, as readers of the General Debate have it. */
const sureOfPhrase = 0.85;

/** `whether all states | should …`: so many words before a word of duty. */
const reachOfQuestion = 6;
const duties = new Set(["should", "shouldn", "must", "mustn", "shall", "ought"]);
/** A cue that weighs so much proposes, whatever is asked besides. */
const leastOfProposal = 4;

/** Between a word of duty and its verb: `should not | have`, `ought not to | have`. */
const steps = new Set(["not", "never", "t", "to", "also", "surely", "certainly"]);
/** Participles that do not end in `-ed`. */
const participles = new Set(
  (
    "become been begun bent bid bitten blown borne bought bound bred broken brought built " +
    "burnt caught chosen clung come cost cut dealt done drawn driven drunk dug eaten fallen " +
    "fed felt fled flown forbidden forgiven forgotten fought found frozen given gone got " +
    "gotten ground grown had heard held hidden hit hung hurt kept known laid learnt led left " +
    "lent let lit lost made meant met mistaken overcome paid proven put quit read ridden " +
    "risen run rung said seen sent set sewn shaken shot shown shrunk shut slept sold sought " +
    "spent split spoken spread stolen stood struck stuck sung sunk swept sworn taken taught " +
    "thought thrown told torn undergone understood undertaken withdrawn withheld withstood " +
    "woken won worn written"
  ).split(" "),
);

/**
 * A model's decision where some words know better: phrases that propose by themselves make a
 * proposal of what is no question (`findProposing`); words of duty make none where it is only told
 * of a question (`whether states should …`), or of what was not done or must have been (`should have
 * acted`), and the unit has the likeliest of the other roles.
 */
export function settleRole(
  { role, confidence, likely }: Decision,
  text: string,
  read: ReadUnit,
): Settled {
  if (role !== "proposal") {
    const phrase = read.marks.asks > 0 ? null : findProposing(read.words.forms);
    if (phrase === null) return { role, confidence, cue: null };
    const sure = Math.max(sureOfPhrase, likely.proposal);
    return { role: "proposal", confidence: sure, cue: wordsOf(text, read, phrase) };
  }
  if (!hasNoDuty(read)) return { role, confidence, cue: null };
  const others = (["claim", "premise", "none"] as const).toSorted((a, b) => likely[b] - likely[a]);
  const [other] = others;
  if (other === undefined) return { role, confidence, cue: null };
  return { role: other, confidence: likely[other] / (1 - likely.proposal), cue: null };
}

/** Whether words of duty stand in a unit, and neither they nor other words ask for anything. */
function hasNoDuty({ words: { forms }, cues }: ReadUnit): boolean {
  const said = [...forms.keys()].filter((at) => duties.has(forms[at] ?? ""));
  if (said.length === 0 || !said.every((at) => isAsked(forms, at) || isOfPast(forms, at)))
    return false;
  return !cues.some(
    ({ cue, start, end }) =>
      cue.kind === "proposal" &&
      cue.weight >= leastOfProposal &&
      !said.some((at) => start <= at && at < end),
  );
}

function isAsked(forms: readonly string[], duty: number): boolean {
  return forms.slice(Math.max(0, duty - reachOfQuestion), duty).includes("whether");
}

function isOfPast(forms: readonly string[], duty: number): boolean {
  let at = duty + 1;
  while (steps.has(forms[at] ?? "")) at++;
  if (forms[at] !== "have" && forms[at] !== "ve") return false;
  const verb = forms[at + 1] ?? "";
  return verb.endsWith("ed") || participles.has(verb);
}
