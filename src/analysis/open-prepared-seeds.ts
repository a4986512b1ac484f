import { existsSync } from "node:fs";
import { SeedsError } from "../corpus/files/seeds-error.js";
import type { PreparedCorpus } from "../themes/prepared/prepared-corpus.js";

/** The ending of a file that holds a prepared corpus. */
export const preparedEnding = ".topoi";

/** Whether a place is a corpus that `topoi prepare` has written. */
export function isPrepared(seeds: string): boolean {
  return seeds.toLowerCase().endsWith(preparedEnding);
}

/**
 * The prepared corpus at a place, for the caller to close; what reads it is loaded where there is one.
 *
 * @throws SeedsError when the place does not exist.
 * @throws PreparedCorpusError for what is no prepared corpus.
 */
export async function openPreparedSeeds(seeds: string): Promise<PreparedCorpus> {
  if (!existsSync(seeds)) {
    throw new SeedsError(`${seeds}: expected a prepared corpus; found nothing there`, true);
  }
  const { openPrepared } = await import("../themes/prepared/open-prepared.js");
  return openPrepared(seeds);
}
