import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packageFolder } from "../package-folder.js";

const require = createRequire(import.meta.url);

/**
 * The minified builds of Vega, Vega-Lite and Vega-Embed, each headed by its licence, in the order in
 * which they need each other; fit to stand in a `<script>` element.
 */
export async function readVegaLibraries(): Promise<string[]> {
  const licence = await readFile(join(folderOf("vega-lite"), "LICENSE"), "utf8");
  return Promise.all(
    ["vega", "vega-lite", "vega-embed"].map(async (name) => {
      const folder = folderOf(name);
      const about = await readFile(join(folder, "package.json"), "utf8");
      const { version } = JSON.parse(about) as { version: string };
      const code = await readFile(join(folder, "build", `${name}.min.js`), "utf8");
      const header = `/*! ${name} ${version}\n${licence.trim()}\n*/\n`;
      return fitForPage(header + code.replace(/\/\/# sourceMappingURL=.*/g, "").trim());
    }),
  );
}

/** The files of the report's own script, in the order in which they need each other. */
const pageFiles = [
  ...["format-count", "make-element", "read-data", "list-behind", "write-csv", "take-rows"],
  ...["link-cell", "open-table", "find-text", "make-item", "describe-figure", "open-panel"],
  ...["open-documents", "link-marks", "draw-charts", "start"],
];

/** The report's own script as one: its modules in a row, without what they import and export. */
export async function readPageScript(): Promise<string> {
  const files = await Promise.all(
    pageFiles.map((name) => readFile(new URL(`src/output/page/${name}.js`, packageFolder), "utf8")),
  );
  const bodies = files.map((code) =>
    code.replace(/^import [^;]*;\n/gmu, "").replace(/^export (?=\w)/gmu, ""),
  );
  return fitForPage(`(() => {\n"use strict";\n${bodies.join("\n").trim()}\n})();`);
}

/** Nothing in a script may end the script element, nor a line ending change its hash. */
export function fitForPage(script: string): string {
  return script.replace(/\r\n?/g, "\n").replace(/<(?=\/script|!--)/gi, "\\x3c");
}

/** The script's hash as a Content-Security-Policy names it. */
export function hashScript(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** The policy of a page that runs these very scripts and nothing else: no network, no eval. */
export function allowOnly(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashScript).join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function folderOf(name: string): string {
  return dirname(dirname(require.resolve(name)));
}
