import { chartKeyness } from "../charts/chart-keyness.js";
import type { Chart } from "../charts/chart.js";
import { telling } from "../charts/take-sides.js";
import { measureKeyness } from "../measures/measure-keyness.js";
import type { Passage } from "../rows.js";
import type { Analysis } from "./analyse.js";
import type { RunMeasures } from "./measure-run.js";

/**
 * The words that tell the two authors with most passages apart; nothing where a run compares no
 * authors, or every difference may be chance. Only passages in the language of most are compared:
 * words of two do not compare.
 */
export function drawKeyness(
  keyness: RunMeasures["keyness"],
  found: Pick<Analysis, "passages" | "look">,
): Record<string, Chart> {
  // Where nobody is compared passages are many, and need not be there.
  if (keyness.length === 0) return {};
  const { passages, look } = found;
  const counted = passages.filter((passage) => passage.counted && passage.author !== null);
  const languages = rank(counted, ({ language }) => language);
  const [language] = languages;
  const own = counted.filter((passage) => passage.language === language);
  const authors = rank(own, ({ author }) => author);
  const [of, against] = authors;
  if (of == null || against == null) return {};
  const two = own.filter(({ author }) => author === of || author === against);
  const rows = measureKeyness(two, { by: "author", of, against });
  if (!rows.some(({ z }) => Math.abs(z) >= telling)) return {};
  const all = new Set(counted.map(({ author }) => author)).size;
  const largest = all > 2 ? `: the 2 of ${all} authors with most passages` : "";
  const within = languages.length > 1 ? ` (passages in ${language ?? "an unknown language"})` : "";
  const title = `Words that tell ${of} from ${against}${largest}${within}`;
  return { keyness: chartKeyness(rows, { ...look, title }) };
}

/** The values of the passages, those of most first. */
function rank<Value>(passages: readonly Passage[], valueOf: (passage: Passage) => Value): Value[] {
  const counts = new Map<Value, number>();
  for (const passage of passages) {
    const value = valueOf(passage);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
