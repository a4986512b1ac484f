import { parseXml, type XmlElement } from "./parse-xml.js";
import type { TextLine } from "./place-lines.js";

/** What is no text of the document: what was deleted or moved away, former looks, and what stands in for the new. */
const left = new Set(["del", "moveFrom", "rPrChange", "Fallback", "rt", "pict"]);
/** What a run is when nobody is to read it: struck out by hand, or hidden. */
const unread = new Set(["strike", "dstrike", "vanish"]);
const off = /^(?:0|false|off)$/iu;
const blanks = new Set(["tab", "br", "cr", "ptab"]);

/** A paragraph that is still open; text boxes stand inside paragraphs, so that several may be. */
interface OpenParagraph {
  kind: TextLine["kind"];
  text: string;
  readonly notes: string[];
}

/** A line, and the notes that it leads to, by their kind and number: `footnote 3`. */
export interface WordLine extends TextLine {
  readonly notes: readonly string[];
}

/**
 * The paragraphs, headings and table rows of a part of a Word document, in their order; those of
 * notes with the note they belong to.
 *
 * @param headings - the styles whose paragraphs are headings
 */
export function linesOfWord(
  bytes: Uint8Array,
  part: string,
  headings: ReadonlySet<string>,
): { readonly line: WordLine; readonly note: string | null }[] {
  const lines: { line: WordLine; note: string | null }[] = [];
  const open: OpenParagraph[] = [];
  let row: OpenParagraph | null = null;
  let rows = 0;
  let note: string | null = null;
  let skipped = 0;
  let isText = false;
  /** The runs that are open, and whether each is read; text boxes stand inside runs. */
  const runs: boolean[] = [];
  const isRead = () => runs.at(-1) !== false;
  const add = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined && skipped === 0 && isRead()) last.text += text;
  };
  const start = (element: XmlElement): void => {
    const { name } = element;
    const last = open.at(-1);
    if (name === "p") open.push({ kind: "paragraph", text: "", notes: [] });
    else if (name === "r") runs.push(true);
    else if (unread.has(name) && !off.test(element.attribute("val") ?? "")) {
      // What stands outside of a run is the mark of a paragraph or a style.
      if (runs.length > 0) runs[runs.length - 1] = false;
    } else if (name === "pStyle" && headings.has(element.attribute("val") ?? "")) {
      if (last !== undefined) last.kind = "heading";
    } else if (name === "t") isText = true;
    else if (blanks.has(name) && last !== undefined) add(" ");
    else if (name === "noBreakHyphen") add("-");
    else if (name === "footnoteReference" || name === "endnoteReference") {
      if (isRead()) last?.notes.push(`${name.slice(0, -9)} ${element.attribute("id") ?? ""}`);
    } else if (name === "tr" && rows++ === 0) row = { kind: "paragraph", text: "", notes: [] };
    else if (name === "footnote" || name === "endnote") {
      note = `${name} ${element.attribute("id") ?? ""}`;
    }
  };
  const end = (name: string): void => {
    if (name === "t") isText = false;
    else if (name === "r") runs.pop();
    else if (name === "p") {
      const line = open.pop();
      if (line === undefined) return;
      if (row === null) lines.push({ line, note });
      else {
        row.text += `${line.text} `;
        row.notes.push(...line.notes);
      }
    } else if (name === "tr" && --rows === 0 && row !== null) {
      lines.push({ line: row, note });
      row = null;
    }
  };
  parseXml(bytes, part, {
    open: (element) => {
      if (left.has(element.name)) skipped++;
      else if (skipped === 0) start(element);
    },
    text: (text) => {
      if (isText) add(text);
    },
    close: (name) => {
      if (left.has(name)) skipped--;
      else if (skipped === 0) end(name);
    },
  });
  return lines;
}

/** The styles of headings and titles: by their own name, or because they stand in the outline. */
export function headingStyles(bytes: Uint8Array, part: string): Set<string> {
  const headings = new Set<string>();
  let style = "";
  parseXml(bytes, part, {
    open: (element) => {
      const value = element.attribute("val") ?? "";
      if (element.name === "style") style = element.attribute("styleId") ?? "";
      const isHeading =
        (element.name === "name" && /^(?:heading \d|title|subtitle)$/iu.test(value)) ||
        (element.name === "outlineLvl" && /^[0-8]$/u.test(value));
      if (isHeading && style !== "") headings.add(style);
    },
  });
  return headings;
}
