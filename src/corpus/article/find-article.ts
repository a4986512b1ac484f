import type { Span } from "../../rows.js";
import type { Block } from "../block.js";
import { linesModel, pageModel } from "./article-model.js";
import { lineWords } from "../lines/line-shape.js";
import { measureBlocks } from "./measure-blocks.js";
import { predictArticle } from "./predict-article.js";

/** How the probabilities of one kind of page are used; set on the pages the model learned from. */
interface Decision {
  /** Without markup the core of the page counts for itself, beside what the model says. */
  readonly coreBonus: number;
  /** Blocks of the article's run that are less likely than this are left out. */
  readonly least: number;
}
const byMarkup: Decision = { coreBonus: 0, least: 0.4 };
const byLines: Decision = { coreBonus: 0.2, least: 0.5 };
/** Of more blocks than this no article is picked out: it is a book or a table, and all of it counts. */
const mostJudged = 10_000;

/**
 * Which blocks of a page are its article: of all runs of blocks the one that most words speak for,
 * without what inside it is likely no part of it. Blocks of web pages are judged by their markup
 * too, those of plain text by words alone.
 *
 * The probabilities come from boosted trees over some eighty features of each block, learned from
 * the development part of the article-extraction benchmark of Zyte (2020); see `bench/article`.
 *
 * @param title - the page's title where it is known
 */
export function findArticle(blocks: readonly Block[], title: string | null): boolean[] {
  if (blocks.length > mostJudged) return blocks.map(() => true);
  const isMarkup = blocks.some(({ layout }) => layout !== undefined);
  const [model, { coreBonus, least }] = isMarkup ? [pageModel, byMarkup] : [linesModel, byLines];
  const { featuresOf, core } = measureBlocks(blocks, title);
  const likely = blocks.map((_, i) => {
    const features = featuresOf(i);
    return predictArticle(features, model) + (features.inCore === 1 ? coreBonus : -coreBonus);
  });
  const run = findRun(
    likely.map((probability, i) => (probability - 0.5) * lineWords(blocks[i]?.text ?? "")),
  );
  const within = ({ start, end }: Span) => likely.map((_, i) => i >= start && i < end);
  // A page with little text may have no likely block: then its core, or all of it, is better than none.
  if (run.start === run.end && core.start < core.end) return within(core);
  if (run.start === run.end) return likely.map(() => true);
  return within(run).map((isWithin, i) => isWithin && (likely[i] ?? 0) > least);
}

/** The stretch of values with the largest sum (Kadane's algorithm). */
function findRun(values: readonly number[]): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let [start, current] = [0, 0];
  values.forEach((value, i) => {
    if (current <= 0) [start, current] = [i, 0];
    current += value;
    if (current > best.sum) best = { start, end: i + 1, sum: current };
  });
  return best;
}
