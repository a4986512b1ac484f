import { loadImage } from "canvas";
import { crc32 } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import { drawFiles } from "../../src/output/draw-files.js";
import { signFile } from "../../src/output/sign-file.js";
import { barChart, hostileNames } from "./charts.js";

const source = "topoi 0.1.0, run 3f0c52a9d1be";
const files = await drawFiles(barChart(hostileNames));

function sign(ending: string): string | Uint8Array {
  return signFile(ending, files[ending] ?? "", source);
}

test("an SVG names it in its metadata, behind its title, and once", () => {
  const svg = String(sign("svg"));
  expect(svg.split(`</title><metadata>${source}</metadata>`)).toHaveLength(2);
  expect(svg.replace(`<metadata>${source}</metadata>`, "")).toBe(files.svg);
});

test("a page names it as its generator, and is the same otherwise", () => {
  const page = String(sign("html"));
  const line = `<meta name="generator" content="${source}">\n`;
  expect(page.split(line)).toHaveLength(2);
  expect(page.replace(line, "")).toBe(files.html);
});

test("a specification names it where Vega-Lite looks for nothing", () => {
  const spec = JSON.parse(String(sign("vl.json"))) as { usermeta: unknown };
  expect(spec).toEqual({ ...JSON.parse(String(files["vl.json"])), usermeta: { source } });
});

test("a PNG names it in a text, and shows the same picture", async () => {
  const png = Buffer.from(sign("png"));
  const length = png.readUInt32BE(33);
  expect(png.toString("latin1", 37, 41 + length)).toBe(`tEXtSource\0${source}`);
  expect(png.readUInt32BE(41 + length)).toBe(crc32(png.subarray(37, 41 + length)));
  const [signed, drawn] = [await loadImage(png), await loadImage(Buffer.from(files.png ?? ""))];
  expect([signed.width, signed.height]).toEqual([drawn.width, drawn.height]);
});

test("a PDF names it as its creator, and nothing in it has moved", async () => {
  const pdf = Buffer.from(sign("pdf"));
  expect(pdf).toHaveLength(files.pdf?.length ?? 0);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  expect(document.getCreator()?.trimEnd()).toBe(source);
});

test.each(["a\"b", "<b>", "x".repeat(61), ""])("what could be no plain word is refused: %s", (odd) => {
  expect(() => signFile("svg", "<svg/>", odd)).toThrow(/expected up to 60 plain letters; found/u);
});

test("another PDF is refused", () => {
  expect(() => signFile("pdf", Buffer.from("%PDF-1.7"), source)).toThrow(/found another/u);
});
