import { strToU8, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";

/** A ZIP archive of these parts. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: "2021-01-01T00:00:00Z",
  });
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document with this body and, where they are given, these core properties. */
export function makeDocx(
  body: string,
  properties = "",
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return makeZip({
    "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...(properties === ""
      ? {}
      : {
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
        }),
    ...more,
  });
}

/** A paragraph of a Word document, with a style where it has one. */
export function wordParagraph(text: string, style = ""): string {
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An OpenDocument text with this body and these properties. */
export function makeOdt(body: string, properties = "", styles = ""): Uint8Array {
  const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';
  const names = `${office} xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return makeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta ${names}><office:meta>${properties}</office:meta></office:document-meta>`,
  });
}

/** A book of these chapters (name and body), in the order given. */
export function makeEpub(
  chapters: readonly (readonly [string, string])[],
  metadata = "",
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const items = chapters.map(([name], i) => `<item id="c${i}" href="${name}"/>`).join("");
  const refs = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join("");
  // Written in another order than they are read in.
  const files = [...chapters]
    .reverse()
    .map(([name, body]) => [
      `OEBPS/${decodeURIComponent(name)}`,
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    ]);
  return makeZip({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
    "OEBPS/book.opf": `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`,
    ...(Object.fromEntries(files) as Record<string, string>),
    ...more,
  });
}

/** Text on a PDF page: letters' size, place from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF file of these pages. */
export async function makePdf(
  pages: readonly (readonly PdfText[])[],
  properties: { title?: string; author?: string; date?: string; producer?: string } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const texts of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 11 } of texts) page.drawText(text, { x, y, size, font });
  }
  const { title, author, date, producer } = properties;
  if (title !== undefined) pdf.setTitle(title);
  if (author !== undefined) pdf.setAuthor(author);
  if (date !== undefined) pdf.setCreationDate(new Date(date));
  if (producer !== undefined) pdf.setProducer(producer);
  return pdf.save({ useObjectStreams: false });
}
