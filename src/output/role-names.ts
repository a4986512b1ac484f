import type { Component, Role } from "../rows.js";

/** Roles as they are called. */
export const roleNames: Readonly<Record<Role, string>> = {
  claim: "claim",
  premise: "premise",
  proposal: "proposal",
  none: "no role",
};

/**
 * What is known of a component's role in one line: `confidence 0.82; by: should; held by Ada
 * (reported: Ada says)`. The author is not named where the author holds it.
 */
export function describeRole(component: Component): string {
  const { role, confidence, cue, note, voice, method } = component;
  const parts = note === null ? [`confidence ${confidence.toFixed(2)}`] : [note];
  if (note === null && cue !== null) parts.push(`by: ${cue}`);
  if (voice !== "author") parts.push(describeHolder(component));
  if (role !== "none" && method !== "none") parts.push(method);
  return parts.join("; ");
}

function describeHolder({ voice, holder, holder_cue }: Component): string {
  const cue = holder_cue === null ? voice : `${voice}: ${holder_cue}`;
  return `held by ${holder ?? "somebody unnamed"} (${cue})`;
}
