import path from "node:path";
import { openHits } from "../../../src/analysis/kept/keep-hits.js";
import { keyDocument } from "../../../src/analysis/kept/kept-document.js";
import { readMaterial } from "../../../src/analysis/read-material.js";
import type { Kept } from "../../../src/kept.js";
import { withFolder } from "../../folder.js";
import { seeds } from "../../sample.js";

/** The sample's documents with their keys, and how rows of them are made. */
export function makeDocuments(kept: Kept) {
  return withFolder(seeds, async (folder) => {
    const { corpus, codebook, scoring, split } = await readMaterial({
      seeds: path.join(folder, "seeds"),
    });
    const documents = corpus.documents.map((row) => keyDocument(row, split));
    const hits = openHits(codebook, kept);
    return { documents, options: { split, codebook, scoring, hits, argues: true, kept } };
  });
}
