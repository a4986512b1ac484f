import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isElement } from "../formats/html-tree.js";
import { isRunningText } from "../lines/line-shape.js";
import { simple } from "./page-title.js";

/** Elements that run on in the line. */
const inline = new Set(
  "a abbr b bdi cite em font i mark small span strong sub sup time u".split(" "),
);
const left = new Set(
  "script style noscript template nav aside footer form select button svg figure iframe".split(" "),
);
const mostLines = 14;
const mostLetters = 400;

/**
 * The lines between a page's headline and its text, where byline and dateline stand, whatever the
 * elements around them. None where the headline is not found.
 *
 * @param title - the article's title; without it the first `h1` counts
 */
export function linesBelowHeadline(page: Tree.Document, title: string | null): string[] {
  const key = simple(title ?? "");
  const lines: string[] = [];
  let line = "";
  let isBelow = false;
  let inHeadline = false;
  const endLine = (): boolean => {
    const text = line.replace(/\s+/gu, " ").trim();
    line = "";
    if (text === "") return false;
    if (!isBelow) {
      isBelow = key === "" ? inHeadline : text.length < mostLetters * 2 && simple(text) === key;
      return false;
    }
    if (simple(text) === key) return false;
    if (text.length > mostLetters || (lines.length > 0 && isRunningText(text))) return true;
    lines.push(text);
    return lines.length >= mostLines;
  };
  const stack: (Tree.ChildNode | "end of line" | "end of headline")[] = [
    ...page.childNodes,
  ].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end of headline") {
      inHeadline = false;
    } else if (node === "end of line") {
      if (endLine()) break;
    } else if (node.nodeName === "#text") {
      const { value } = node as Tree.TextNode;
      if (line.length <= mostLetters * 2) line += value.slice(0, mostLetters * 2);
    } else if (isElement(node) && !left.has(node.tagName) && node.tagName !== "head") {
      const isBlock = !inline.has(node.tagName);
      if (isBlock && endLine()) break;
      if (node.tagName === "h1") {
        stack.push("end of headline");
        inHeadline = true;
      }
      if (isBlock) stack.push("end of line");
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return lines;
}
