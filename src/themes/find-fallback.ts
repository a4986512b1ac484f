import type { Passage } from "../rows.js";
import { openScanner } from "../text/scan/open-scanner.js";
import type { Codebook } from "./codebook.js";
import { BytesFinder, type Fallback } from "./find-in-bytes.js";
import { FoundHits } from "./found-hits.js";

/** Why the hits of a passage are looked for word by word, not in its bytes; `null` where they are not. */
export function findFallback({ text, language }: Passage, codebook: Codebook): Fallback | null {
  const finder = new BytesFinder(codebook, openScanner());
  const words = finder.find((scanner) => scanner.scanText(text), language, new FoundHits());
  return typeof words === "string" ? words : null;
}
