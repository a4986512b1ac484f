import { findArguments } from "../../src/arguments/find-arguments.js";
import { chartArgumentMap } from "../../src/charts/chart-argument-map.js";
import { linkUnits } from "../../src/output/link-units.js";
import type { Chart } from "../../src/charts/chart.js";
import { makeData } from "./report-data.js";

const data = await makeData();
const [first, ...others] = [...new Set(data.components.map(({ document }) => document))];

function placesOf(chart: Chart): unknown[] {
  const { units } = chart.datasets as { units: { place?: string }[] };
  return units.map(({ place }) => place);
}

test("every unit of a map leads to its component", () => {
  expect(others.length).toBeGreaterThan(0);
  for (const document of [first, ...others]) {
    if (document === undefined) throw new Error("expected documents");
    const chart = chartArgumentMap(data.components, [], { document });
    const own = data.components.filter((row) => row.document === document);
    expect(placesOf(linkUnits(chart, () => data.components))).toEqual(own.map((row) => row.component));
    expect(placesOf(chart)).toEqual(own.map(() => undefined));
  }
});

test("a map that could be of two documents leads nowhere", () => {
  const chart = chartArgumentMap(data.components, [], { document: first ?? "" });
  const twins = data.components
    .filter(({ document }) => document === first)
    .flatMap((row) => [row, { ...row, document: "twin" }]);
  expect(linkUnits(chart, () => twins)).toBe(chart);
  expect(linkUnits(chart, () => [])).toBe(chart);
});

test("other charts stay as they are", () => {
  const { map } = data.charts;
  if (map === undefined) throw new Error("expected a chart");
  expect(linkUnits(map, () => data.components)).toBe(map);
  const odd = { ...map, datasets: { units: [1, { number: 2 }] } };
  expect(linkUnits(odd, () => data.components)).toBe(odd);
});

test("a text that a map cuts is found by its beginning", () => {
  const text = `Every town must keep ${"a dike and ".repeat(300)}a gate.`;
  const [passage] = data.passages;
  if (passage === undefined) throw new Error("expected a passage");
  const { components } = findArguments([{ ...passage, text, end: passage.start + text.length }]);
  const chart = chartArgumentMap(components, []);
  expect(placesOf(linkUnits(chart, () => components))).toEqual(components.map((row) => row.component));
});
