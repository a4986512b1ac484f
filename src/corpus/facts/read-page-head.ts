import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, textOf } from "../formats/html-tree.js";
import { simple, titleParts } from "./page-title.js";

/** What a page's head says, as it says it, and the headlines on the page. */
export interface PageHead {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly title: string | null;
  readonly headlines: readonly string[];
  readonly language: string | null;
  readonly canonical: URL | null;
}

/** A value with its place, as facts hold it. */
export interface Given {
  readonly value: string;
  readonly from: string;
}

/** What stands in a page's `<head>`, and its headlines; nothing is judged yet. */
export function readPageHead(page: Tree.Document): PageHead {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const headlines: string[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  for (const element of elementsOf(page)) {
    if (element.tagName === "html")
      language = attribute(element, "lang") ?? attribute(element, "xml:lang");
    if (element.tagName === "title") title ??= clean(textOf(element));
    if (element.tagName === "h1" && headlines.length < 20)
      headlines.push(clean(textOf(element)) ?? "");
    if (element.tagName === "meta") collectMeta(element, metas);
    if (element.tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical") {
      canonical ??= attribute(element, "href");
    }
    if (isJsonLd(element)) scripts.push(textOf(element));
  }
  headlines.push(...repeatedParts(page, title));
  const address = canonical ?? metas.get("og:url")?.[0] ?? null;
  return {
    metas,
    scripts,
    title,
    headlines: headlines.filter((headline) => headline !== ""),
    language,
    canonical: address === null || !URL.canParse(address) ? null : new URL(address),
  };
}

/** The parts of the window's title that stand on the page by themselves, as its headline does. */
function repeatedParts(page: Tree.Document, title: string | null): string[] {
  const parts = new Map(titleParts(title ?? "").map((part) => [simple(part), part]));
  const found = new Set<string>();
  const body = Array.from(elementsOf(page)).find(({ tagName }) => tagName === "body");
  if (parts.size === 0 || body === undefined) return [];
  for (const element of elementsOf(body)) {
    // A link of that name is the site's logo or the way back to its front page.
    if (element.tagName === "a" || element.tagName === "script") continue;
    const { childNodes } = element;
    if (childNodes.length > 200 || childNodes.some((child) => child.nodeName !== "#text")) continue;
    const value = childNodes.map((child) => (child as Tree.TextNode).value).join("");
    const part = value.length < 400 ? parts.get(simple(value)) : undefined;
    if (part !== undefined && part.length > 15) found.add(part);
  }
  // The site's slogan may stand there too: then nothing is known.
  return found.size === 1 ? [...found] : [];
}

function collectMeta(element: Tree.Element, metas: Map<string, string[]>): void {
  const content = clean(attribute(element, "content"));
  if (content === null) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attribute(element, key)?.trim().toLowerCase();
    if (!name) continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else if (known.length < 30 && !known.includes(content)) known.push(content);
  }
}

function isJsonLd(element: Tree.Element): boolean {
  const type = attribute(element, "type")?.toLowerCase().trim() ?? "";
  return element.tagName === "script" && type.startsWith("application/ld+json");
}

/** Whether a headline is the page's own, not that of another article it lists. */
export function isSameTitle(headline: string, { headlines, title, metas }: PageHead): boolean {
  const key = simple(headline);
  if (key === "") return false;
  const own = [...headlines, title ?? "", ...(metas.get("og:title") ?? [])].map(simple);
  return own.some((known) => known === key || (key.length > 12 && known.includes(key)));
}

/** A value with its place, in a list: none where it is empty. */
export function given(value: string | null | undefined, from: string): Given[] {
  const cleaned = clean(value ?? null);
  return cleaned === null ? [] : [{ value: cleaned, from }];
}

function clean(value: string | null): string | null {
  const cleaned = value?.slice(0, 2_000).replace(/\s+/gu, " ").trim() ?? "";
  return cleaned === "" ? null : cleaned;
}
