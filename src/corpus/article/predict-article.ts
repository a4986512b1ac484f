import type { Features } from "./measure-block.js";

/**
 * A node of a tree: a question (feature, threshold, where to go when it is at most that and when it
 * is more), or the tree's answer.
 */
type Node = readonly [string, number, number, number] | number;

/** Gradient-boosted trees (Friedman 2001), as `bench/article/train.py` writes them. */
export interface Model {
  /** Log-odds of being article before anything is known. */
  readonly prior: number;
  readonly trees: readonly (readonly Node[])[];
}

/** How likely (0 to 1) a block with these features is part of the article. */
export function predictArticle(features: Features, model: Model): number {
  let logOdds = model.prior;
  for (const tree of model.trees) logOdds += answer(tree, features);
  return 1 / (1 + Math.exp(-logOdds));
}

function answer(tree: readonly Node[], features: Features): number {
  let node = tree[0] ?? 0;
  while (typeof node !== "number") {
    const [name, threshold, below, above] = node;
    node = tree[(features[name] ?? 0) <= threshold ? below : above] ?? 0;
  }
  return node;
}
