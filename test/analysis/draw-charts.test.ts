import path from "node:path";
import { analyse } from "../../src/analysis/analyse.js";
import { drawCharts, type Measured } from "../../src/analysis/draw-charts.js";
import { measureRun } from "../../src/analysis/measure-run.js";
import { withFolder } from "../folder.js";
import { codebook, seeds } from "../sample.js";

const measure = (files: Readonly<Record<string, string>>, by?: readonly ["source"]) =>
  withFolder(files, async (folder): Promise<Measured> => {
    const analysis = await analyse({ seeds: path.join(folder, "seeds"), by });
    return { ...analysis, ...measureRun(analysis) };
  });

test("a run draws how often themes occur, when and where, and then how they are argued", async () => {
  const charts = drawCharts(await measure(seeds));
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
  const [one, other] = [await measure(seeds), await measure(seeds, ["source"])];
  expect(drawCharts(other)).toEqual(drawCharts(one));
});

test("where nothing was found there is neither a share nor a pair, and where nothing was read nothing", async () => {
  const names = (measured: Measured) => Object.keys(drawCharts(measured));
  const plain = { "seeds/a.txt": "Nobody here speaks of rivers.\n", "seeds/themes.yml": codebook };
  const measured = await measure(plain);
  expect(names(measured)).toEqual([
    ...["themes-by-year", "themes-by-author", "themes-by-author-heatmap", "argument-map-a"],
  ]);
  expect(names({ ...measured, frequency: [], scores: [] })).toEqual([]);
});
