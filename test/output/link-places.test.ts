import { chartDispersion } from "../../src/charts/chart-dispersion.js";
import { chartHeatmap } from "../../src/charts/chart-heatmap.js";
import { chartTimeline } from "../../src/charts/chart-timeline.js";
import type { Chart } from "../../src/charts/chart.js";
import { linkPlaces } from "../../src/output/link-places.js";
import { datedDocument, hitAt } from "../charts/dated-documents.js";
import { frequencyOf } from "../charts/frequencies.js";

const ids = ["tides", "a#2", "</script>", "\u0000half"];
const documents = ids.map((document) => datedDocument(document, { year: 1920 }));
const placesOf = (chart: Chart, name: "hits" | "marks") =>
  (chart.datasets as Record<string, { place?: string }[]>)[name]?.map(({ place }) => place);

test("a hit leads to its passage, whatever its document is called", () => {
  const hits = ids.map((id) => hitAt(id, "sea", 0, { passage: `${id}#3` }));
  const chart = chartDispersion(documents, hits);
  expect(placesOf(linkPlaces(chart, documents), "hits")?.sort()).toEqual(
    ids.map((id) => `${id}#3`).sort(),
  );
  expect(placesOf(chart, "hits")).toEqual(ids.map(() => undefined));
});

test("a document of a timeline leads to its text", () => {
  const chart = linkPlaces(chartTimeline(documents), documents);
  expect(placesOf(chart, "marks")?.sort()).toEqual(ids.map((id) => `${id}#`).sort());
});

test("what is not known, or counted, leads nowhere", () => {
  const one = linkPlaces(chartTimeline(documents), documents.slice(0, 1));
  expect(placesOf(one, "marks")?.filter((place) => place !== undefined)).toEqual(["tides#"]);
  const many = Array.from({ length: 90 }, (_, i) => datedDocument(`d${i}`, { year: 1920 }));
  expect(placesOf(linkPlaces(chartTimeline(many), many), "marks")).toEqual([undefined]);
});

test("other charts stay as they are", () => {
  const chart = chartHeatmap([frequencyOf(1, 2, { author: "Ann" })]);
  expect(linkPlaces(chart, documents)).toBe(chart);
});
