import path from "node:path";
import type { Browser } from "playwright-core";
import { copyNotebooks } from "../notebook-folder.js";
import { openBrowser } from "../open-browser.js";
import { removeFolders } from "../places.js";
import { runTopoi } from "../run-command.js";
import { openPage } from "./open-page.js";

/**
 * The charts, what Vega calls the marks that stand for a figure, and what these say, where it is no
 * share.
 */
const charts = [
  ["themes-by-year", "mark-symbol"],
  ["themes-by-year-heatmap", "mark-rect"],
  ["themes-by-author", "mark-symbol"],
  ["themes-by-author-heatmap", "mark-rect"],
  ["shares-by-author", "mark-rect"],
  ["shares-by-year", "mark-rect"],
  ["cooccurrence", "mark-symbol", / of 34/u],
  ["timeline", "mark-symbol", /Words/u],
  ["dispersion", "mark-rect"],
  ["arguments-by-theme", "mark-rect"],
  ["arguments-by-author", "mark-rect"],
  ["backed-by-theme", "mark-symbol"],
  ["argument-map-lang-ping-2022", "mark-symbol"],
  ["argument-map-li-yan-cooperation", "mark-symbol"],
  ["argument-map-shared-future", "mark-symbol"],
  ["argument-map-zhang-shenglei-2017", "mark-symbol"],
] as const satisfies readonly (readonly [string, string, RegExp?])[];

let output: string;
let browser: Browser | undefined;
const open = (file: string) => {
  if (browser === undefined) throw new Error("expected an open browser");
  return openPage(browser, path.join(output, file));
};

beforeAll(async () => {
  const folder = await copyNotebooks();
  output = path.join(folder, "output");
  const ending = await runTopoi(["run", "--notebooks"], { folder });
  expect(ending).toMatchObject({ status: 0, stderr: "" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await removeFolders();
});

test("the report shows its charts, tables and documents", async () => {
  const { page, complaints } = await open("report.html");
  const figures = page.locator("#charts figure");
  expect(await figures.count()).toBe(charts.length);
  for (const figure of await figures.all()) {
    await figure.scrollIntoViewIfNeeded();
    const box = await figure.locator("svg.marks").boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(150);
  }
  expect(await page.locator("#documents tbody tr").count()).toBe(5);
  expect(await page.locator("#passages mark").count()).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
});

test("no script but its own could run in the report", async () => {
  const { page, complaints } = await open("report.html");
  await page.evaluate(`{
    const script = document.createElement("script");
    script.textContent = "window.__ran = true";
    document.body.append(script);
  }`);
  expect(await page.evaluate("window.__ran === undefined")).toBe(true);
  expect(complaints).toEqual([expect.stringContaining("Content Security Policy")]);
});

test("links within the report lead somewhere", async () => {
  const { page } = await open("report.html");
  const dangling = await page.evaluate(`
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => document.getElementById(id) === null)
  `);
  expect(dangling).toEqual([]);
});

test.each(charts)(
  "chart %s is drawn and tells its figures on hovering",
  async (name, mark, told = /%/u) => {
    const { page, complaints } = await open(`charts/${name}.html`);
    const drawing = page.locator("#chart svg.marks");
    await drawing.waitFor();
    const box = await drawing.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(150);
    // Away from the middle, where a cell's number stands.
    await page.locator(`.${mark}.role-mark path`).last().hover({ force: true });
    const tooltip = page.locator("#vg-tooltip-element.visible");
    await tooltip.waitFor();
    expect(await tooltip.innerText()).toMatch(told);
    expect(complaints).toEqual([]);
  },
);

test.each(["01-corpus", "02-themes", "03-frequency-by-author-and-year", "04-arguments"])(
  "executed notebook %s is a page without scripts",
  async (name) => {
    const { page, complaints } = await open(`notebooks/${name}.html`);
    expect(await page.locator("section.code").count()).toBeGreaterThan(3);
    expect(await page.locator("pre.error, pre.stderr").count()).toBe(0);
    expect(await page.evaluate("document.scripts.length")).toBe(0);
    expect(complaints).toEqual([]);
  },
);
