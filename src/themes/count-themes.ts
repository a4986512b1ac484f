import type { FrequencyRow, Groups } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";
import { expectPrepared } from "./prepared/expect-prepared.js";
import { FoundHits } from "./found-hits.js";
import { findPrepared } from "./prepared/find-prepared.js";
import { PassageTableReader } from "./prepared/passage-table.js";
import type { PreparedCorpus } from "./prepared/prepared-corpus.js";
import { takeScoring, type ScoreOptions } from "./scoring.js";
import { ThemeCounts } from "./theme-counts.js";

/** What to group by, and how to score. */
export interface CountOptions<By extends keyof Groups> extends Omit<ScoreOptions, "smooth"> {
  readonly by?: readonly By[];
}

const optionNames: OptionNames<CountOptions<never>> = { by: true, minimum: true, negation: true };

/**
 * How often each theme occurs in each group of a prepared corpus: the rows that `measureFrequency`
 * makes of `scorePassages`, counted without making hits and scores first.
 *
 * @throws TypeError when `by` names something that frequencies cannot be grouped by.
 * @throws RangeError when an option is none of what it can be.
 * @example
 * const frequency = countThemes(prepared, codebook, { by: ["author", "year"] });
 */
export function countThemes<By extends Exclude<keyof Groups, "theme"> = never>(
  corpus: PreparedCorpus,
  codebook: Codebook,
  options: CountOptions<By> = {},
): FrequencyRow<By>[] {
  expectPrepared("countThemes", corpus);
  expectCodebook("countThemes", codebook);
  expectOptions("countThemes", options, optionNames);
  const { by = [], ...scoring } = options;
  const counts = new ThemeCounts(codebook, takeScoring("countThemes", scoring, codebook), by);
  const table = new PassageTableReader(corpus.table);
  const found = new FoundHits(false);
  findPrepared(corpus, codebook, found, (i) => {
    counts.add(table.groupsOf(i), table.wordsOf(i), found, { from: 0, to: found.count });
    found.clear();
  });
  return [...counts];
}
