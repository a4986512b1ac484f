import { openScanner } from "../../text/scan/open-scanner.js";
import type { Codebook } from "../codebook.js";
import type { FoundHits } from "../found-hits.js";
import { HitFinder } from "../hit-finder.js";
import { KeptTexts } from "./kept-text.js";
import { PassageTableReader } from "./passage-table.js";
import type { PreparedCorpus } from "./prepared-corpus.js";

/**
 * Calls `onPassage` for each passage of a prepared corpus, by its number from 0, after its hits were
 * added to `found`, which is for the caller to clear.
 */
export function findPrepared(
  corpus: PreparedCorpus,
  codebook: Codebook,
  found: FoundHits,
  onPassage: (passage: number) => void,
): void {
  const { forms, lengths, blocks } = corpus;
  const table = new PassageTableReader(corpus.table);
  const formOf = (form: number): string => forms[form] ?? "";
  // Only for its memory: the words are known.
  const { shared } = openScanner();
  const finder = new HitFinder(codebook, { formCount: forms.length, formOf }, shared);
  let [block, texts]: [number, KeptTexts | null] = [-1, null];
  for (let i = 0; i < table.count; i++) {
    const place = table.placeOf(i);
    if (place.block !== block || texts === null) {
      block = place.block;
      texts = new KeptTexts(blocks.read(block), lengths);
    }
    const text = texts.textAt(place.text, table.unitsOf(i));
    const language = table.languageOf(i);
    if (place.kept !== "words" || finder.find(text, text, language, found) !== "found")
      finder.findClearly(text.decode(place.kept === "units" ? "utf16le" : "utf8"), language, found);
    onPassage(i);
  }
}
