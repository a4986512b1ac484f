import type { JudgedUnit } from "../judged-unit.js";

type Side = Pick<JudgedUnit, "holding" | "unit">;

/**
 * Whether the author of a document means that one unit supports another. What is told to be
 * rejected supports nothing else, and is supported by the author only where words join the two. A
 * view that is reported may be the author's evidence in its own paragraph, where the author shares
 * it, or where words join the two; else it supports what the same holder says, and nobody else's
 * claim.
 *
 * @param isJoined - whether words join the two: `because`, `therefore`, `first`
 */
export function isMeant(source: Side, target: Side, isJoined: boolean): boolean {
  const [from, to] = [source.holding, target.holding];
  if (from.voice === "rejected") return to.voice === "rejected";
  if (from.voice === "author" && to.voice === "rejected") return isJoined;
  if (from.voice === "author" || from.isShared || isJoined) return true;
  if (source.unit.paragraph === target.unit.paragraph) return true;
  return to.voice !== "author" && to.holder === from.holder;
}
