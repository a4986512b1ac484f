import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chart } from "../../src/charts/chart.js";
import { save } from "../../src/output/save.js";
import { barChart } from "./charts.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "topoi-save-"));
});
afterEach(() => rm(folder, { recursive: true }));

const chart = barChart(["a"]);
const rows = [{ theme: "sovereignty", document: "a", text: "x" }];

test.each([
  [".svg", "<svg "],
  [".pdf", "%PDF-1.7\n"],
  [".html", "<!doctype html>"],
  [".png", "\u{fffd}PNG"],
  [".vl.json", '{\n  "$schema"'],
])("saves a chart as %s", async (ending, beginning) => {
  const path = await save(chart, join(folder, "charts", `themes${ending}`));
  expect(path).toBe(join(folder, "charts", `themes${ending}`));
  expect((await readFile(path, "utf8")).startsWith(beginning)).toBe(true);
});

test.each([
  [".csv", "theme,document,text\n"],
  [".parquet", "PAR1"],
  [".json", '[\n  {\n    "theme"'],
  [".jsonl", '{"theme":"sovereignty","document":"a","text":"x"}\n'],
  [".html", "<!doctype html>"],
])("saves rows as %s", async (ending, beginning) => {
  const path = await save(rows, join(folder, `rows${ending}`));
  expect((await readFile(path, "utf8")).startsWith(beginning)).toBe(true);
});

test("a table named as in the contract begins with its columns, rows or none", async () => {
  const path = await save(rows, join(folder, "hits.csv"));
  expect(await readFile(path, "utf8")).toMatch(/^document,passage,theme,term,match,.*,negated,weight,text\n/);
  await save([], path);
  expect(await readFile(path, "utf8")).toMatch(/^document,passage,theme,term,match,.*,negated,weight\n$/);
});

test("the specification saved is the chart itself", async () => {
  const path = await save(chart, join(folder, "a.vl.json"));
  const text = await readFile(path, "utf8");
  expect(JSON.parse(text)).toEqual(chart);
  expect(text.endsWith("}\n")).toBe(true);
});

test.each([
  [chart, "themes.gif", "save: themes.gif: expected .svg, .pdf, .png, .html or .vl.json for a chart"],
  [chart, "themes.csv", "save: themes.csv: expected .svg, .pdf, .png, .html or .vl.json for a chart"],
  [chart, "svg", "save: svg: expected .svg, .pdf, .png, .html or .vl.json for a chart"],
  [rows, "a.svg", "save: a.svg: expected .csv, .parquet, .json, .jsonl or .html for rows"],
  [{}, "a.svg", "save: a.svg: expected a chart, an array of rows or a DataFrame, found an object"],
  [null, "a.svg", "save: a.svg: expected a chart, an array of rows or a DataFrame, found null"],
])("says what it wanted (%#)", async (what, path, message) => {
  await expect(save(what as Chart, path)).rejects.toThrow(message);
});

test("a PNG has as many pixels as its scale says", async () => {
  const widthOf = async (scale: number) => {
    const path = await save(chart, join(folder, "a.PNG"), { scale });
    return (await readFile(path)).readUInt32BE(16);
  };
  expect(await widthOf(6)).toBe(3 * (await widthOf(2)));
});

test.each([chart, rows])("a scale for what has no pixels is a mistake (%#)", async (what) => {
  await expect(save(what as Chart, join(folder, "a.html"), { scale: 2 })).rejects.toThrow(
    "scale: expected .png, since nothing else has pixels",
  );
});

test("a chart that cannot be drawn leaves no file", async () => {
  const broken = barChart(["a"], { mark: "nosuch" });
  await expect(save(broken, join(folder, "a.svg"))).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test("a DataFrame is saved as its rows", async () => {
  const frame = { columns: ["theme", "share"], values: [["sea", 0.5]] };
  const path = await save(frame, join(folder, "means.csv"));
  expect(await readFile(path, "utf8")).toBe("theme,share\nsea,0.5\n");
});

test("a chart that was written by hand keeps its ground, and needs no description", async () => {
  const config = { background: "#fffbe6" };
  const byHand = { ...chart, description: undefined, config } as unknown as Chart;
  const svg = await readFile(await save(byHand, join(folder, "own.svg")), "utf8");
  expect(svg).toContain("#fffbe6");
  expect(svg).not.toContain("undefined");
});
