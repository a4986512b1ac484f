import type { Block, RemovedBlock } from "../block.js";
import { findFactsInText } from "../facts/find-facts-in-text.js";
import { findTitle, withoutLabel } from "../facts/find-title.js";
import { isRunningText } from "../lines/line-shape.js";
import type { CleanPage } from "./clean-blocks.js";
import type { Reason } from "./furniture.js";

/** Title, byline and dateline stand among so many lines; more above the text are a cover or contents. */
const mostLines = 12;

/**
 * A paper of its own (DOCX, ODT, PDF) without the title, byline and dateline above its text, and
 * what they say. Nothing else is taken out: there is no page around a paper.
 *
 * @param title - the title where it is known already
 * @param language - the paper's language, for its names of months
 */
export function cleanHead(
  blocks: readonly Block[],
  title: string | null,
  language: string | null,
): CleanPage {
  const first = blocks.findIndex(({ text }) => isRunningText(text));
  const bodyStart = first < 0 || first > mostLines ? 0 : first;
  const head = blocks.slice(0, bodyStart + 1);
  const reasons: (Reason | null)[] = head.map(() => null);
  const facts = findFactsInText(head, reasons, bodyStart, language);
  for (const [i, reason] of facts.places) if (i < bodyStart) reasons[i] = reason;
  const isText = blocks.map((_, i) => i >= bodyStart);
  const name = title ?? findTitle(blocks, reasons, bodyStart, isText);
  head.forEach(({ text }, i) => {
    if (i < bodyStart && withoutLabel(text).toLowerCase() === name?.toLowerCase())
      reasons[i] ??= "title";
  });
  const removed: RemovedBlock[] = head.flatMap((block, i) => {
    const reason = reasons[i] ?? null;
    return reason === null ? [] : [{ block, reason }];
  });
  const kept = blocks.filter((_, i) => (reasons[i] ?? null) === null);
  return { blocks: kept, removed, facts: { ...facts, title: name } };
}
