import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, isElement } from "../formats/html-tree.js";
import { isPersonName, readNames } from "./person-name.js";
import { readByline } from "./read-byline.js";

/** What the page marks as its author and its date of publication. */
export interface PageByline {
  readonly authors: readonly string[];
  readonly authorFrom: string | null;
  readonly date: string | null;
  readonly dateFrom: string | null;
}

const authorProperty = /(?:^|\s)(?:author|creator)(?:\s|$)/iu;
const authorClass =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|posted-?by|written-?by|penulis|autor(?:en|es)?|auteur|autore|writer)(?:$|[\s_-])/iu;
const notAuthor =
  /comment|respon|reply|related|sidebar|widget|popular|trending|avatar|bio|box|social|image|photo|img|follow|list|card|teaser|promo|recommend|more|footer|credit|caption|quote|reviewer|editor|recirc|feed/iu;
const dateClass =
  /(?:^|[\s_-])(?:date|dateline|pub-?date|published|publish-?date|posted-?on|entry-date|article-date|post-date|timestamp)(?:$|[\s_-])/iu;
/** A byline is no longer than this, and stands no further from the headline. */
const longestByline = 200;
const mostElements = 400;
const mostLevels = 12;

/**
 * The author and date that a page's own marks give near its headline: microdata, `rel=author`,
 * classes such as `byline`, `<time>`. Marks in comments, boxes and lists of other articles do not
 * count, nor do two that disagree.
 */
export function readPageByline(page: Tree.Document, language: string | null): PageByline {
  const found = new Map<string, { names: readonly string[]; rank: number; from: string }>();
  let date: string | null = null;
  let dateFrom: string | null = null;
  let sinceHeadline = -1;
  for (const element of elementsOf(page)) {
    if (element.tagName === "h1" && sinceHeadline < 0) sinceHeadline = 0;
    else if (sinceHeadline >= 0) sinceHeadline++;
    const property = attribute(element, "itemprop") ?? "";
    if (date === null && /(?:^|\s)datePublished(?:\s|$)/u.test(property) && !isElsewhere(element)) {
      date =
        attribute(element, "content") ??
        attribute(element, "datetime") ??
        shortText(element).trim();
      dateFrom = "itemprop datePublished";
    }
    const isNear = sinceHeadline >= 0 && sinceHeadline < mostElements;
    const mark = markOf(element, property, isNear);
    if (mark === null || isElsewhere(element)) continue;
    const names = namesIn(element, language);
    if (names.length > 0) keep(found, { names, ...mark });
  }
  const best = chooseAuthors([...found.values()]);
  if (date === null) {
    date = findTime(page);
    dateFrom = date === null ? null : "time element";
  }
  return { authors: best?.names ?? [], authorFrom: best?.from ?? null, date, dateFrom };
}

function markOf(element: Tree.Element, property: string, isNear: boolean) {
  if (element.tagName === "meta" || element.tagName === "link") return null;
  if (authorProperty.test(property)) return { rank: 3, from: "itemprop author" };
  if (!isNear) return null;
  if (/(?:^|\s)author(?:\s|$)/iu.test(attribute(element, "rel") ?? "")) {
    return { rank: 2, from: "rel author" };
  }
  const classes = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  return authorClass.test(classes.slice(0, 300)) ? { rank: 1, from: "byline on the page" } : null;
}

function keep(
  found: Map<string, { names: readonly string[]; rank: number; from: string }>,
  mark: { names: readonly string[]; rank: number; from: string },
): void {
  const key = mark.names.join("; ").toLowerCase();
  if ((found.get(key)?.rank ?? 0) < mark.rank) found.set(key, mark);
}

/** Of the marks that say most, all names: one mark a name is how pages list several authors. */
function chooseAuthors(
  marks: readonly { names: readonly string[]; rank: number; from: string }[],
): { names: readonly string[]; from: string } | null {
  const rank = Math.max(0, ...marks.map((mark) => mark.rank));
  const best = marks.filter((mark) => mark.rank === rank);
  const names = [...new Set(best.flatMap((mark) => mark.names))];
  const from = best[0]?.from;
  return from === undefined || names.length > 6 ? null : { names, from };
}

function namesIn(element: Tree.Element, language: string | null): readonly string[] {
  const text = (attribute(element, "content") ?? nameOf(element)).replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > longestByline) return [];
  const byline = readByline(text, { isAbove: true, language, hasWord: () => false });
  if (byline !== null) return byline.names;
  const [named = ""] = text.split(/\s*[|•·●]\s*|\s[–—-]\s|\s(?=\d)/u);
  const read = readNames(named, false, language);
  return read?.names.every((name) => isPersonName(name)) === true ? read.names : [];
}

/** The text of `itemprop=name` within, or all of it. */
function nameOf(element: Tree.Element): string {
  let seen = 0;
  for (const inner of elementsOf(element)) {
    if (attribute(inner, "itemprop") === "name") {
      return attribute(inner, "content") ?? shortText(inner);
    }
    if (++seen > 60) break;
  }
  return shortText(element);
}

/** The beginning of an element's text, as much as tells that it is too long for a byline. */
function shortText(root: Tree.Element): string {
  let text = "";
  const stack: Tree.Node[] = [root];
  for (let steps = 0; steps < 500 && text.length <= longestByline; steps++) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.nodeName === "#text") text += (node as Tree.TextNode).value;
    if (!("childNodes" in node)) continue;
    // More children than this hold more text than a byline.
    for (const child of node.childNodes.slice(0, 100).reverse()) stack.push(child);
  }
  return text;
}

/** Whether an element belongs to comments, to a list of articles or to the page's margins. */
function isElsewhere(element: Tree.Element): boolean {
  let node: Tree.Node | null = element;
  for (let level = 0; level < mostLevels && node !== null && isElement(node); level++) {
    if (/^(?:aside|nav|footer|form|figure|figcaption|blockquote)$/u.test(node.tagName)) return true;
    if (node.tagName === "body" || node.tagName === "main" || node.tagName === "article")
      return false;
    const classes = `${attribute(node, "class") ?? ""} ${attribute(node, "id") ?? ""}`;
    if (
      notAuthor.test(
        classes.slice(0, 300).replace(/author-?list|authors-?list|byline-?list/giu, ""),
      )
    )
      return true;
    node = node.parentNode;
  }
  return false;
}

/** The one `<time>` near the headline, or several that agree; `null` where they do not. */
function findTime(page: Tree.Document): string | null {
  let sinceHeadline = -1;
  for (const element of elementsOf(page)) {
    if (element.tagName === "h1" && sinceHeadline < 0) sinceHeadline = 0;
    else if (sinceHeadline >= 0) sinceHeadline++;
    if (sinceHeadline > mostElements / 4) return null;
    const isTime = element.tagName === "time" && sinceHeadline >= 0;
    if (!isTime || isElsewhere(element)) continue;
    const classes = attribute(element, "class") ?? "";
    if (/updat|modif/iu.test(classes) && !dateClass.test(classes)) continue;
    const given = attribute(element, "datetime")?.trim();
    if (given) return given;
  }
  return null;
}
