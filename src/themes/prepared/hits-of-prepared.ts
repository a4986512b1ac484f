import type { Codebook } from "../codebook.js";
import { HitBlocks } from "../hit-blocks.js";
import { HitStore } from "../hit-store.js";
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
  const store = new HitStore();
  const blocks = new HitBlocks((block) => {
    store.add(block);
  });
  findPrepared(corpus, codebook, blocks.found, (i) => {
    blocks.endText();
    onPassage(i + 1, table.count);
  });
  blocks.end();
  return {
    ...{ codebook, blocks: store, count: table.count },
    passageAt: (i) => table.passageAt(i),
    factsAt: (i) => table.groupsOf(i),
    wordsAt: (i) => table.wordsOf(i),
  };
}
