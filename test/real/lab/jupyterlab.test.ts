import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { copyNotebooks, listNotebooks } from "../notebook-folder.js";
import { openBrowser } from "../open-browser.js";
import { removeFolders } from "../places.js";
import { startServer, type LabServer } from "./start-server.js";

/** The notebooks, and how many charts each has. */
const charts: Readonly<Record<string, number>> = {
  "01-corpus.ipynb": 1,
  "02-themes.ipynb": 1,
  "03-frequency-by-author-and-year.ipynb": 4,
  "04-arguments.ipynb": 3,
  "05-compare-authors.ipynb": 8,
};
const limit = 120_000;

let folder: string;
let server: LabServer | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  folder = path.join(await copyNotebooks(), "notebooks");
  server = await startServer(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeFolders();
});

test("every notebook is looked at", async () => {
  const names = (await listNotebooks(folder)).map((file) => path.basename(file));
  expect(names).toEqual(Object.keys(charts));
});

describe.each(Object.keys(charts))("%s", (name) => {
  beforeAll(async () => {
    await openNotebook(name);
    await runAllCells().finally(() => takePicture(`${name}-run-all`));
  });

  afterAll(async () => {
    await page.context().close();
  });

  test("every cell ran, none with an error", async () => {
    const prompts = await page.locator(".jp-CodeCell .jp-InputPrompt").allInnerTexts();
    expect(prompts).toEqual(prompts.map((_, i) => `[${i + 1}]:`));
    const errors = page.locator('[data-mime-type*="error"], [data-mime-type*="stderr"]');
    expect(await errors.allInnerTexts()).toEqual([]);
  });

  test("JupyterLab draws the charts itself, and they can be seen", async () => {
    const drawn = page.locator(".jp-OutputArea-output .vega-embed");
    expect(await drawn.count()).toBe(charts[name]);
    for (const [i, chart] of (await drawn.all()).entries()) {
      const drawing = chart.locator("canvas").first();
      await drawing.scrollIntoViewIfNeeded();
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(90);
      expect(await shareOfInk(drawing)).toBeGreaterThan(0.004);
      await takePicture(`${name}-chart-${i + 1}`);
    }
  });

  test("tables are shown as HTML, none wider than it can be scrolled", async () => {
    const tables = page.locator(".jp-RenderedHTMLCommon.jp-OutputArea-output table");
    for (const [i, table] of (await tables.all()).entries()) {
      await table.scrollIntoViewIfNeeded();
      expect(await table.locator("tbody tr").count()).toBeGreaterThan(0);
      await takePicture(`${name}-table-${i + 1}`);
    }
  });
});

describe("while one writes", () => {
  beforeAll(async () => {
    await openNotebook("03-frequency-by-author-and-year.ipynb");
    await runAllCells();
    const cells = page.locator(".jp-CodeCell");
    const before = await cells.count();
    await cells.last().locator(".jp-InputPrompt").click();
    await page.keyboard.press("b");
    await cells.nth(before).waitFor();
    await page.keyboard.press("Enter");
  });

  afterAll(async () => {
    await page.context().close();
  });

  test("a name that is begun is completed", async () => {
    await page.keyboard.type("measureFreq");
    await page.keyboard.press("Tab");
    await page.locator(".jp-Completer-item", { hasText: "measureFrequency" }).waitFor();
    await takePicture("completion");
    await page.keyboard.press("Enter");
    const cell = page.locator(".jp-CodeCell").last().locator(".cm-content");
    await cell.filter({ hasText: "measureFrequency" }).waitFor();
  });

  test("its docstring is shown", async () => {
    await page.keyboard.press("Shift+Tab");
    const tooltip = page.locator(".jp-Tooltip");
    await tooltip.waitFor();
    await takePicture("docstring");
    expect(await tooltip.innerText()).toContain("How often each theme occurs in each group");
    await page.keyboard.press("Escape");
  });

  test("a misspelt group is an error before anything runs", async () => {
    const cell = page.locator(".jp-CodeCell").last();
    // Escape has left the cell, and what is written outside of one is taken for commands.
    await cell.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type('(scores, { by: ["autor"] })');
    await page.keyboard.press("Control+Enter");
    const told = cell.locator(".jp-OutputArea-output");
    await told.waitFor();
    expect(await told.innerText()).toContain(`'"autor"' is not assignable`);
    await takePicture("misspelt");
  });
});

