import { createRequire } from "node:module";
import path from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { factsOfProperties, propertiesPlace } from "./file-properties.js";
import { inMegabytes, limits } from "../files/limits.js";
import { linesOfPage, type PdfItem, type PdfLine } from "./pdf-lines.js";
import { splitText } from "../lines/read-txt.js";
import { problem, type Facts, type Found } from "../source.js";
import { textOfPages } from "./text-of-pages.js";
import { UnreadableError } from "../files/unreadable-error.js";

/** Programs that print a page they show: their date is the day of printing, their title a window's. */
const printers =
  /skia|chrom(?:e|ium)|headless|mozilla|firefox|cairo|quartz|wkhtml|webkit|safari|edge|print to pdf|puppeteer|playwright/iu;

/**
 * The text layer of a PDF file as one document, and what its properties say of it. Running heads
 * and page numbers are left out. Offsets into the original count in the extracted text.
 *
 * @throws UnreadableError for a file that is damaged or encrypted or has no text layer.
 */
export async function* readPdf(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdf.getDocument({
    // The reader takes the memory of its data away.
    data: new Uint8Array(bytes),
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    ...findData(),
  });
  try {
    const document = await task.promise.catch(explain);
    if (document.numPages > limits.pages) {
      const found = `found ${document.numPages}`;
      throw new UnreadableError(`expected a PDF file of at most ${limits.pages} pages; ${found}`);
    }
    const { pages, empty } = await readPages(document);
    if (empty === document.numPages) {
      throw new UnreadableError("expected text, found no text layer (scanned pages?)");
    }
    if (empty > 0) {
      const message = `${empty} of ${document.numPages} pages have no text layer (scanned?)`;
      yield { problem: problem("warning", name, null, message) };
    }
    const facts = await readFacts(document);
    const split = splitText(textOfPages(pages));
    yield { source: { line: null, ...split, facts, extra: {}, isPage: false, isPaper: true } };
  } finally {
    await task.destroy();
  }
}

/** Tables of the letters of Chinese, Japanese and Korean fonts, which come with the package. */
function findData(): { cMapUrl: string; cMapPacked: boolean; standardFontDataUrl: string } {
  const main = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  const folder = (name: string): string => path.join(path.dirname(main), name, path.sep);
  return {
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: folder("standard_fonts"),
  };
}

function explain(error: unknown): never {
  const { name, message } = error as Error;
  if (name === "PasswordException") {
    throw new UnreadableError("expected a PDF file; found an encrypted one: it needs a password");
  }
  throw new UnreadableError(`expected a PDF file; found a damaged one (${message})`);
}

async function readPages(
  document: PDFDocumentProxy,
): Promise<{ pages: PdfLine[][]; empty: number }> {
  const pages: PdfLine[][] = [];
  let empty = 0;
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(explain);
    const { items } = await page.getTextContent().catch(explain);
    const lines = linesOfPage(items.flatMap((item) => ("str" in item ? toItem(item) : [])));
    pages.push(lines);
    page.cleanup();
    if (lines.length === 0) empty++;
    for (const line of lines) length += line.text.length;
    if (length > limits.part) {
      throw new UnreadableError(`expected at most ${inMegabytes(limits.part)} of text; found more`);
    }
  }
  return { pages, empty };
}

interface RawItem {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
}

/** Text that stands on its side (a stamp in the margin, a watermark) is none of the page's. */
function toItem({ str, transform, width }: RawItem): PdfItem[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) / 4) return [];
  return [{ text: str, x, y, width, height: Math.hypot(c, d) }];
}

async function readFacts(document: PDFDocumentProxy): Promise<Facts> {
  const metadata = await document.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const value = info[key];
    return typeof value === "string" ? value : undefined;
  };
  const isPrinted = printers.test(`${text("Creator") ?? ""} ${text("Producer") ?? ""}`);
  const properties = {
    title: text("Title"),
    author: text("Author"),
    date: isPrinted ? undefined : dayOfPdf(text("CreationDate")),
    language: text("Language"),
  };
  return factsOfProperties(properties, propertiesPlace);
}

/** `D:20210314093000+01'00'` is 2021-03-14. */
function dayOfPdf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/u.exec(date ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ""}-${day ?? ""}`;
}
