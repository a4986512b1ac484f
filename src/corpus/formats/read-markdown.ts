import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { alignText } from "./align-text.js";
import { makeBlock, type Block, type Piece } from "../block.js";
import { readFrontMatter } from "./read-front-matter.js";
import { splitBlocks } from "../lines/read-txt.js";
import { problem, type Fact, type ReadResult } from "../source.js";

/** Emphasis, links and code in one paragraph: the parser's time grows with their square. */
const mostMarks = 2_000;
/** Quotations in quotations, lists in lists: the letters before a line's text. */
const deepestLine = 200;

/**
 * The blocks of a Markdown file, without its markup: paragraphs, list items, table rows and
 * headings; code, comments, images and raw HTML are left out. YAML front matter gives the facts.
 */
export function readMarkdown(raw: string, path: string): ReadResult {
  const { bodyStart, facts, extra, problems } = readFrontMatter(raw, path);
  const blanked = raw.slice(0, bodyStart).replace(/[^\n]/gu, " ") + raw.slice(bodyStart);
  const isHostile = hasTooMuchMarkup(blanked);
  const tree = isHostile ? null : parse(blanked);
  const source = {
    line: null,
    blocks: tree === null ? splitBlocks(blanked) : collectBlocks(tree, raw),
    facts: { ...facts, title: facts.title ?? findTitle(tree, raw) },
    extra,
    isPage: true,
  };
  const message = "more markup in one place than a text has; read as plain text";
  const doubts = isHostile ? [problem("warning", path, null, message)] : [];
  return { sources: [source], problems: [...problems, ...doubts] };
}

/** Whether a paragraph or the beginning of a line would keep the parser busy for minutes. */
function hasTooMuchMarkup(markdown: string): boolean {
  const paragraphs = markdown.split(/\n[^\S\n]*\n/u);
  const marks = paragraphs.map((text) => text.match(/[*_~`[\]<&]/gu)?.length ?? 0);
  if (marks.some((count) => count > mostMarks)) return true;
  return markdown
    .split("\n")
    .some((line) => (/^[\s>*+.)\d-]*/u.exec(line)?.[0].length ?? 0) > deepestLine);
}

/** Without the transforms, which make links of bare addresses and lose the places of the words. */
const gfmNodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: gfmNodes });
}

/** A heading of the first rank at the very beginning names the document. */
function findTitle(tree: Root | null, raw: string): Fact | null {
  const [first] = tree?.children ?? [];
  if (first?.type !== "heading" || first.depth !== 1) return null;
  const value = makeBlock("heading", collectPieces(first, raw))?.text ?? null;
  return value === null ? null : { value, source: "text", from: "heading" };
}

function collectBlocks(node: Nodes, raw: string): Block[] {
  switch (node.type) {
    case "heading":
    case "paragraph":
    case "tableRow": {
      const kind = node.type === "heading" ? "heading" : "paragraph";
      const block = makeBlock(kind, collectPieces(node, raw));
      return block === null ? [] : [block];
    }
    default:
      return "children" in node ? node.children.flatMap((child) => collectBlocks(child, raw)) : [];
  }
}

function collectPieces(node: Nodes, raw: string): Piece[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case "text":
    case "inlineCode": {
      const entities = node.type === "text";
      return [{ text: node.value, runs: alignText(raw, start, end, node.value, { entities }) }];
    }
    case "break":
      return [{ text: " ", runs: [{ start: 0, end: 1, raw_start: start, raw_end: end }] }];
    case "tableCell":
      return [
        ...node.children.flatMap((child) => collectPieces(child, raw)),
        { text: " ", runs: [] },
      ];
    default:
      return "children" in node ? node.children.flatMap((child) => collectPieces(child, raw)) : [];
  }
}