describe("in the dark theme", () => {
  beforeAll(async () => {
    await openNotebook("04-arguments.ipynb");
    await page.locator(".lm-MenuBar-item", { hasText: /^Settings$/u }).click();
    await page.locator(".lm-Menu-item", { hasText: /^Theme$/u }).hover();
    await page.locator(".lm-Menu-item", { hasText: /^JupyterLab Dark$/u }).click();
    await page.locator('body[data-jp-theme-name="JupyterLab Dark"]').waitFor({ state: "attached" });
    await runAllCells();
  });

  afterAll(async () => {
    await page.context().close();
  });

  test("a chart's title and legend can be read: no word is as white as its ground", async () => {
    const chart = page.locator(".jp-OutputArea-output .vega-embed").first();
    await chart.scrollIntoViewIfNeeded();
    await takePicture("dark-chart");
    // The title stands in the uppermost lines of the drawing.
    expect(await shareOfInk(chart.locator("canvas").first(), 0.08)).toBeGreaterThan(0.004);
  });

  test.each([
    ["marks", "mark"],
    ["tables", "table td"],
    ["signs", "p span[title]"],
    ["captions", "caption"],
    ["a document's facts", "h3 + p"],
  ])("%s can be read", async (name, selector) => {
    const parts = page.locator(`.jp-RenderedHTMLCommon.jp-OutputArea-output ${selector}`);
    const part = parts.first();
    await part.scrollIntoViewIfNeeded();
    await takePicture(`dark-${name.replace(/\W+/gu, "-")}`);
    // 4.5 is what WCAG asks of small letters.
    expect(await contrastOf(part)).toBeGreaterThan(4.5);
  });
});

/** A page of its own, so that one notebook does not stand in another's way. */
async function openNotebook(name: string): Promise<void> {
  if (!browser || !server) throw new Error("expected the lab to be running");
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  page = await context.newPage();
  page.setDefaultTimeout(limit);
  await page.goto(`${server.addressOf(name)}&reset`);
}

/** By the menu, as a user does; then waits for the last cell. */
async function runAllCells(): Promise<void> {
  // Asked any sooner, the lab does not know the kernel yet and asks back.
  await page.locator("#jp-main-statusbar", { hasText: /TypeScript.* \| Idle/u }).waitFor();
  await page.locator(".lm-MenuBar-item", { hasText: /^Run$/u }).click();
  await page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click();
  const last = page.locator(".jp-CodeCell").last();
  await last.locator(".jp-InputPrompt", { hasText: /^\[\d+\]:$/u }).waitFor();
  await last.locator(".jp-OutputArea-output").first().waitFor();
}

/** How much of a drawing, or of its upper part, is not white. */
function shareOfInk(drawing: Locator, upper = 1): Promise<number> {
  return drawing.evaluate((element, upper) => {
    const canvas = element as unknown as {
      readonly width: number;
      readonly height: number;
      getContext(kind: "2d"): {
        getImageData(...box: number[]): { readonly data: Uint8ClampedArray };
      };
    };
    const { data } = canvas
      .getContext("2d")
      .getImageData(...[0, 0, canvas.width, Math.ceil(upper * canvas.height)]);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0) < 3 * 240) ink++;
    }
    return (4 * ink) / data.length;
  }, upper);
}

interface Styled {
  readonly parentElement: Styled | null;
}
declare const getComputedStyle: (element: Styled) => {
  readonly color: string;
  readonly backgroundColor: string;
  readonly opacity: string;
};

/** The contrast of letters and what lies behind them (WCAG 2.2), from 1 to 21. */
function contrastOf(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    let ground = [255, 255, 255];
    let opacity = 1;
    for (let one = element as unknown as Styled | null; one; one = one.parentElement) {
      const { backgroundColor, opacity: own } = getComputedStyle(one);
      opacity *= Number(own);
      const [r = 0, g = 0, b = 0, alpha = 1] = channels(backgroundColor);
      if (alpha < 1) continue;
      ground = [r, g, b];
      break;
    }
    const letters = channels(getComputedStyle(element as unknown as Styled).color)
      .slice(0, 3)
      .map((value, i) => value * opacity + (ground[i] ?? 0) * (1 - opacity));
    const light = (colour: number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const [a, b] = [light(letters), light(ground)];
    return Math.max(a, b) / Math.min(a, b);
  });
}

/** For a person to look at, where one asked for it. */
async function takePicture(of: string): Promise<void> {
  const folder = process.env.TOPOI_SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `jupyterlab-${of}.png`) });
}
