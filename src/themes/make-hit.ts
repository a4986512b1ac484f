import type { Hit } from "../rows.js";
import { toRaw } from "../text/runs.js";
import type { Codebook, Term } from "./codebook.js";
import type { HitArrays } from "./found-hits.js";
import type { PassageFacts } from "./passage-hits.js";

/** The row of a hit. */
export function makeHit(
  passage: PassageFacts,
  { themes }: Codebook,
  terms: readonly Term[],
  found: HitArrays,
  i: number,
): Hit {
  const [from = 0, to = 0] = [found.starts[i], found.ends[i]];
  const term = terms[found.terms[i] ?? 0];
  const [start, end] = [passage.start + from, passage.start + to];
  const { raw_start, raw_end } = toRaw(passage.runs, { start, end });
  return {
    document: passage.document,
    passage: passage.passage,
    theme: themes[found.themes[i] ?? 0]?.theme ?? "",
    term: term?.term ?? "",
    match: found.texts[found.matches[i] ?? 0] ?? "",
    start,
    end,
    raw_start,
    raw_end,
    negated: found.negated[i] === 1,
    weight: term?.weight ?? 0,
  };
}
