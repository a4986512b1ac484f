// Draws docs/gallery/ and writes docs/gallery.md: a picture of every kind of chart, drawn from the
// documents in seeds/ by the code that stands below it.
import upng from "@pdf-lib/upng";
import { createCanvas, loadImage } from "canvas";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import * as prettier from "prettier";
import { chartKinds } from "../dist/modules/commands/chart-kinds.js";
import * as topoi from "../dist/modules/index.js";
import { drawPng } from "../dist/modules/output/draw-png.js";
import { introduction, pictures, preparation } from "./gallery-pictures.mjs";

const docs = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(docs, "gallery");

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const charts = await drawCharts();
for (const { name } of pictures) {
  const png = await drawPng(charts[name], { scale: 1.5 });
  await writeFile(path.join(folder, `${name}.png`), await inFewColours(png));
}
const page = await prettier.format(writePage(), { parser: "markdown", printWidth: 100 });
await writeFile(path.join(docs, "gallery.md"), page);
console.log(`docs/gallery.md: ${pictures.length} pictures`);

/** The charts by the names of their pictures. */
function drawCharts() {
  const each = pictures.map(({ name, code }) => `${JSON.stringify(name)}: ${code}`);
  const whole = `(async () => {${preparation}\nreturn {${each.join(",\n")}}})()`;
  return vm.runInNewContext(whole.replaceAll('"../seeds', '"seeds'), { ...topoi });
}

/** The same picture as a far smaller file: charts have few colours. */
async function inFewColours(png) {
  const { width, height } = await loadImage(png);
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return new Uint8Array(upng.default.encode([data.buffer], width, height, 128));
}

function writePage() {
  return `# Gallery\n\n${introduction}\n\n${block("ts", preparation)}\n${pictures.map(describe).join("\n")}`;
}

function describe({ name, title, words, reads, code }) {
  const [kind] = words.split(" ");
  const heading = title ?? kind;
  const command = `npx topoi chart ${words} --out ${name}.svg`;
  return [
    `## ${heading}`,
    `![${chartKinds[kind].about}](gallery/${name}.png)`,
    reads,
    block("sh", command),
    block("ts", `await save(${code}, "../output/charts/${name}.svg");`),
  ].join("\n\n");
}

function block(language, code) {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\`\n`;
}
