import { dayOf, factsOfProperties, propertiesPlace } from "./file-properties.js";
import { collectTexts } from "./parse-xml.js";
import { placeLines, type TextLine } from "./place-lines.js";
import { noFacts, type Facts, type Source } from "../source.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { unzip, type ZipParts } from "../files/unzip.js";
import { headingStyles, linesOfWord } from "./word-lines.js";

const kind = "a DOCX file";

/**
 * The paragraphs, headings, lists, tables and notes of a Word document, and what its properties
 * say of it. Offsets into the original count in the extracted text.
 *
 * @throws UnreadableError for what is damaged, encrypted, too large or no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = await unzip(bytes, kind);
  const main = parts.names.find((name) => /^word\/document\d*\.xml$/iu.test(name));
  const content = main === undefined ? null : await parts.read(main);
  if (main === undefined || content === null) {
    throw new UnreadableError(`expected ${kind}; found no word/document.xml in it`);
  }
  const styles = await parts.read("word/styles.xml");
  const headings = styles === null ? new Set<string>() : headingStyles(styles, "word/styles.xml");
  const notes = await readNotes(parts);
  const lines = linesOfWord(content, main, headings).flatMap(({ line }) => [
    line,
    ...line.notes.flatMap((note) => notes.get(note) ?? []),
  ]);
  const facts = await readFacts(parts);
  return { line: null, blocks: placeLines(lines), facts, extra: {}, isPage: false, isPaper: true };
}

/** The lines of foot- and endnotes, by what leads to them. */
async function readNotes(parts: ZipParts): Promise<Map<string, TextLine[]>> {
  const notes = new Map<string, TextLine[]>();
  for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
    const part = await parts.read(name);
    if (part === null) continue;
    for (const { line, note } of linesOfWord(part, name, new Set())) {
      if (note !== null) notes.set(note, [...(notes.get(note) ?? []), line]);
    }
  }
  return notes;
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
  return factsOfProperties(properties, propertiesPlace);
}
