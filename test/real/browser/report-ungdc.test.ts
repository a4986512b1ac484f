import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { gunzipSync } from "node:zlib";
import { openBrowser } from "../open-browser.js";
import { findShared, makeFolder, removeFolders, repository } from "../places.js";
import { runTopoi } from "../run-command.js";
import { openPage } from "./open-page.js";
import { waitUntil } from "./wait-until.js";

/** A page must open in so many milliseconds; the limit asserted leaves room for a busy machine. */
const wanted = 2_000;
const asserted = 10_000;

let report: string;
let browser: Browser | undefined;

beforeAll(async () => {
  const folder = await makeFolder();
  const speeches = path.join(folder, "speeches.jsonl");
  const archive = await readFile(findShared("data/ungdc/ungdc-1993-2024.jsonl.gz"));
  await writeFile(speeches, gunzipSync(archive));
  const codebook = path.join(repository, "seeds", "themes.yml");
  const given = ["run", speeches, "--codebook", codebook, "--output", path.join(folder, "output")];
  const env = { ...process.env, NODE_OPTIONS: "--max-old-space-size=9000" };
  expect(await runTopoi(given, { env })).toMatchObject({ status: 0 });
  report = path.join(folder, "output", "report.html");
  browser = await openBrowser();
}, 1_800_000);

afterAll(async () => {
  await browser?.close();
  await removeFolders();
});

function open(): ReturnType<typeof openPage> {
  if (browser === undefined) throw new Error("expected an open browser");
  return openPage(browser, report);
}

test("the report of 6,037 speeches is a file that can be sent and opened", async () => {
  const { size } = await stat(report);
  const { page, complaints } = await open();
  const opened = await page.evaluate<number>(
    `performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd`,
  );
  const told = `${(size / 1e6).toFixed(1)} MB, open after ${Math.round(opened)} ms (wanted: ${wanted})`;
  process.stderr.write(`report of 6,037 speeches: ${told}\n`);
  expect(size).toBeLessThan(25_000_000);
  expect(opened).toBeLessThan(asserted);
  expect(complaints).toEqual([]);
});

test("all rows of its tables are found, not those shown alone", async () => {
  const { page } = await open();
  const table = page.locator('[data-table="documents"]');
  expect(await table.locator("output").innerText()).toBe("6,037 rows");
  expect(await table.locator("tbody tr").count()).toBeLessThan(200);
  await table.locator("input").fill("usa_79");
  await waitUntil(
    page,
    `document.querySelector('[data-table="documents"] output').textContent === "1 of 6,037 rows"`,
  );
});

test("a theme's figure lists its strongest passages, with their words", async () => {
  const { page, complaints } = await open();
  const finding = page.locator("#summary li[data-figure]").first();
  const count = /is in ([\d,]+) of/u.exec(await finding.innerText())?.[1] ?? "";
  await finding.locator("button").click();
  const items = page.locator("#panel .content > ol > li");
  await items.nth(49).waitFor();
  expect(await page.locator("#panel-title").innerText()).toBe(`${count} passages`);
  expect(await items.locator("p[lang]").count()).toBe(50);
  await items.locator("a").first().click();
  await page.locator("#reader .found").waitFor();
  expect(complaints).toEqual([]);
});
