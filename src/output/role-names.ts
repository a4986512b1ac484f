import type { Component, Role } from "../rows.js";

/** Roles as they are called. */
export const roleNames: Readonly<Record<Role, string>> = {
  claim: "claim",
  premise: "premise",
  proposal: "proposal",
  none: "no role",
};

/**
 * What is known of a component's role in one line: `claim, confidence 0.82; by: should; held by Ada
 * (reported: Ada says)`. The author is not named where the author holds it.
 */
export function describeRole(component: Component): string {
  const { role, note, voice, holder, holder_cue, method } = component;
  const parts = [describeJudgement(component)];
  if (voice !== "author") {
    const cue = holder_cue === null ? voice : `${voice}: ${holder_cue}`;
    parts.push(`held by ${holder ?? "somebody unnamed"} (${cue})`);
  }
  if (note !== null) parts.push(note);
  if (role !== "none" && method !== "none") parts.push(method);
  return parts.join("; ");
}

function describeJudgement({ role, confidence, cue, note }: Component): string {
  if (note !== null) return roleNames[role];
  const by = cue === null ? "" : `; by: ${cue}`;
  return `${roleNames[role]}, confidence ${confidence.toFixed(2)}${by}`;
}
