import type { Hit, Passage } from "../../rows.js";

/** Whether a passage is an example of a theme. */
export const labels = { without: 0, with: 1, aside: 2 } as const;

/**
 * A label for each passage: `with` where hits of the theme or its parts make it present, `without`
 * where there is none, `aside` where the hits are negated or weigh too little to tell.
 */
export function labelPassages(
  passages: readonly Passage[],
  hitsOf: (passage: Passage) => readonly Hit[],
  present_from: number | null,
): Uint8Array {
  return Uint8Array.from(passages, (passage) => {
    const hits = hitsOf(passage);
    if (hits.length === 0) return labels.without;
    const affirmed = hits.filter(({ negated }) => !negated);
    const weight = affirmed.reduce((sum, hit) => sum + hit.weight, 0);
    // 0.1 and 0.2 reach 0.3.
    const reaches = Number(weight.toPrecision(12)) >= (present_from ?? 0);
    return affirmed.length > 0 && reaches ? labels.with : labels.aside;
  });
}
