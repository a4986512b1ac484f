import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from "pdf-lib";
import { loadImage } from "canvas";
import { drawPdf } from "../../src/output/draw-pdf.js";
import { drawPng } from "../../src/output/draw-png.js";
import { barChart, hostileNames, namesOfTheWorld } from "./charts.js";

test("one page, just as large as the picture", async () => {
  const chart = barChart(["a", "b"]);
  const document = await PDFDocument.load(await drawPdf(chart));
  expect(document.getPageCount()).toBe(1);
  const { width, height } = await loadImage(Buffer.from(await drawPng(chart, { scale: 1 })));
  expect(document.getPage(0).getSize()).toEqual({ width: 0.75 * width, height: 0.75 * height });
});

test("the text can be found again, in the letters of every script", async () => {
  const text = await textOf(await drawPdf(barChart(namesOfTheWorld)));
  for (const name of namesOfTheWorld) {
    for (const word of name.split(" ")) expect(text).toContain(word.normalize());
  }
  expect(text).toContain("Sovereignty by author");
});

test("letters that are drawn as one are copied as they are written", async () => {
  expect(await textOf(await drawPdf(barChart(["different office, first flower"])))).toContain(
    "different office, first flower",
  );
});

test("every font is inside, cut down to what is used, and nothing is a picture", async () => {
  const pdf = await drawPdf(barChart(namesOfTheWorld));
  const parts = await partsOf(pdf);
  const fonts = parts.filter((part) => part.get(PDFName.of("Type")) === PDFName.of("FontDescriptor"));
  expect(fonts.length).toBeGreaterThan(8);
  for (const font of fonts) {
    expect(String(font.get(PDFName.of("FontName")))).toMatch(/^\/[A-Z]{6}\+NotoSans/u);
    expect(font.has(PDFName.of("FontFile2"))).toBe(true);
  }
  const kinds = new Set(parts.map((part) => String(part.get(PDFName.of("Subtype")))));
  expect(kinds).not.toContain("/Image");
  expect(kinds).not.toContain("/Type3");
  expect(pdf.length).toBeLessThan(150_000);
});

test("has its title, its language and a text alternative, and no date", async () => {
  const title = 'What "郎平" <b>says</b> (2022)';
  const pdf = await drawPdf(barChart(["a"], { title, description: "How often (it) is said: 郎平" }));
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  expect(document.getTitle()).toBe(title);
  expect(document.getSubject()).toBe("How often (it) is said: 郎平");
  expect(document.getCreationDate()).toBeUndefined();
  expect(Buffer.from(pdf).toString("latin1")).not.toMatch(/D:\d{8}|CreateDate/u);
  const page = await (await openPdf(pdf)).getPage(1);
  expect(await page.getStructTree()).toMatchObject({
    children: [
      { role: "Document", children: [{ role: "Figure", alt: "How often (it) is said: 郎平" }] },
    ],
  });
  expect(String(document.catalog.get(PDFName.of("Lang")))).toBe("(en)");
});

test("gives the same bytes each time, whatever was drawn between", async () => {
  const chart = barChart(namesOfTheWorld);
  const once = await drawPdf(chart);
  await drawPdf(barChart(["文", "ж"]));
  expect(Buffer.compare(once, await drawPdf(chart))).toBe(0);
});

test("gives the same bytes in another process", async () => {
  const chart = barChart(["Ada Brook", "郎平"]);
  const module = pathToFileURL(path.resolve("dist/modules/output/draw-pdf.js")).href;
  const code = `import { drawPdf } from ${JSON.stringify(module)};
    process.stdout.write(Buffer.from(await drawPdf(${JSON.stringify(chart)})).toString("base64"));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", code],
    { maxBuffer: 1e7 },
  );
  expect(Buffer.from(stdout, "base64").equals(await drawPdf(chart))).toBe(true);
});

test("what a document may hold stays text", async () => {
  const pdf = await drawPdf(barChart(hostileNames, { title: "(evil) endstream endobj \\" }));
  const document = await PDFDocument.load(pdf);
  expect(document.getPageCount()).toBe(1);
  expect(document.getTitle()).toBe("(evil) endstream endobj \\");
  expect(await (await openPdf(pdf)).getJSActions()).toBeNull();
});

test("draws what other charts may have: arcs, gradients, dashes, turned letters, clips", async () => {
  const values = [1, 2, 3, 4].map((n) => ({ n, share: n / 4 }));
  const gradient = {
    ...{ gradient: "linear", x1: 1, x2: 1, y1: 1, y2: 0 },
    stops: [
      { offset: 0, color: "white" },
      { offset: 1, color: "rgba(0, 80, 0, 0.5)" },
    ],
  };
  const mark = { type: "area", color: gradient, line: { strokeDash: [4, 2] }, clip: true };
  const x = { field: "n", type: "quantitative", axis: { labelAngle: -45 } };
  const area = { mark, encoding: { x, y: { field: "share", type: "quantitative" } } };
  const arc = {
    mark: { type: "arc", innerRadius: 20, stroke: "white" },
    encoding: { theta: { field: "share", type: "quantitative" } },
  };
  for (const one of [area, arc]) {
    const pdf = await drawPdf({ ...barChart([]), ...one, data: { values } });
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
  }
});

test("says what a page cannot show", async () => {
  const chart = barChart(["a"], { mark: { type: "bar", blend: "multiply" } });
  await expect(drawPdf(chart)).rejects.toThrow("cannot show the blend mode multiply; SVG and PNG can");
});

test("draws an empty chart", async () => {
  expect(await textOf(await drawPdf(barChart([])))).toContain("Sovereignty by author");
});

async function openPdf(pdf: Uint8Array) {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const page = await (await openPdf(pdf)).getPage(1);
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join("").normalize();
}

/** Every dictionary in the file. */
async function partsOf(pdf: Uint8Array): Promise<PDFDict[]> {
  const document = await PDFDocument.load(pdf);
  const objects: PDFObject[] = document.context.enumerateIndirectObjects().map(([, one]) => one);
  return objects.flatMap((one) =>
    one instanceof PDFDict ? [one] : one instanceof PDFRawStream ? [one.dict] : [],
  );
}
