import fc from "fast-check";
import { chartDispersion } from "../../src/charts/chart-dispersion.js";
import { chartFrequency } from "../../src/charts/chart-frequency.js";
import { chartShares } from "../../src/charts/chart-shares.js";
import { placesOfThemes } from "../../src/charts/places-of-themes.js";
import { datedDocument, hitAt } from "./dated-documents.js";
import { frequencyOf } from "./frequencies.js";

const labels = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i}`, `Theme ${i}`]));

test("a theme keeps its place whichever others are left out", () => {
  expect(placesOfThemes(["t1", "t4", "t8"], labels, 9)).toEqual([1, 4, 8]);
});

test("of themes that no codebook names the places are those among the shown", () => {
  expect(placesOfThemes(["sea", "t4"], labels, 9)).toEqual([0, 1]);
  expect(placesOfThemes(["sea", "law"], {}, 9)).toEqual([0, 1]);
});

test("no two that are shown get one colour by their places in a long codebook", () => {
  expect(placesOfThemes(["t0", "t4"], labels, 4)).toEqual([0, 1]);
  const themes = fc.uniqueArray(fc.integer({ min: 0, max: 8 }).map((i) => `t${i}`));
  fc.assert(
    fc.property(themes, fc.integer({ min: 9, max: 12 }), (shown, colours) => {
      const places = placesOfThemes(shown, labels, colours);
      expect(new Set(places.map((place) => place % colours)).size).toBe(shown.length);
    }),
  );
});

test("a theme has one colour in all charts of a run, though some leave its parts or others out", () => {
  const known = { sea: "Sea", "sea/ice": "Sea › Ice", law: "Law" };
  const rows = Object.keys(known).map((theme) => frequencyOf(2, 4, { theme, author: "Ann" }));
  const parents = { "sea/ice": "sea" };
  const colours = { sea: "#332288", law: "#117733" };
  const frequency = JSON.stringify(chartFrequency(rows, { x: "author", labels: known }));
  expect(frequency).toContain('"range":["#332288","#cc6677","#117733"]');
  const shares = JSON.stringify(chartShares(rows, { labels: known, parents }));
  expect(shares).toContain(`"range":${JSON.stringify(Object.values(colours))}`);
  const hits = [hitAt("tides", "sea", 0), hitAt("tides", "law", 500)];
  const dispersion = chartDispersion([datedDocument("tides")], hits, { labels: known });
  const ticks = (dispersion.datasets as { hits: { colour: string }[] }).hits;
  expect(ticks.map(({ colour }) => colour)).toEqual(Object.values(colours));
});
