import type { AnyFrequency } from "../../src/charts/pool-frequency.js";
import { wilsonInterval } from "../../src/wilson-interval.js";

/** A row of a theme in `count` of `total` passages, of 50 words each, with two hits in each. */
export function frequencyOf(
  count: number,
  total: number,
  more: Partial<AnyFrequency> = {},
): AnyFrequency {
  const { low, high } = wilsonInterval(count, total);
  return {
    theme: "sea",
    documents: 1,
    passages: total,
    passages_with_theme: count,
    share: total === 0 ? 0 : count / total,
    share_low: low,
    share_high: high,
    words: 50 * total,
    hits: 2 * count,
    per_1000_words: total === 0 ? 0 : (40 * count) / total,
    per_1000_low: null,
    per_1000_high: null,
    interval: "wilson",
    ...more,
  };
}

/** A row of three documents, with an interval over them. */
export function documentsOf(
  count: number,
  total: number,
  share_low: number,
  share_high: number,
  more: Partial<AnyFrequency> = {},
): AnyFrequency {
  const interval = "documents";
  return frequencyOf(count, total, { documents: 3, share_low, share_high, interval, ...more });
}

/** A row for every author, year and theme, with shares that differ. */
export function frequenciesOf(
  authors: readonly (string | null)[],
  years: readonly (number | null)[],
  themes: readonly string[],
): AnyFrequency[] {
  return authors.flatMap((author, a) =>
    years.flatMap((year, y) =>
      themes.map((theme, t) => {
        const total = 5 + ((3 * a + 5 * y) % 11);
        return frequencyOf((7 * a + 3 * y + 2 * t) % (total + 1), total, { author, year, theme });
      }),
    ),
  );
}

export const range = (length: number, from = 0): number[] =>
  Array.from({ length }, (_, i) => from + i);
export const themesOf = (count: number): string[] => range(count, 1).map((i) => `theme-${i}`);

/** Names that break what is not built for them. */
export const hardNames = [
  "The Honourable Members of the Committee on Shipping, Trade and Fisheries of the Two Islands",
  "海洋法国际法庭与国际海底管理局联合工作组秘书处办公室",
  "Международный-трибунал-по-морскому-праву",
  "국제해양법재판소사무국",
  `She said "no" and 'yes'`,
  "</script><script>alert(1)</script>",
  "line\nbreak\r\nand\ttab",
  "datum.share > 0 || 'x'",
  "{{author}} ${author} \\",
  "__proto__",
  "🚢",
  "unknown",
];
