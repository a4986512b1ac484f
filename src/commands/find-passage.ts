import leven from "leven";
import { SeedsError } from "../corpus/files/seeds-error.js";
import type { Passage } from "../rows.js";

const mostNamed = 3;

/**
 * The passage of that id.
 *
 * @throws SeedsError when there is none: with those whose ids are most like it.
 */
export function findPassage(id: string, passages: readonly Passage[]): Passage {
  const found = passages.find(({ passage }) => passage === id);
  if (found !== undefined) return found;
  const nearest = passages
    .map(({ passage }) => ({ passage, changes: leven(passage, id) }))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, mostNamed)
    .map(({ passage }) => passage);
  throw new SeedsError(
    `${id}: expected a passage, such as ${nearest.join(", ")}; found none of that name`,
    true,
  );
}
