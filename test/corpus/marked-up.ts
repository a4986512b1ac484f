import fc from "fast-check";
import { joinBlocks, type Block } from "../../src/corpus/block.js";
import { toRaw } from "../../src/text/runs.js";
import { scanWords } from "../../src/text/scan-words.js";

/** A text in some markup, with the place of each of its words. */
export interface MarkedUp {
  readonly raw: string;
  readonly words: readonly {
    readonly word: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Few letters, so that markup and neighbouring words are easily taken for one another. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "p", "é"), minLength: 1, maxLength: 4 });

/**
 * Texts whose words are known: a prefix, then words, each in one of the dresses given, with one of
 * the gaps between them.
 */
export function markedUp(
  dress: (word: string) => fc.Arbitrary<string>,
  gaps: readonly string[],
  prefix = "",
): fc.Arbitrary<MarkedUp> {
  const dressed = word.chain((plain) =>
    fc.record({
      word: fc.constant(plain),
      raw: dress(plain),
      gap: fc.constantFrom(...gaps),
    }),
  );
  return fc.array(dressed, { minLength: 1, maxLength: 12 }).map((parts) => {
    let raw = prefix;
    const words = parts.map((part) => {
      const start = raw.length;
      raw += part.raw;
      const end = raw.length;
      raw += part.gap;
      return { word: part.word, start, end };
    });
    return { raw, words };
  });
}

/** The words of blocks with their places in the original. */
export function placeWords(blocks: readonly Block[]): MarkedUp["words"] {
  const { text, runs } = joinBlocks(blocks);
  return scanWords(text).map((span) => {
    const { raw_start, raw_end } = toRaw(runs, span);
    return { word: text.slice(span.start, span.end), start: raw_start, end: raw_end };
  });
}
