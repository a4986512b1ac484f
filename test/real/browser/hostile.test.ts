import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { copyNotebooks, listNotebooks, readExecuted } from "../notebook-folder.js";
import { openBrowser } from "../open-browser.js";
import { removeFolders } from "../places.js";
import { splitCsv } from "../read-table.js";
import { runTopoi, type Ending } from "../run-command.js";
import { formulas, writeHostileSeeds } from "./hostile-seeds.js";
import { openPage } from "./open-page.js";

/** The attacks as they would stand in markup that did not escape them. */
const unescaped = /<script>(?:window|top)|<img src=x|<svg onload|<iframe|<body onload/iu;
/** What makes a terminal do things; a line's end and a tab do not. */
const controls = /[^\P{Cc}\n\t]/u;

let folder: string;
let output: string;
let ending: Ending;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await copyNotebooks(["notebooks"]);
  output = path.join(folder, "output");
  await writeHostileSeeds(path.join(folder, "seeds"));
  ending = await runTopoi(["run", "--notebooks"], { folder });
  if (ending.status !== 0) throw new Error(`topoi run failed: ${ending.stderr}`);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await removeFolders();
});

test("the run ends well and tells what it could not read", () => {
  expect(ending.stderr).toMatch(/\.exe: expected/u);
  expect(ending.stderr).toMatch(/^records\.jsonl:\d+: expected/mu);
});

test.each([["run"], ["read"], ["score"], ["codebook", "check", "seeds/themes.yml"]])(
  "topoi %s writes nothing that a terminal would obey",
  async (...args) => {
    const { status, stdout, stderr } = await runTopoi(args, { folder });
    expect(status).toBe(0);
    expect(stdout).not.toMatch(controls);
    expect(stderr).not.toMatch(controls);
  },
);

test("no attack stands in a page or a picture as markup", async () => {
  const files = await readdir(output, { recursive: true });
  const markup = files.filter((file) => /\.(?:html|svg)$/u.test(file));
  expect(markup.length).toBeGreaterThan(9);
  for (const file of markup) {
    const text = await readFile(path.join(output, file), "utf8");
    expect([file, unescaped.exec(text)?.[0]]).toEqual([file, undefined]);
  }
});

test("nothing acts on any page or picture", async () => {
  const files = await readdir(output, { recursive: true });
  for (const file of files.filter((name) => /\.(?:html|svg)$/u.test(name))) {
    if (browser === undefined) throw new Error("expected an open browser");
    const { page, complaints } = await openPage(browser, path.join(output, file));
    if (file.startsWith("charts") && file.endsWith(".html")) {
      await page.locator("#chart svg.marks").waitFor();
      // A tooltip holds what documents and codebook say, too.
      const marks = page.locator(".mark-symbol.role-mark path, .mark-rect.role-mark path");
      for (const mark of [marks.first(), marks.last()]) {
        await mark.hover({ force: true, position: { x: 3, y: 3 } });
      }
    }
    const acting = await page.evaluate(`
      [...document.querySelectorAll("*")]
        .filter((element) => element.matches("iframe, object, embed, base, [src='x']") ||
          [...element.attributes].some(({ name, value }) =>
            name.startsWith("on") || /^\\s*javascript:/i.test(value)))
        .map((element) => element.outerHTML.slice(0, 200))
    `);
    const sprung = await page.evaluate("window.__pwned !== undefined");
    expect({ file, acting, sprung, complaints }).toEqual({
      file,
      acting: [],
      sprung: false,
      complaints: [],
    });
    await page.context().close();
  }
});

test("no attack stands in the HTML that a notebook shows", async () => {
  for (const file of await listNotebooks(path.join(output, "notebooks"))) {
    const { cells } = await readExecuted(file);
    const outputs = cells.flatMap((cell) => cell.outputs ?? []);
    for (const { data = {} } of outputs) {
      for (const type of ["text/html", "image/svg+xml"]) {
        expect(JSON.stringify(data[type] ?? "")).not.toMatch(unescaped);
      }
    }
  }
});

test.each(["documents", "passages", "hits", "scores", "frequency"])(
  "no cell of %s.csv is a formula to a spreadsheet",
  async (table) => {
    const text = await readFile(path.join(output, "tables", `${table}.csv`), "utf8");
    const cells = splitCsv(text).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell))).toEqual([]);
  },
);

test("formulas are kept, behind an apostrophe", async () => {
  const read = async (table: string): Promise<string> =>
    readFile(path.join(output, "tables", `${table}.csv`), "utf8");
  const [documents, passages] = [await read("documents"), await read("passages")];
  for (const formula of formulas.map((text) => text.trim())) {
    expect(documents).toContain(`,'${formula},`);
    expect(passages).toContain(`'${formula} and attackword`);
  }
});
