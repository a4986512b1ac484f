import type { Role, Stance } from "../rows.js";

/** What a figure about a theme counts: passages that have it, or sentences about it. */
export const countedThings = [
  ...(["passages", "sentences", "claims", "premises", "proposals", "none"] as const),
  ...(["backed", "for", "against", "neutral", "reported"] as const),
] as const;

export type Counted = (typeof countedThings)[number];

/** Whether a sentence about a theme is one of those that a figure counts. */
export function isCountedAs(what: Counted, { role, voice, stance, supported_by }: Stance): boolean {
  if (what === "reported") return voice !== "author";
  if (voice !== "author") return false;
  if (what === "sentences") return true;
  const stated = role === "claim" || role === "proposal";
  if (what === "backed") return stated && supported_by > 0;
  if (what === "for" || what === "against" || what === "neutral") return stated && stance === what;
  return role === countedRoles[what];
}

const countedRoles: Readonly<Partial<Record<Counted, Role>>> = {
  claims: "claim",
  premises: "premise",
  proposals: "proposal",
  none: "none",
};

/** A stance as one number: 2 to the place among `countedThings` of each thing it is counted as. */
export function codeOf(stance: Stance): number {
  return countedThings.reduce(
    (code, what, i) => (what !== "passages" && isCountedAs(what, stance) ? code + 2 ** i : code),
    0,
  );
}
