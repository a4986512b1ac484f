import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { Script } from "node:vm";
import {
  allowOnly,
  fitForPage,
  readPageScript,
  readVegaLibraries,
} from "../../src/output/page-scripts.js";

test("the page's modules make one script, which no name in it breaks", async () => {
  const script = await readPageScript();
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/^(?:import|export)\b/mu);
});

test("every module of the page is in its script", async () => {
  const script = await readPageScript();
  const files = readdirSync("src/output/page").filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(5);
  const marks = { "start.js": "DOMContentLoaded" } as Readonly<Record<string, string>>;
  for (const file of files) {
    const name = file.replace(/\.js$/u, "").replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    expect(script).toMatch(new RegExp(marks[file] ?? `function ${name}\\b`, "u"));
  }
});

test("nothing that documents say is ever taken for markup", async () => {
  expect(await readPageScript()).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setTimeout/u,
  );
});

test("a script cannot end its element", () => {
  expect(fitForPage("a = '</script>';\r\nb = '<!--';")).toBe("a = '\\x3c/script>';\nb = '\\x3c!--';");
});

test("a policy names the scripts by their hashes and allows nothing else", () => {
  const hash = createHash("sha256").update("let a;").digest("base64");
  const policy = allowOnly(["let a;"]);
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
  expect(policy).toMatch(/^default-src 'none';/u);
});

test("Vega comes with its licence", async () => {
  const libraries = await readVegaLibraries();
  expect(libraries).toHaveLength(3);
  for (const library of libraries) expect(library).toMatch(/^\/\*! vega[-a-z]* \d/u);
});
