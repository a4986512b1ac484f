import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../open-browser.js";
import { removeFolders } from "../places.js";
import { copyNotebooks } from "../notebook-folder.js";
import { startServer, type LabServer } from "./start-server.js";

const name = "03-frequency-by-author-and-year.ipynb";
const limit = 240_000;

let server: LabServer | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  const folder = await copyNotebooks();
  server = await startServer(path.join(folder, "notebooks"));
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(limit);
  await page.goto(server.addressOf(name));
  await runAllCells().finally(() => takePicture("run-all"));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeFolders();
});

test("every cell ran, none with an error", async () => {
  const prompts = await page.locator(".jp-CodeCell .jp-InputPrompt").allInnerTexts();
  expect(prompts).toEqual(prompts.map((_, i) => `[${i + 1}]:`));
  const errors = page.locator('[data-mime-type*="error"], [data-mime-type*="stderr"]');
  expect(await errors.allInnerTexts()).toEqual([]);
});

test("JupyterLab draws the charts itself", async () => {
  const charts = page.locator(".jp-OutputArea-output .vega-embed");
  expect(await charts.count()).toBe(3);
  for (const [i, chart] of (await charts.all()).entries()) {
    const drawing = chart.locator("canvas, svg").first();
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(150);
    await takePicture(`chart-${i + 1}`);
  }
});

test("tables are shown as HTML", async () => {
  const rows = page.locator(".jp-RenderedHTMLCommon table tbody tr");
  // The first twelve frequencies, and a frame with a row for each of the nine themes.
  expect(await rows.count()).toBe(12 + 9);
});

/** By the menu, as a user does; then waits for the last cell. */
async function runAllCells(): Promise<void> {
  // Asked any sooner, the lab does not know the kernel yet and asks back.
  await page.locator("#jp-main-statusbar", { hasText: /TypeScript.* \| Idle/u }).waitFor();
  await page.locator(".lm-MenuBar-item", { hasText: /^Run$/u }).click();
  await page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click();
  const last = page.locator(".jp-CodeCell").last();
  await last.locator(".jp-InputPrompt", { hasText: /^\[\d+\]:$/u }).waitFor();
  await last.locator(".jp-OutputArea-output").waitFor();
}

/** For a person to look at, where one asked for it. */
async function takePicture(of: string): Promise<void> {
  const folder = process.env.TOPOI_SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `jupyterlab-${of}.png`) });
}
