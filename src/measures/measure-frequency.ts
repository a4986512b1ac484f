import { groupNames, type FrequencyRow, type Groups, type Score } from "../rows.js";
import { makeFrequencyRows } from "./frequency-rows.js";

/** What to group by; a row is always about one theme, whether `theme` is named or not. */
export interface FrequencyOptions<By extends keyof Groups> {
  readonly by?: readonly By[];
}

/** What is counted in one group for one theme. */
interface Count {
  readonly key: Partial<Groups>;
  readonly theme: string;
  readonly documents: Set<string>;
  passages: number;
  passages_with_theme: number;
  words: number;
  hits: number;
}

/**
 * How often each theme occurs in each group: a row for every combination that has documents, zeros
 * included, sorted by the groups in the order of `by` (unknown last) and then as the codebook has
 * its themes.
 *
 * A share is that of passages in which the theme is present, 0 to 1, with its 95 % Wilson interval
 * (`share_low`, `share_high`). `hits` and `per_1000_words` count terms. Documents that are copies of
 * one counted already (`counted` false) are left out. `null` groups are documents of which the
 * author (year, …) is unknown.
 *
 * @throws TypeError when `by` names something that frequencies cannot be grouped by.
 * @example
 * const frequency = measureFrequency(scores, { by: ["author", "year"] });
 */
export function measureFrequency<By extends keyof Groups = never>(
  scores: readonly Score[],
  options: FrequencyOptions<By> = {},
): FrequencyRow<By>[] {
  const groups = takeGroups("measureFrequency", options.by);
  const counts = countScores(
    scores,
    groups.filter((group) => group !== "theme"),
  );
  const themes = [...new Set(scores.map(({ theme }) => theme))];
  const sized = [...counts.values()].map((count) => ({
    ...count,
    documents: count.documents.size,
  }));
  return makeFrequencyRows(sized, groups, themes);
}

/** @throws TypeError when a name is none of a group; `verb` is named. */
export function takeGroups<By extends keyof Groups>(
  verb: string,
  by: readonly By[] = [],
): readonly By[] {
  for (const group of by) {
    if (!groupNames.includes(group)) {
      throw new TypeError(`${verb}: by: expected ${groupNames.join(", ")}; found ${group}`);
    }
  }
  return by;
}

function countScores(scores: readonly Score[], by: readonly (keyof Groups)[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const score of scores) {
    if (!score.counted) continue;
    const key = Object.fromEntries(by.map((group) => [group, score[group]])) as Partial<Groups>;
    const id = JSON.stringify([...Object.values(key), score.theme]);
    let count = counts.get(id);
    if (count === undefined) {
      const none = { passages: 0, passages_with_theme: 0, words: 0, hits: 0 };
      count = { key, theme: score.theme, documents: new Set(), ...none };
      counts.set(id, count);
    }
    count.documents.add(score.document);
    count.passages++;
    if (score.present) count.passages_with_theme++;
    count.words += score.words;
    count.hits += score.hits;
  }
  return counts;
}
