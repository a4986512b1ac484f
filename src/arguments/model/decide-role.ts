import type { Role } from "../../rows.js";
import type { ModelHeader } from "./role-model.js";

/** A role and how likely a reader gives it. */
export interface Decision {
  readonly role: Role;
  readonly confidence: number;
  /** How likely each role is; they add up to 1. */
  readonly likely: Readonly<Record<Role, number>>;
}

/**
 * The role that the answers to the model's questions come to. A unit that does not argue likely
 * enough has none; one that argues is a proposal where that is likelier than not, else a claim or a
 * premise. A proposal is a claim of its own kind: what is likely to be one is less likely a plain
 * claim.
 */
export function decideRole(
  answers: ArrayLike<number>,
  { calibration, arguesFrom }: Pick<ModelHeader, "calibration" | "arguesFrom">,
): Decision {
  const [argues = 0, claims = 0, proposes = 0] = calibration.map(([factor, offset], i) =>
    sigmoid(factor * (answers[i] ?? 0) + offset),
  );
  const likely = shareOut(argues, claims, proposes);
  const role = choose(argues >= arguesFrom, claims, proposes);
  return { role, confidence: likely[role], likely };
}

function choose(argues: boolean, claims: number, proposes: number): Role {
  if (proposes >= 0.5) return "proposal";
  if (!argues) return "none";
  return claims >= 0.5 ? "claim" : "premise";
}

function shareOut(argues: number, claims: number, proposes: number): Record<Role, number> {
  const claim = Math.max(argues * claims - proposes, 0.02);
  const premise = argues * (1 - claims);
  const none = 1 - argues;
  const rest = (1 - proposes) / (claim + premise + none);
  return { claim: claim * rest, premise: premise * rest, proposal: proposes, none: none * rest };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
