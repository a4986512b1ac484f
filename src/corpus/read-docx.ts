import { dayOf, factsOfProperties } from "./file-properties.js";
import { linesOfHtml } from "./lines-of-html.js";
import { collectTexts } from "./parse-xml.js";
import { placeLines } from "./place-lines.js";
import { noFacts, type Facts, type Source } from "./source.js";
import { UnreadableError } from "./unreadable-error.js";
import { unzip, type ZipParts } from "./unzip.js";

const kind = "a DOCX file";

/**
 * The paragraphs, headings, lists, tables and notes of a Word document, and what its properties
 * say of it. Offsets into the original count in the extracted text.
 *
 * @throws UnreadableError for what is damaged, encrypted, too large or no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = await unzip(bytes, kind);
  const { default: mammoth } = await import("mammoth");
  const buffer = await repack(parts);
  const ignored = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: ignored }).catch(fail);
  const blocks = placeLines(linesOfHtml(value));
  return { line: null, blocks, facts: await readFacts(parts), extra: {}, isPage: false };
}

/** The archive again with what text is in, unpacked by us and packed by nobody else. */
async function repack(parts: ZipParts): Promise<Buffer> {
  const { zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = {};
  for (const name of parts.names.filter((part) => /\.(?:xml|rels)$/iu.test(part))) {
    files[name] = (await parts.read(name)) ?? new Uint8Array();
  }
  return Buffer.from(zipSync(files, { level: 0 }));
}

function fail(error: unknown): never {
  const message = error instanceof RangeError ? "one nested too deeply" : (error as Error).message;
  throw new UnreadableError(`expected ${kind}; found ${message}`);
}

async function readFacts(parts: ZipParts): Promise<Facts> {
  const name = "docProps/core.xml";
  const part = await parts.read(name);
  if (part === null) return noFacts;
  const texts = collectTexts(part, name, ["title", "creator", "created", "language"]);
  const properties = {
    title: texts.get("title")?.[0],
    author: texts.get("creator")?.join("; "),
    date: dayOf(texts.get("created")?.[0]),
    language: texts.get("language")?.[0],
  };
  return factsOfProperties(properties, "document properties");
}
