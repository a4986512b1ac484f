import type { Hit } from "../../rows.js";
import type { Words } from "./read-words.js";

/**
 * Whether any of the words from `first` to `last` of a passage lies in one of its hits: what is
 * known to stand for the theme is no evidence of anything else.
 */
export function coverHits(
  words: Words,
  passage: number,
  hits: readonly Hit[],
): (first: number, last: number) => boolean {
  const from = words.starts[passage] ?? 0;
  const end = words.starts[passage + 1] ?? from;
  const origin = words.passages[passage]?.start ?? 0;
  const covered = new Uint8Array(end - from);
  const spans = hits.map((hit) => ({ start: hit.start - origin, end: hit.end - origin }));
  spans.sort((a, b) => a.start - b.start);
  let at = from;
  let reach = 0;
  for (const span of spans) {
    while (at < end && (words.offsets[at] ?? 0) < span.start) at++;
    if (span.end <= reach) continue;
    reach = span.end;
    for (; at < end && (words.offsets[at] ?? 0) < reach; at++) covered[at - from] = 1;
  }
  return (first, last) => covered.subarray(first - from, last - from + 1).includes(1);
}
