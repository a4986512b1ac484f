import type { Chart } from "../charts/chart.js";
import { onScene, sizeOf, type Scene } from "./draw-scene.js";
import { openPdfContext } from "./pdf-context.js";
import { prepareShaping } from "./shape-run.js";
import { prepareLines } from "./split-runs.js";
import { unsigned } from "./sign-file.js";
import { altOf, titleOf } from "./title-of.js";

/** Points of the page for a pixel of the chart: as large as a browser shows and prints it. */
const scale = 0.75;

/**
 * The chart as a PDF of one page, just as large as the chart: lines and letters, no picture.
 *
 * It holds its fonts, cut down to the letters used, its title, its language, and its description as
 * the text alternative of a tagged figure. Text can be searched and copied; in Devanagari a vowel
 * sign that is drawn before its letter is copied there too. No date is in it: the same chart gives
 * the same bytes. Throws what Vega warns of, and for blend modes and gradients aslant, which SVG
 * and PNG can show.
 */
export function drawPdf(chart: Chart): Promise<Uint8Array> {
  return onScene(chart, pdfOf);
}

/** The PDF of a chart that is laid out. */
export async function pdfOf({ chart, view, text }: Scene): Promise<Uint8Array> {
  await prepareShaping();
  await prepareLines(text);
  const { width, height } = sizeOf(view);
  const document = await openDocument(chart, width * scale, height * scale);
  const content = document.markStructureContent("Figure");
  await view.toCanvas(scale, { externalContext: await openPdfContext(document) });
  document.endMarkedContent();
  const figure = document.struct("Figure", { alt: altOf(chart) }, [content]);
  document.addStructure(document.struct("Document", {}, [figure]));
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

async function openDocument(
  chart: Chart,
  width: number,
  height: number,
): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import("pdfkit");
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    // None but the bundled ones.
    font: "",
    pdfVersion: "1.7",
    // What zlib makes of the same bytes differs from machine to machine.
    compress: false,
    tagged: true,
    displayTitle: true,
    lang: "en",
    info: {
      Title: titleOf(chart),
      Subject: altOf(chart),
      Creator: unsigned,
      // The file's id is made from it: a date of no meaning, taken out below.
      CreationDate: new Date(0),
    },
  });
  delete document.info.CreationDate;
  // The same facts again as XML, with a date, and the title unescaped.
  Object.assign(document, { endMetadata: () => undefined });
  return document;
}
