import type { Chart } from "../../src/charts/chart.js";
import { keepInk } from "../../src/notebook/keep-ink.js";

const chart = (config: object): Chart => ({
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Two bars.",
  config,
});

test("on a white ground words are black, whatever the theme of the lab", () => {
  expect(keepInk(chart({ background: "white", title: { fontSize: 15 } })).config).toEqual({
    background: "white",
    title: { color: "black", fontSize: 15 },
    style: { "guide-label": { fill: "black" }, "guide-title": { fill: "black" } },
  });
});

test("a colour that the chart has is its own", () => {
  const config = { background: "white", title: { color: "red" }, style: { "guide-label": {} } };
  expect(keepInk(chart(config)).config).toMatchObject({
    title: { color: "red" },
    style: { "guide-label": {} },
  });
});

test("a chart without a ground of ours is as it was", () => {
  const plain = chart({});
  expect(keepInk(plain)).toBe(plain);
  const { config, ...bare } = plain;
  expect(config).toEqual({});
  expect(keepInk(bare)).toBe(bare);
});
