import { linesModel, pageModel } from "../../../src/corpus/article/article-model.js";
import { predictArticle } from "../../../src/corpus/article/predict-article.js";

test("each tree asks its questions and answers once; the answers add up to log-odds", () => {
  const model = { prior: 0, trees: [[["words", 3.5, 1, 2] as const, -2, 2], [0.5]] };
  expect(predictArticle({ words: 5 }, model)).toBeCloseTo(1 / (1 + Math.exp(-2.5)));
  expect(predictArticle({ words: 3.5 }, model)).toBeCloseTo(1 / (1 + Math.exp(1.5)));
  expect(predictArticle({}, model)).toBeLessThan(0.5);
});

test.each([
  ["page", pageModel],
  ["lines", linesModel],
])("every question of the model for a %s leads to an answer", (_, model) => {
  expect(model.trees.length).toBeGreaterThan(50);
  for (const tree of model.trees) {
    tree.forEach((node, i) => {
      if (typeof node === "number") return;
      for (const next of [node[2], node[3]]) {
        expect(next).toBeGreaterThan(i);
        expect(next).toBeLessThan(tree.length);
      }
    });
  }
});
