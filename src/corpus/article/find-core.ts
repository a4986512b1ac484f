import type { Span } from "../../rows.js";
import type { Features } from "./measure-block.js";

/** A paragraph speaks for the article with its words, but with no more than so many. */
const mostWords = 100;
/** A teaser breaks off: its words count this much less. */
const brokenOff = 0.2;
const shortLine = -2;
const furnitureLine = -20;

/**
 * The run of blocks (from the first to behind the last) that carries the most running text: each
 * paragraph speaks for it, each other line against it, and lines that only furniture and comments
 * have much more.
 */
export function findCore(blocks: readonly Features[], words: readonly number[]): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let [start, current] = [0, 0];
  blocks.forEach((block, i) => {
    if (current <= 0) [start, current] = [i, 0];
    const own = words[i] ?? 0;
    const isText = own > 0 && block.readable !== 0 && (block.sentences ?? 0) > 0;
    current += isText
      ? Math.min(own, mostWords) * (block.ellipsis === 1 ? brokenOff : 1)
      : shortLine;
    current += furnitureLine * ((block.furniture ?? 0) + (block.reply ?? 0));
    if (current > best.sum) best = { start, end: i + 1, sum: current };
  });
  return { start: best.start, end: best.end };
}
