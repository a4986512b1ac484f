import { drawFiles } from "../../src/output/draw-files.js";
import { drawHtml } from "../../src/output/draw-html.js";
import { drawPdf } from "../../src/output/draw-pdf.js";
import { drawPng } from "../../src/output/draw-png.js";
import { drawSvg } from "../../src/output/draw-svg.js";
import { barChart, namesOfTheWorld } from "./charts.js";

test("each form is what it is when it is drawn alone", async () => {
  const chart = barChart(namesOfTheWorld);
  const files = await drawFiles(chart);
  expect(Object.keys(files)).toEqual(["svg", "png", "pdf", "html", "vl.json"]);
  expect(files.svg).toBe(await drawSvg(chart));
  expect(files.html).toBe(await drawHtml(chart));
  expect(files.png).toEqual(await drawPng(chart));
  expect(files.pdf).toEqual(await drawPdf(chart));
  expect(JSON.parse(String(files["vl.json"]))).toEqual(chart);
});

test("throws what drawing throws", async () => {
  await expect(drawFiles(barChart(["a"], { mark: "nosuch" }))).rejects.toThrow();
});
