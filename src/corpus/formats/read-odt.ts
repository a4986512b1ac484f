import { dayOf, factsOfProperties, propertiesPlace } from "./file-properties.js";
import { collectTexts, parseXml, type XmlElement } from "./parse-xml.js";
import { placeLines, type TextLine } from "./place-lines.js";
import { noFacts, type Facts, type Source } from "../source.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { unzip, type ZipParts } from "../files/unzip.js";

const kind = "an ODT file";
/** What is no text of the document: deleted text, comments, marks of notes, declarations. */
const left = new Set([
  "tracked-changes",
  "annotation",
  "note-citation",
  "forms",
  "script",
  "event-listeners",
  "ruby-text",
  "index-title-template",
]);
const paragraph = new Set(["p", "h"]);

/**
 * The paragraphs, headings, lists, tables and notes of an OpenDocument text, and what its
 * properties say of it. Offsets into the original count in the extracted text.
 *
 * @throws UnreadableError for what is damaged, encrypted, too large or no such text.
 */
export async function readOdt(bytes: Uint8Array): Promise<Source> {
  const parts = await unzip(bytes, kind);
  await refuseEncrypted(parts);
  const content = await parts.read("content.xml");
  if (content === null) throw new UnreadableError(`expected ${kind}; found no content.xml in it`);
  const blocks = placeLines(collectLines(content));
  return {
    line: null,
    blocks,
    facts: await readFacts(parts),
    extra: {},
    isPage: false,
    isPaper: true,
  };
}

async function refuseEncrypted(parts: ZipParts): Promise<void> {
  const manifest = await parts.read("META-INF/manifest.xml");
  if (manifest === null) return;
  const open = ({ name }: XmlElement): void => {
    if (name !== "encryption-data") return;
    throw new UnreadableError(`expected ${kind}; found an encrypted one: it needs a password`);
  };
  parseXml(manifest, "META-INF/manifest.xml", { open });
}

function collectLines(content: Uint8Array): TextLine[] {
  const lines: TextLine[] = [];
  // Notes and text boxes stand inside paragraphs: each level has its own text.
  const open: { kind: TextLine["kind"]; text: string }[] = [];
  const notes: TextLine[] = [];
  let inNote = 0;
  let inRow = 0;
  let row = "";
  let skipped = 0;
  /** The styles of what is struck out or hidden, and of the spans that are open whether one is so. */
  const unread = new Set<string>();
  let style = "";
  const spans: boolean[] = [];
  const add = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined && skipped === 0 && !spans.includes(true)) last.text += text;
  };
  const end = (line: TextLine): void => {
    if (inNote > 0) notes.push(line);
    else if (inRow > 0) row += `${line.text} `;
    else lines.push(line, ...notes.splice(0));
  };
  parseXml(content, "content.xml", {
    open: (element) => {
      const { name } = element;
      if (left.has(name)) skipped++;
      else if (skipped > 0) return;
      else if (name === "style") style = element.attribute("name") ?? "";
      else if (name === "text-properties" && isUnread(element)) unread.add(style);
      else if (name === "span") spans.push(unread.has(element.attribute("style-name") ?? ""));
      else if (paragraph.has(name))
        open.push({ kind: name === "h" ? "heading" : "paragraph", text: "" });
      else if (name === "note-body") inNote++;
      else if (name === "table-row") inRow++;
      else if (name === "s" || name === "tab" || name === "line-break") add(" ");
    },
    text: add,
    close: (name) => {
      if (left.has(name)) skipped--;
      else if (skipped > 0) return;
      else if (name === "span") spans.pop();
      else if (paragraph.has(name)) {
        const line = open.pop();
        if (line !== undefined) end(line);
      } else if (name === "note-body") inNote--;
      else if (name === "table-row" && --inRow === 0) {
        lines.push({ kind: "paragraph", text: row }, ...notes.splice(0));
        row = "";
      }
    },
  });
  return [...lines, ...notes];
}

/** Whether letters of this kind are struck out or hidden. */
function isUnread(style: XmlElement): boolean {
  const line = style.attribute("text-line-through-style") ?? "none";
  return line !== "none" || style.attribute("display") === "none";
}

async function readFacts(parts: ZipParts): Promise<Facts> {
  const part = await parts.read("meta.xml");
  if (part === null) return noFacts;
  const names = ["title", "initial-creator", "creator", "creation-date", "language"];
  const texts = collectTexts(part, "meta.xml", names);
  const properties = {
    title: texts.get("title")?.[0],
    // `creator` is who saved it last.
    author: texts.get("initial-creator")?.join("; "),
    date: dayOf(texts.get("creation-date")?.[0]),
    language: texts.get("language")?.[0],
  };
  return factsOfProperties(properties, propertiesPlace);
}
