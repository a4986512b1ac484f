import type { Passage } from "../../rows.js";
import { KeptTexts } from "./kept-text.js";
import { PassageTableReader } from "./passage-table.js";
import type { PreparedCorpus } from "./prepared-corpus.js";

/** The passages that a corpus was prepared of, with their texts, made one at a time. */
export function* passagesOfPrepared({ forms, table, blocks }: PreparedCorpus): Generator<Passage> {
  const reader = new PassageTableReader(table);
  const lengths = Uint32Array.from(forms, (form) => Buffer.byteLength(form));
  let [block, texts]: [number, KeptTexts | null] = [-1, null];
  for (let i = 0; i < reader.count; i++) {
    const place = reader.placeOf(i);
    if (place.block !== block || texts === null) {
      block = place.block;
      texts = new KeptTexts(blocks.read(block), lengths);
    }
    const kept = texts.textAt(place.text, reader.unitsOf(i));
    const text = kept.decode(place.kept === "units" ? "utf16le" : "utf8");
    yield { ...reader.passageAt(i), text };
  }
}
