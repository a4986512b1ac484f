import type { Difference } from "../../src/rows.js";

/** A row of a theme in `share` of 100 passages of three documents, against `other` of as many. */
export function differenceOf(
  share: number,
  other: number,
  more: Partial<Difference> = {},
): Difference {
  const difference = share - other;
  return {
    ...{ theme: "sea", group: "Ann", against: "Bob" },
    ...{ documents: 3, passages: 100, passages_with_theme: Math.round(100 * share), share },
    ...{ against_documents: 3, against_passages: 100, against_share: other },
    against_passages_with_theme: Math.round(100 * other),
    ...{ difference, difference_low: difference - 0.1, difference_high: difference + 0.1 },
    ...{ interval: "documents", sentence: "" },
    ...more,
  };
}

/** A row for each theme, with differences to both sides. */
export function differencesOf(
  themes: readonly string[],
  more: Partial<Difference> = {},
): Difference[] {
  return themes.map((theme, i) =>
    differenceOf(((3 * i) % 10) / 10, ((7 * i + 2) % 10) / 10, { theme, ...more }),
  );
}
