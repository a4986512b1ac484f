import { CorpusTally } from "../src/measures/corpus-tally.js";
import { tallyArguments, tallyThemes } from "../src/measures/tally-document.js";
import type { Document, DocumentRows } from "../src/rows.js";
import type { Codebook } from "../src/themes/codebook.js";

/** Rows that are all there. */
export interface AllRows extends Partial<DocumentRows> {
  readonly codebook: Codebook;
  readonly documents: readonly Document[];
}

/** What is counted of each document, and the rows of each. */
export function tallyRows({ codebook, documents, ...rows }: AllRows): {
  tally: CorpusTally;
  rowsOf: (document: string) => DocumentRows;
} {
  const rowsOf = (document: string): DocumentRows => {
    const take = <Row extends { readonly document: string }>(all: readonly Row[] = []): Row[] =>
      all.filter((row) => row.document === document);
    return {
      passages: take(rows.passages),
      hits: take(rows.hits),
      scores: take(rows.scores),
      components: take(rows.components),
      relations: take(rows.relations),
      stances: take(rows.stances),
    };
  };
  const { themes } = codebook;
  const tallies = documents.map((facts) => {
    const own = rowsOf(facts.document);
    return { facts, found: tallyThemes(own, themes), argued: tallyArguments(own, themes) };
  });
  return { tally: new CorpusTally(codebook, tallies), rowsOf };
}
