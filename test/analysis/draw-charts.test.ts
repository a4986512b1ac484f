import path from "node:path";
import { analyse } from "../../src/analysis/analyse.js";
import { drawCharts } from "../../src/analysis/draw-charts.js";
import { measureRun } from "../../src/analysis/measure-run.js";
import type { Survey } from "../../src/analysis/survey.js";
import { withFolder } from "../folder.js";
import { codebook, seeds } from "../sample.js";
import { surveyOf } from "./survey-of.js";

const take = (files: Readonly<Record<string, string>>, by?: readonly ["source"]) =>
  withFolder(files, async (folder) => {
    return surveyOf(await analyse({ seeds: path.join(folder, "seeds"), by }));
  });
const draw = (found: Survey) => drawCharts(found, measureRun(found));

test("a run draws how often themes occur, when and where, and then how they are argued", async () => {
  const charts = draw(await take(seeds));
  expect(Object.keys(charts)).toEqual([
    ...["themes-by-year", "themes-by-year-heatmap"],
    ...["themes-by-author", "themes-by-author-heatmap"],
    ...["shares-by-author", "shares-by-year"],
    ...["timeline", "dispersion"],
    ...["arguments-by-theme", "arguments-by-author", "backed-by-theme"],
    ...["argument-map-ada-brook-2021", "argument-map-tom-marsh-2023", "argument-map-sungai"],
  ]);
});

test("charts are the same however the table of frequencies is grouped", async () => {
  const [one, other] = [await take(seeds), await take(seeds, ["source"])];
  expect(draw(other)).toEqual(draw(one));
});

test("where nothing was found there is neither a share nor a pair, and where nothing was read nothing", async () => {
  const names = (found: Survey) => Object.keys(draw(found));
  const plain = { "seeds/a.txt": "Nobody here speaks of rivers.\n", "seeds/themes.yml": codebook };
  const found = await take(plain);
  expect(names(found)).toEqual([
    ...["themes-by-year", "themes-by-author", "themes-by-author-heatmap", "argument-map-a"],
  ]);
  expect(names({ ...found, frequency: [] })).toEqual([]);
});
