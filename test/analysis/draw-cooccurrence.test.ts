import { drawCooccurrence } from "../../src/analysis/draw-cooccurrence.js";
import { cooccurrenceOf } from "../charts/cooccurrence-rows.js";
import { themesOf } from "../charts/frequencies.js";
import { codebookOf } from "./codebook-of.js";
import { titleOf } from "./title-of.js";

const draw = (themes: readonly string[], shift = 0) =>
  drawCooccurrence(cooccurrenceOf(themes, shift), { codebook: codebookOf(themes), look: {} })
    .cooccurrence;
const nodesOf = (chart: unknown) =>
  (chart as { datasets: { nodes: { theme_text: string }[] } }).datasets.nodes;

test("themes that stand in the same passages are joined, under their labels", () => {
  const chart = draw(["sea", "law", "trade"], 5);
  expect(titleOf(chart)).toBe("Themes in the same passages");
  expect(nodesOf(chart).map(({ theme_text }) => theme_text)).toEqual(["Sea", "Law", "Trade"]);
});

test("where no two ever meet, or there is but one, nothing is drawn", () => {
  expect(draw(["sea", "law"], -1000)).toBeUndefined();
  expect(draw(["sea"])).toBeUndefined();
});

test("of very many themes those in most passages are drawn", () => {
  const chart = draw(themesOf(60));
  expect(nodesOf(chart)).toHaveLength(40);
  expect(titleOf(chart)).toBe("Themes in the same passages: the 40 of 60 themes in most passages");
});

test("of many themes with parts the whole ones are drawn", () => {
  const parts = themesOf(45).map((name) => `sea/${name}`);
  const chart = draw(["sea", "law", ...parts], 5);
  expect(nodesOf(chart)).toHaveLength(2);
  expect(titleOf(chart)).toBe("Themes in the same passages (45 sub-themes in the table)");
});
