import type { Accuracy } from "../rows.js";
import { alphaOf } from "./measure-agreement.js";

/** For a theme: passages, those in which readers see it, in which it was found, and of both. */
export interface Count {
  passages: number;
  gold: number;
  found: number;
  both: number;
}

/** The sum of what was counted in each cluster, each taken as often as it was drawn. */
export function addCounts(counts: ReadonlyMap<number, Count>, drawn: Uint32Array): Count {
  const sum: Count = { passages: 0, gold: 0, found: 0, both: 0 };
  for (const [at, count] of counts) {
    const times = drawn[at] ?? 0;
    sum.passages += times * count.passages;
    sum.gold += times * count.gold;
    sum.found += times * count.found;
    sum.both += times * count.both;
  }
  return sum;
}

/** The figures of a theme, or their means; `null` where one is not defined. */
export type Figures = Pick<Accuracy, "precision" | "recall" | "f1" | "alpha">;

export const undefinedFigures: Figures = { precision: null, recall: null, f1: null, alpha: null };

/** The figures of each theme, and their means over the themes that readers see at all. */
export function figuresOf(counts: readonly Count[]): {
  each: readonly (Figures & { readonly isSeen: boolean })[];
  macro: Figures;
} {
  const each = counts.map(({ passages, gold, found, both }) => {
    const totals = [gold + found, 2 * passages - gold - found];
    return {
      isSeen: gold > 0,
      precision: share(both, found),
      recall: share(both, gold),
      f1: share(2 * both, gold + found),
      alpha: alphaOf({ totals, different: 2 * (gold + found - 2 * both) }),
    };
  });
  const seen = each.filter(({ isSeen }) => isSeen);
  const macro = {
    precision: mean(seen.map(({ precision }) => precision)),
    recall: mean(seen.map(({ recall }) => recall)),
    f1: mean(seen.map(({ f1 }) => f1)),
    alpha: mean(seen.map(({ alpha }) => alpha)),
  };
  return { each, macro };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The mean of those that are defined. */
export function mean(values: readonly (number | null)[]): number | null {
  const defined = values.filter((value) => value !== null);
  return share(
    defined.reduce((sum, value) => sum + value, 0),
    defined.length,
  );
}
