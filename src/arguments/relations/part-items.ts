import type { JudgedUnit } from "../judged-unit.js";
import type { Enumeration, Item } from "./read-enumerations.js";

/**
 * Whether two units stand under different items of one enumeration: what is said under one bears
 * on that one. An item goes on to the next, the last to the end of its paragraph.
 */
export function partItems(
  enumerations: readonly Enumeration[],
  judged: readonly JudgedUnit[],
): (one: number, other: number) => boolean {
  const places = new Map<number, { readonly of: Enumeration; readonly item: Item }>();
  for (const of of enumerations) {
    const items = of.items.filter(({ isPlaced }) => isPlaced);
    items.forEach((item, i) => {
      const next = items[i + 1]?.at;
      const { paragraph } = judged[item.at]?.unit ?? {};
      for (let at = item.at; at < (next ?? judged.length); at++) {
        if (next === undefined && judged[at]?.unit.paragraph !== paragraph) break;
        places.set(at, { of, item });
      }
    });
  }
  return (one, other) => {
    const [first, second] = [places.get(one), places.get(other)];
    return first !== undefined && first.of === second?.of && first.item !== second.item;
  };
}
