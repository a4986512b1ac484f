import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, isElement, textOf } from "./html-tree.js";
import type { TextLine } from "./place-lines.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const block = words(
  "address article aside blockquote body br caption center dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section " +
    "summary table tbody tfoot thead tr ul",
);
/** Cells stand in one line with their neighbours. */
const cell = words("td th");
const hidden = words(
  "head script style noscript template svg math iframe object audio video rt rp nav",
);
const heading = /^h[1-6]$/u;
/** Elements that XHTML may close in themselves, which an HTML parser would leave open. */
const selfClosed = /<([a-z][a-z0-9:-]*)(\s[^<>]*)?\/>/giu;
const empty = words("area base br col embed hr img input link meta param source track wbr");

type Step = Tree.ChildNode | "break" | "end of cell" | "end of heading";

/**
 * The paragraphs, headings, list items and table rows of HTML that holds nothing but its document,
 * as books and converted word processor files do: nothing is taken for page furniture. Marks that
 * lead to a note are left out, the notes themselves stay.
 */
export function linesOfHtml(html: string): TextLine[] {
  const page = parse(
    html.replace(selfClosed, (all, name: string, rest: string | undefined) =>
      empty.has(name.toLowerCase()) ? all : `<${name}${rest ?? ""}></${name}>`,
    ),
    { scriptingEnabled: false },
  );
  const lines: TextLine[] = [];
  let text = "";
  let isHeading = false;
  let inCell = 0;
  const end = (): void => {
    if (inCell > 0) {
      text += " ";
      return;
    }
    if (text.trim() !== "") lines.push({ kind: isHeading ? "heading" : "paragraph", text });
    text = "";
  };
  // A stack of its own, since a page may be nested deeper than calls can be.
  const stack: Step[] = [...page.childNodes].reverse();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === "break") end();
    else if (step === "end of cell") {
      end();
      inCell--;
    } else if (step === "end of heading") {
      end();
      isHeading = false;
    } else if (step.nodeName === "#text") text += (step as Tree.TextNode).value;
    else if (isElement(step) && !isHidden(step)) {
      const name = step.tagName;
      if (block.has(name)) {
        end();
        stack.push(heading.test(name) ? "end of heading" : "break");
        isHeading ||= heading.test(name);
      }
      if (cell.has(name)) {
        inCell++;
        stack.push("end of cell");
      }
      for (let i = step.childNodes.length - 1; i >= 0; i--) {
        const child = step.childNodes[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  end();
  return lines;
}

function isHidden(element: Tree.Element): boolean {
  if (hidden.has(element.tagName) || attribute(element, "hidden") !== null) return true;
  return element.tagName === "a" && isNoteMark(element);
}

/** Whether a link is the raised number that leads to a note, or the arrow that leads back. */
function isNoteMark(link: Tree.Element): boolean {
  const type = `${attribute(link, "epub:type") ?? ""} ${attribute(link, "role") ?? ""}`;
  if (/noteref|backlink/u.test(type)) return true;
  const target = attribute(link, "href") ?? "";
  if (!target.includes("#") || textOf(link).length > 8) return false;
  const text = textOf(link).trim();
  if (/^[↑↩⏎^](?:\ufe0e|\ufe0f)?$/u.test(text)) return true;
  const isRaised = parentsOf(link).some((name) => name === "sup") || hasRaised(link);
  return isRaised && /^[[(]?(?:\d{1,4}|[ivxlc]{1,6}|[a-z*†‡])[\])]?$/iu.test(text);
}

function parentsOf(element: Tree.Element): string[] {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? [parent.tagName] : [];
}

function hasRaised(element: Tree.Element): boolean {
  return element.childNodes.some((node) => isElement(node) && node.tagName === "sup");
}
