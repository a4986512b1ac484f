import type { Codebook } from "../codebook.js";
import { FoundHits } from "../found-hits.js";
import type { PassageHits } from "../passage-hits.js";
import { findPrepared } from "./find-prepared.js";
import { PassageTableReader } from "./passage-table.js";
import type { PreparedCorpus } from "./prepared-corpus.js";

/** The hits of all passages of a prepared corpus; `onPassage` is called after each. */
export function hitsOfPrepared(
  corpus: PreparedCorpus,
  codebook: Codebook,
  onPassage: (passage: number, of: number) => void,
): PassageHits {
  const table = new PassageTableReader(corpus.table);
  const found = new FoundHits();
  const firsts = new Uint32Array(table.count + 1);
  findPrepared(corpus, codebook, found, (i) => {
    firsts[i + 1] = found.count;
    onPassage(i + 1, table.count);
  });
  return {
    ...{ codebook, found, count: table.count, firsts },
    passageAt: (i) => table.passageAt(i),
    factsAt: (i) => table.groupsOf(i),
    wordsAt: (i) => table.wordsOf(i),
  };
}
