import { jest } from "@jest/globals";
import { drawScene, stringsIn, textItems, withFonts } from "../../src/output/draw-scene.js";
import { barChart, namesOfTheWorld } from "./charts.js";

test("all text of a chart is set in the bundled fonts", async () => {
  const { view } = await drawScene(barChart(namesOfTheWorld));
  const items = textItems(view);
  expect(items.length).toBeGreaterThan(2 * namesOfTheWorld.length);
  expect(new Set(items.map((item) => item.font))).toEqual(new Set(["Topoi Sans, sans-serif"]));
});

test("gives back the text shown, made by Vega too", async () => {
  const { text } = await drawScene(barChart(["郎平"]));
  expect(text.split("\n")).toEqual(expect.arrayContaining(["郎平", "Share of passages", "0.10"]));
});

test("finds fonts for characters that only Vega's expressions make", async () => {
  const chart = barChart(["a"], {
    transform: [{ calculate: "upper('ß') + lower('ԱՅ') + 'Ω'", as: "name" }],
  });
  const { text } = await drawScene(chart);
  expect(text).toContain("SSայΩ");
});

test.each([
  ["an unknown mark property", { mark: { type: "bar", nosuch: 1 }, encoding: { nosuch: {} } }],
  ["a file", { data: { url: "file:///etc/passwd" } }],
  ["a page", { data: { url: "https://example.org/data.json" } }],
  ["a broken expression", { transform: [{ filter: "datum." }] }],
])("throws for %s and prints nothing", async (_, more) => {
  const spies = (["log", "warn", "error", "info", "debug"] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation(() => undefined),
  );
  await expect(drawScene(barChart(["a"], more))).rejects.toThrow();
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

test("does not touch the chart, and takes no orders from its usermeta", () => {
  const chart = barChart(["a"], { usermeta: { embedOptions: { actions: true } }, config: { a: 1 } });
  const before = structuredClone(chart);
  const drawn = withFonts(chart);
  expect(chart).toEqual(before);
  expect(drawn.usermeta).toEqual({});
  expect(drawn.config).toEqual({ a: 1, font: "Topoi Sans, sans-serif" });
  expect(drawn.background).toBe("white");
});

test("collects keys and strings wherever they are", () => {
  expect(stringsIn({ a: [{ b: "c" }], d: 1 }).split("\n")).toEqual(
    expect.arrayContaining(["a", "b", "c", "d"]),
  );
});

test("lays out a chart without rows, empty", async () => {
  const { text } = await drawScene(barChart([]));
  expect(text).toContain("Sovereignty by author");
});
