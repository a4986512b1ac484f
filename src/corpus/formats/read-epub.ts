import path from "node:path";
import { dayOf } from "./file-properties.js";
import { linesOfHtml } from "./lines-of-html.js";
import { parseXml } from "./parse-xml.js";
import { placeLines, type TextLine } from "./place-lines.js";
import { readText } from "../files/read-text.js";
import { collectFacts, problem, type Fact, type FactName, type Found } from "../source.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { unzip, type ZipParts } from "../files/unzip.js";

const kind = "an EPUB file";

/** What a book's package file says: its chapters in order, and what the book is. */
interface Package {
  /** The paths of the chapters in the archive. */
  readonly spine: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * A book as one document: its chapters in the order of its spine, and what its package file says
 * of it. Offsets into the original count in the extracted text. A chapter that is missing is told.
 *
 * @throws UnreadableError for what is damaged, encrypted, too large or no book.
 */
export async function* readEpub(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const parts = await unzip(bytes, kind);
  const { spine, texts } = await readPackage(parts);
  const encrypted = await findEncrypted(parts);
  const lines: TextLine[] = [];
  for (const chapter of spine) {
    const part = encrypted.has(chapter) ? null : await parts.read(chapter);
    if (part !== null) {
      lines.push(...linesOfHtml(readText(part, "utf-8").text));
      continue;
    }
    const found = encrypted.has(chapter) ? "found it encrypted" : "found none";
    yield { problem: problem("warning", name, null, `expected a chapter ${chapter}; ${found}`) };
  }
  if (lines.length === 0 && encrypted.size > 0) {
    throw new UnreadableError(`expected ${kind}; found an encrypted one`);
  }
  const facts = collectFacts((fact) => takeFact(fact, texts));
  yield { source: { line: null, blocks: placeLines(lines), facts, extra: {}, isPage: false } };
}

async function readPackage(parts: ZipParts): Promise<Package> {
  const container = await parts.read("META-INF/container.xml");
  if (container === null) {
    throw new UnreadableError(`expected ${kind}; found no META-INF/container.xml in it`);
  }
  const files: string[] = [];
  parseXml(container, "META-INF/container.xml", {
    open: (element) => {
      const file = element.name === "rootfile" ? element.attribute("full-path") : null;
      if (file !== null) files.push(file);
    },
  });
  const [file = ""] = files;
  const part = await parts.read(file);
  if (part === null) {
    throw new UnreadableError(`expected ${kind}; found no package file in it`);
  }
  return parsePackage(part, file);
}

function parsePackage(part: Uint8Array, file: string): Package {
  const hrefs = new Map<string, string>();
  const ids: string[] = [];
  const texts = new Map<string, string[]>();
  let current: string | null = null;
  let text = "";
  parseXml(part, file, {
    open: (element) => {
      const { name } = element;
      const id = element.attribute("id");
      const href = element.attribute("href");
      if (name === "item" && id !== null && href !== null) hrefs.set(id, href);
      if (name === "itemref") ids.push(element.attribute("idref") ?? "");
      // Of an older book's dates, that of a later change is none of the text's.
      const isChange = element.attribute("event") === "modification";
      current = dublinCore.has(name) && !isChange ? name : null;
      text = "";
    },
    text: (piece) => (text += piece),
    close: (name) => {
      const value = text.replace(/\s+/gu, " ").trim();
      if (name === current && value !== "") texts.set(name, [...(texts.get(name) ?? []), value]);
      current = null;
    },
  });
  const spine = ids.flatMap((id) => {
    const href = hrefs.get(id);
    return href === undefined ? [] : [resolve(file, href)];
  });
  return { spine: [...new Set(spine)], texts };
}

const dublinCore = new Set(["title", "creator", "date", "publisher", "language"]);

function resolve(file: string, href: string): string {
  const plain = href.replace(/#.*$/u, "");
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    // A per cent sign that stands for itself.
  }
  return path.posix.join(path.posix.dirname(file), decoded);
}

function takeFact(fact: FactName, texts: Package["texts"]): Fact | null {
  const from = "book metadata";
  const make = (value: string | undefined): Fact | null =>
    value === undefined ? null : { value, source: "metadata", from };
  switch (fact) {
    case "title":
    case "publisher":
    case "language":
      return make(texts.get(fact)?.[0]);
    case "author":
      return make(texts.get("creator")?.join("; "));
    case "date":
      return make(dayOf(texts.get("date")?.[0]));
    default:
      return null;
  }
}

/** The parts that are encrypted; fonts that are only veiled are no chapters. */
async function findEncrypted(parts: ZipParts): Promise<ReadonlySet<string>> {
  const name = "META-INF/encryption.xml";
  const part = await parts.read(name);
  const encrypted = new Set<string>();
  if (part === null) return encrypted;
  parseXml(part, name, {
    open: (element) => {
      const uri = element.name === "CipherReference" ? element.attribute("URI") : null;
      if (uri !== null) encrypted.add(resolve("package", uri));
    },
  });
  return encrypted;
}
