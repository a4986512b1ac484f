import type { Hit, Passage } from "../rows.js";
import { openScanner } from "../text/scan/open-scanner.js";
import { expectOneOf } from "../text/expect-one-of.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectRows } from "../text/expect-rows.js";
import type { Codebook } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import { expectCodebook } from "./expect-codebook.js";
import { BytesFinder } from "./find-in-bytes.js";
import { FoundHits } from "./found-hits.js";
import { HitFinder } from "./hit-finder.js";
import { makeHit } from "./make-hit.js";
import { findPrepared } from "./prepared/find-prepared.js";
import { PassageTableReader } from "./prepared/passage-table.js";
import type { PassageFacts } from "./passage-hits.js";
import { PreparedCorpus } from "./prepared/prepared-corpus.js";

/** How to look. */
export interface HitOptions {
  /** Called before each passage: its number from 1, and how many there are. */
  readonly onPassage?: (passage: number, of: number) => void;
  /** `clear`: each passage by the plain algorithm; the hits are the same. */
  readonly by?: (typeof ways)[number];
}

const ways = ["bytes", "clear"] as const;

const optionNames: OptionNames<HitOptions> = { onPassage: true, by: true };

/**
 * The places in the passages where terms of the codebook stand, a row each, by passage, theme and
 * place.
 *
 * Words are compared without case (unless a term is `cased`) and Unicode-normalised; accents that
 * a term has may be missing (`diacritics`), particles may be attached (`forms`), stems are compared
 * where a term says so. The words of a term may be parted by blanks, hyphens, apostrophes, `&` or
 * `/`, not by other punctuation; where a script has no blanks a term is its characters. The parts
 * of a `near` term stand in any order, so many words apart. A passage is matched with a theme's
 * terms in its language, or with the codebook's `fallback` where the theme has none.
 *
 * Within a theme the longest of overlapping terms wins and counts once; `except` terms compete too,
 * and where one wins there is no hit. Of equally long ones the earlier counts, at the same words
 * the first in the codebook. A hit of a sub-theme is a hit of the themes above it too, and an
 * exception of a theme holds for its parts. Themes do not compete, unless the codebook's `overlap`
 * is `codebook`: then a hit within a longer one of a theme that is neither above nor below does not
 * count. With `all` every stretch where a term of a theme stands counts once, unless an exception
 * covers it.
 *
 * One pass over the words: the time taken does not depend on what the terms look like. Each distinct
 * word is normalised, stemmed and compared with the terms once.
 *
 * @throws RangeError for a `near` term of fewer than two parts, or more than six.
 * @example
 * const hits = findHits(passages, codebook);
 * const negated = hits.filter((hit) => hit.negated);
 */
export function findHits(
  passages: readonly Passage[] | PreparedCorpus,
  codebook: Codebook,
  options: HitOptions = {},
): Hit[] {
  if (!(passages instanceof PreparedCorpus)) expectRows("findHits", "passages", passages);
  expectCodebook("findHits", codebook);
  expectOptions("findHits", options, optionNames);
  expectOneOf("findHits", "by", options.by ?? "bytes", ways);
  const terms = termsInOrder(codebook);
  const hits: Hit[] = [];
  findEach(passages, codebook, options, (passage, found) => {
    for (let i = 0; i < found.count; i++) hits.push(makeHit(passage, codebook, terms, found, i));
  });
  return hits;
}

type OnFound = (passage: PassageFacts, found: FoundHits) => void;

function findEach(
  passages: readonly Passage[] | PreparedCorpus,
  codebook: Codebook,
  { onPassage, by = "bytes" }: HitOptions,
  onFound: OnFound,
): void {
  const found = new FoundHits();
  if (passages instanceof PreparedCorpus) {
    const table = new PassageTableReader(passages.table);
    findPrepared(passages, codebook, found, (i) => {
      onPassage?.(i + 1, table.count);
      if (found.count > 0) onFound(table.passageAt(i), found);
      found.clear();
    });
    return;
  }
  const find = by === "clear" ? findClearly(codebook) : findInBytes(codebook);
  for (const [i, passage] of passages.entries()) {
    onPassage?.(i + 1, passages.length);
    found.clear();
    find(passage, found);
    onFound(passage, found);
  }
}

type Find = (passage: Passage, found: FoundHits) => void;

function findInBytes(codebook: Codebook): Find {
  const finder = new BytesFinder(codebook, openScanner());
  return ({ text, language }, found) => {
    const words = finder.find((scanner) => scanner.scanText(text), language, found);
    if (typeof words === "string") finder.findClearly(text, language, found, words);
  };
}

function findClearly(codebook: Codebook): Find {
  const finder = new HitFinder(codebook, { formCount: 0, formOf: () => "" }, null);
  return ({ text, language }, found) => {
    finder.findClearly(text, language, found);
  };
}
