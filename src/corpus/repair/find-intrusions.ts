import { mergeEdits, type Edit } from "./edit-block.js";
import { findInvisibles } from "./find-invisibles.js";
import { findLookAlikes } from "./find-look-alikes.js";
import { findPronunciations } from "./find-pronunciations.js";

/**
 * What a scraper or a spammer put between the letters of a text, and what should stand there:
 * pronunciations (`h(huán)ave`), letters of another script that look alike (a Cyrillic `с` in
 * `сyber`), invisible characters inside words. A `?` in place of a lost letter stays: which one it
 * was cannot be known.
 */
export function findIntrusions(text: string): Edit[] {
  const apart = mergeEdits(findPronunciations(text), findInvisibles(text));
  return mergeEdits(apart, findLookAlikes(text));
}
