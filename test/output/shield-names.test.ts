import { drawSvg } from "../../src/output/draw-svg.js";
import { shieldNames } from "../../src/output/shield-names.js";
import { barChart } from "./charts.js";

const names = Object.getOwnPropertyNames(Object.prototype);

test("marks the names that every object has, wherever they stand, and nothing else", () => {
  const chart = { title: "toString", data: [{ constructor: "constructors" }, ["valueOf", 1, null]] };
  expect(shieldNames(chart)).toEqual({
    title: "toString\u2060",
    data: [{ constructor: "constructors" }, ["valueOf\u2060", 1, null]],
  });
  expect(chart.title).toBe("toString");
});

test("Vega draws each of them as title, bar and colour", async () => {
  const svg = await drawSvg(barChart(names, { title: names }));
  for (const name of names) expect(svg).toContain(`>${name}\u2060</text>`);
});

test("keeps a key called __proto__ a key", () => {
  const row: unknown = JSON.parse('{"__proto__": "a"}');
  expect(Object.keys(shieldNames(row) as object)).toEqual(["__proto__"]);
});
