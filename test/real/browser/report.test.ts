import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../open-browser.js";
import { makeFolder, removeFolders, repository } from "../places.js";
import { splitCsv } from "../read-table.js";
import { runTopoi } from "../run-command.js";
import { openPage } from "./open-page.js";
import { waitUntil } from "./wait-until.js";

let output: string;
let browser: Browser | undefined;

beforeAll(async () => {
  output = await makeFolder();
  const ending = await runTopoi(["run", path.join(repository, "seeds"), "--output", output]);
  expect(ending).toMatchObject({ status: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await removeFolders();
});

function theBrowser(): Browser {
  if (browser === undefined) throw new Error("expected an open browser");
  return browser;
}

const openReport = () => openPage(theBrowser(), path.join(output, "report.html"));

/** The panel's figure, and how many passages it lists when all are shown. */
async function readPanel(page: Page): Promise<{ told: number; listed: number }> {
  await page.locator("#panel").waitFor();
  const more = page.locator("#panel .content > button");
  while (await more.isVisible()) await more.click();
  const title = await page.locator("#panel-title").innerText();
  const listed = await page.locator("#panel .content > ol > li").count();
  return { told: Number.parseInt(title.replaceAll(",", ""), 10), listed };
}

async function drawChart(page: Page, name: string): Promise<void> {
  await page.locator(`#chart-${name}`).scrollIntoViewIfNeeded();
  await page.locator(`#chart-${name} svg.marks`).waitFor();
}

test("every chart comes alive when it comes into sight", async () => {
  const { page, complaints } = await openReport();
  const figures = await page.locator("#charts figure").all();
  expect(figures.length).toBeGreaterThan(5);
  expect(await page.locator("#charts img").count()).toBeGreaterThan(0);
  for (const figure of figures) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg.marks").waitFor();
  }
  expect(await page.locator("#charts img").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test.each([
  ["themes-by-author-heatmap", ".mark-rect.role-mark path"],
  ["themes-by-year", ".mark-symbol.role-mark path"],
  ["themes-by-year-heatmap", ".mark-rect.role-mark path"],
  ["shares-by-author", ".mark-rect.role-mark path"],
  ["shares-by-year", ".mark-rect.role-mark path"],
  ["cooccurrence", ".mark-symbol.role-mark path"],
  ["arguments-by-theme", ".mark-rect.role-mark path"],
  ["backed-by-theme", ".mark-symbol.role-mark path"],
])("a mark of %s leads to as many passages as it says", async (name, marks) => {
  const { page, complaints } = await openReport();
  await drawChart(page, name);
  const mark = page.locator(`#chart-${name} ${marks}`).first();
  // Away from what stays at the top of the page.
  await page.evaluate(
    `document.querySelector(${JSON.stringify(`#chart-${name} ${marks}`)}).scrollIntoView({ block: "center" })`,
  );
  await mark.hover({ force: true });
  const tooltip = await page.locator("#vg-tooltip-element.visible").innerText();
  // A share tells its hits first.
  const count = Number([...tooltip.matchAll(/(\d+) of \d+/gu)].at(-1)?.[1]);
  await mark.click({ force: true });
  expect(await readPanel(page)).toEqual({ told: count, listed: count });
  expect(complaints).toEqual([]);
});

test("a sentence of an argument map leads to its place in its document", async () => {
  const { page, complaints } = await openReport();
  const name = "argument-map-lang-ping-2022";
  await drawChart(page, name);
  const marks = page.locator(`#chart-${name} .mark-symbol.role-mark path[role=button]`);
  expect(await marks.count()).toBeGreaterThan(20);
  await marks.nth(2).focus();
  await page.keyboard.press("Enter");
  const found = page.locator("#passages span.found");
  await found.waitFor();
  expect(await found.getAttribute("id")).toBe("lang-ping-2022#1.3");
  expect(complaints).toEqual([]);
});

test.each([
  ["dispersion", ".mark-rect.role-mark path[role=button]", /^lang-ping-2022#\d+$/u],
  ["timeline", ".mark-symbol.role-mark path[role=button]", /^lang-ping-2022#$/u],
])("a mark of %s leads to its place in the documents", async (name, marks, place) => {
  const { page, complaints } = await openReport();
  await drawChart(page, name);
  const mark = page.locator(`#chart-${name} ${marks}[aria-label*="Virtual Defense"]`).first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await waitUntil(page, `document.activeElement.matches("#passages article, #passages p")`);
  expect(await page.evaluate("document.activeElement.id")).toMatch(place);
  expect(complaints).toEqual([]);
});

test("every figure of the tables leads to exactly the passages it counts", async () => {
  const { page, complaints } = await openReport();
  for (const table of ["frequency", "arguments-by-theme"]) {
    const buttons = await page.locator(`[data-table="${table}"] button.figure`).all();
    expect(buttons.length).toBeGreaterThan(20);
    for (const button of buttons) {
      const count = Number.parseInt(await button.innerText(), 10);
      await button.evaluate((element: { click: () => void }) => {
        element.click();
      });
      await waitUntil(
        page,
        `document.querySelector("#panel .content > ol")?.children.length === ${Math.min(50, count)}`,
      );
      expect(await readPanel(page)).toEqual({ told: count, listed: count });
    }
  }
  expect(complaints).toEqual([]);
});

test("a passage behind a figure has its hits marked, and its link leads to it in its document", async () => {
  const { page, complaints } = await openReport();
  await page.locator('[data-table="frequency"] button.figure').first().click();
  const item = page.locator("#panel .content > ol > li").first();
  expect(await item.locator("mark:not(.other)").count()).toBeGreaterThan(0);
  await item.locator("a").click();
  const found = page.locator("#passages .found");
  await found.waitFor();
  // In the panel hits of other themes have no number.
  await page.evaluate(`for (const note of document.querySelectorAll("sup")) note.remove()`);
  const text = await item.locator("p[lang]").innerText();
  expect((await found.innerText()).replace(/^\d+\s*/u, "")).toBe(text);
  expect(await page.evaluate(`document.activeElement.matches("#passages .found")`)).toBe(true);
  const [box, size] = [await found.boundingBox(), page.viewportSize()];
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(size?.height ?? 0);
  expect(complaints).toEqual([]);
});

test("copies are behind no figure", async () => {
  const { page } = await openReport();
  const copies = await page.evaluate(
    `JSON.parse(document.getElementById("data-table-documents").textContent)
      .columns.find(({ name }) => name === "counted").cells.filter((counted) => !counted).length`,
  );
  expect(copies).toBe(1);
  for (const button of await page.locator("#summary button.way").all()) {
    await button.click();
    await page.locator("#panel").waitFor();
    expect(await page.locator("#panel").innerText()).not.toContain("Li Yan, 2024, Kibarkan");
  }
});

test("a table is sorted up, down and as it was", async () => {
  const { page } = await openReport();
  const table = page.locator('[data-table="frequency"]');
  const column = async () =>
    (await table.locator("tbody tr td:nth-child(6)").allInnerTexts()).map(Number);
  const before = await column();
  const head = table.locator("th", { hasText: "with theme" });
  const sort = async () => {
    await head.locator("button").click();
    return [await head.getAttribute("aria-sort"), await column()];
  };
  const up = [...before].sort((a, b) => a - b);
  expect(up).not.toEqual(before);
  expect(await sort()).toEqual(["ascending", up]);
  expect(await sort()).toEqual(["descending", [...up].reverse()]);
  expect(await sort()).toEqual(["none", before]);
});

test("a table is filtered, and what is left is downloaded as topoi writes it", async () => {
  const { page } = await openReport();
  const table = page.locator('[data-table="frequency"]');
  await table.locator("input").fill("lang ping");
  await waitUntil(
    page,
    `document.querySelector('[data-table="frequency"] output').textContent.includes(" of ")`,
  );
  const rows = await table.locator("tbody tr").count();
  expect(await table.locator("output").innerText()).toBe(`${rows} of 36 rows`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    table.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("frequency.csv");
  const found = splitCsv(await readFile(await download.path(), "utf8"));
  const written = splitCsv(await readFile(path.join(output, "tables", "frequency.csv"), "utf8"));
  const [head, ...all] = written;
  expect(found).toEqual([head, ...all.filter(([author]) => author === "Lang Ping")]);
  expect(found).toHaveLength(rows + 1);
});

test("everything can be done with the keyboard alone", async () => {
  const { page, complaints } = await openReport();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the report");
  await page.keyboard.press("Enter");
  const figure = page.locator('[data-table="frequency"] button.figure').first();
  await figure.focus();
  await page.keyboard.press("Enter");
  await page.locator("#panel").waitFor();
  await waitUntil(page, `document.activeElement.id === "panel-title"`);
  await page.keyboard.press("Escape");
  expect(await page.locator("#panel").isVisible()).toBe(false);
  expect(await page.evaluate(`document.activeElement.matches("button.figure")`)).toBe(true);

  await drawChart(page, "themes-by-author-heatmap");
  const stops = page.locator('#chart-themes-by-author-heatmap [role=button][tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press("ArrowRight");
  const name = await page.evaluate(`document.activeElement.getAttribute("aria-label")`);
  expect(name).toMatch(/Share/u);
  await page.keyboard.press("Enter");
  await waitUntil(page, `document.activeElement.id === "panel-title"`);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(`document.activeElement.getAttribute("aria-label")`)).toBe(name);
  expect(complaints).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing to complain of, %s",
  async (colorScheme) => {
    const context = await theBrowser().newContext({ offline: true, bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(output, "report.html")).href);
    await page.locator('[data-table="frequency"] button.figure').first().click();
    await page.locator("#panel").waitFor();
    for (const figure of await page.locator("#charts figure").all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator("svg.marks").waitFor();
    }
    await page.addScriptTag({
      path: createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
    });
    const faults = await page.evaluate(`axe.run().then(({ violations }) => violations.map(
    ({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("dark is dark, and paper is white", async () => {
  const context = await theBrowser().newContext({ offline: true, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(output, "report.html")).href);
  const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  expect(await ground()).toBe("rgb(20, 23, 27)");
  await page.emulateMedia({ media: "print" });
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await context.close();
});

test("without a script the page is complete: pictures, tables, documents, no dead buttons", async () => {
  const context = await theBrowser().newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(output, "report.html")).href);
  expect(await page.locator("button, input").count()).toBe(0);
  expect(await page.locator("#charts img").count()).toBeGreaterThan(5);
  expect(await page.locator("#documents tbody tr").count()).toBe(5);
  expect(await page.locator("article").count()).toBe(5);
  await context.close();
});

test("on a narrow screen nothing makes the page wider than it is", async () => {
  const context = await theBrowser().newContext({
    offline: true,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(output, "report.html")).href);
  await page.locator("#summary button.way").first().click();
  await page.locator("#panel").waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  await context.close();
});
