import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { drawCharts } from "../../../src/analysis/draw-charts.js";
import { measureRun } from "../../../src/analysis/measure-run.js";
import { survey } from "../../../src/analysis/survey.js";
import { takeReportData } from "../../../src/analysis/write-output.js";
import { keepNothing } from "../../../src/kept.js";
import { makeReport } from "../../../src/output/make-report.js";
import { openBrowser } from "../open-browser.js";
import { makeFolder, removeFolders, repository } from "../places.js";
import { writeHostileSeeds } from "./hostile-seeds.js";
import { openPage } from "./open-page.js";

/** Reports that do not hold all their documents: of the seeds, and of seeds that attack. */
let pages: { readonly seeds: string; readonly hostile: string };
let browser: Browser | undefined;

async function writeReport(seeds: string, mostPacked: number): Promise<string> {
  const found = await survey({ seeds });
  const measures = measureRun(found);
  const charts = drawCharts(found, measures);
  const data = { ...takeReportData(found, keepNothing), ...measures, charts, summary: "A part." };
  const file = path.join(await makeFolder(), "report.html");
  await writeFile(file, await makeReport(data, { mostWhole: 0, mostPacked }));
  return file;
}

beforeAll(async () => {
  const folder = path.join(await makeFolder(), "seeds");
  await writeHostileSeeds(folder);
  pages = {
    seeds: await writeReport(path.join(repository, "seeds"), 6_000),
    hostile: await writeReport(folder, 1_000_000),
  };
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await removeFolders();
});

function open(name: keyof typeof pages, hash = ""): ReturnType<typeof openPage> {
  if (browser === undefined) throw new Error("expected an open browser");
  return openPage(browser, pages[name], hash);
}

async function openFigure(page: Page, at: number): Promise<number> {
  const button = page.locator('[data-table="frequency"] button.figure').nth(at);
  const count = Number.parseInt(await button.innerText(), 10);
  await button.click();
  await page.locator("#panel").waitFor();
  return count;
}

test("a figure lists all its passages, with their words or where these are", async () => {
  const { page, complaints } = await open("seeds");
  const count = await openFigure(page, 0);
  const items = page.locator("#panel .content > ol > li");
  expect(await items.count()).toBe(count);
  const texts = await items.allInnerTexts();
  expect(texts.some((text) => text.includes("is in tables/passages.csv"))).toBe(true);
  expect(await items.locator("mark:not(.other)").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("a link opens the document at its passage, and says which of its passages are elsewhere", async () => {
  const { page, complaints } = await open("seeds");
  expect(await page.locator("article").count()).toBe(0);
  await openFigure(page, 0);
  const item = page.locator("#panel .content > ol > li", { has: page.locator("mark") }).first();
  await item.locator("a").click();
  const found = page.locator("#reader .found");
  await found.waitFor();
  expect(await page.evaluate(`document.activeElement.matches("#reader .found")`)).toBe(true);
  expect(await found.locator("mark").count()).toBeGreaterThan(0);
  expect(await page.locator("#reader [data-gap]").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("the table of documents, a proposal and an address lead to a document", async () => {
  const { page } = await open("seeds");
  await page.locator('[data-table="documents"] tbody a').first().click();
  await page.locator("#reader article").waitFor();
  await page.locator("#arguments [data-place] a").first().click();
  await page.locator("#reader span.found").waitFor();
  const { page: other } = await open("seeds", "#lang-ping-2022%232");
  await other.locator("#reader .found").waitFor();
  expect(await other.locator("#reader h3").innerText()).toBe("Virtual Defense");
});

test("a passage whose words are elsewhere is led to as well", async () => {
  const { page } = await open("seeds");
  await page.locator('[data-table="documents"] tbody a').first().click();
  const gap = page.locator("#reader [data-gap]").first();
  await gap.waitFor();
  const [first = ""] = (await gap.getAttribute("data-gap"))?.split(" ") ?? [];
  const { page: other } = await open("seeds", `#lang-ping-2022%23${first}`);
  await other.locator("#reader [data-gap].found").waitFor();
});

test("documents that attack do nothing, wherever a script shows them", async () => {
  const { page, complaints } = await open("hostile");
  const buttons = await page.locator("button.figure, button.way").all();
  expect(buttons.length).toBeGreaterThan(20);
  for (const button of buttons.slice(0, 12)) {
    await button.evaluate((element: { click: () => void }) => {
      element.click();
    });
    await page.locator("#panel li mark").first().waitFor();
  }
  for (const link of (await page.locator('[data-table="documents"] tbody a').all()).slice(0, 25)) {
    await link.evaluate((element: { click: () => void }) => {
      element.click();
    });
    await page.locator("#reader article").waitFor();
  }
  for (const head of await page.locator("th button").all()) {
    await head.evaluate((element: { click: () => void }) => {
      element.click();
    });
  }
  for (const figure of await page.locator("#charts figure").all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg.marks").waitFor();
  }
  const acting = await page.evaluate(`
    [...document.querySelectorAll("*")]
      .filter((element) => element.matches("iframe, object, embed, base, [src='x']") ||
        [...element.attributes].some(({ name, value }) =>
          name.startsWith("on") || /^\\s*javascript:/i.test(value)))
      .map((element) => element.outerHTML.slice(0, 200))`);
  expect(acting).toEqual([]);
  expect(await page.evaluate("window.__pwned === undefined")).toBe(true);
  expect(complaints).toEqual([]);
});
