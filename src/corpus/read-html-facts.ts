import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, textOf } from "./html-tree.js";
import { collectFacts, type FactName, type Facts } from "./source.js";

const metaNames = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title"],
  author: ["author", "article:author", "dc.creator", "citation_author", "parsely-author"],
  date: [
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "citation_publication_date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
  ],
  publisher: ["og:site_name", "dc.publisher", "publisher"],
} as const;
const articleTypes = /Article|BlogPosting|Report|OpinionNewsArticle/u;

/** What a web page says of itself: JSON-LD first, then `<meta>`, then `<title>` and `<html lang>`. */
export function readHtmlFacts(page: Tree.Document): Facts {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let language: string | null = null;
  let article: Record<string, unknown> = {};
  for (const element of elementsOf(page)) {
    if (element.tagName === "html") language = attribute(element, "lang");
    if (element.tagName === "title") title ??= textOf(element);
    if (element.tagName === "meta") collectMeta(element, metas);
    if (isJsonLd(element)) article = { ...findArticle(textOf(element)), ...article };
  }
  const meta = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const metaAuthor = meta(metaNames.author);
  const publisher = clean(nameOf(article.publisher) ?? meta(metaNames.publisher));
  const named = clean(text(article.headline) ?? meta(metaNames.title) ?? title);
  const values: Partial<Record<FactName, string | null>> = {
    title: withoutPublisher(named, publisher),
    author: clean(
      nameOf(article.author) ?? (/^https?:/u.test(metaAuthor ?? "") ? null : metaAuthor),
    ),
    date: clean(text(article.datePublished) ?? meta(metaNames.date)),
    publisher,
    language: clean(language),
  };
  return collectFacts((name) => {
    const value = values[name] ?? null;
    return value === null ? null : { value, source: "metadata", from: "page metadata" };
  });
}

/** `Virtual defence | Daily Quay` is the title of the window, not of the article. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null || !title.endsWith(publisher)) return title;
  const shorter = title.slice(0, -publisher.length).replace(/\s[|·•»:–—-]\s$/u, "");
  return shorter === "" || title.length - shorter.length === publisher.length ? title : shorter;
}

function collectMeta(element: Tree.Element, metas: Map<string, string>): void {
  const name = ["property", "name", "itemprop"].map((key) => attribute(element, key)).find(Boolean);
  const content = attribute(element, "content")?.trim();
  if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
}

function isJsonLd(element: Tree.Element): boolean {
  return element.tagName === "script" && attribute(element, "type") === "application/ld+json";
}

/** The first object in a JSON-LD script that is an article; broken JSON says nothing. */
function findArticle(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {};
  }
  const candidates = [
    value,
    ...list(value),
    ...list((value as { "@graph"?: unknown } | null)?.["@graph"]),
  ];
  const found = candidates.find((item) => {
    const type = (item as { "@type"?: unknown } | null)?.["@type"];
    return articleTypes.test(Array.isArray(type) ? type.join(" ") : (text(type) ?? ""));
  });
  return (found as Record<string, unknown> | undefined) ?? {};
}

function nameOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? (value as unknown[]) : [value])
    .map((item) => text(item) ?? text((item as { name?: unknown } | null | undefined)?.name))
    .filter((name) => name !== null && !/^https?:/u.test(name));
  return names.length === 0 ? null : names.join("; ");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function clean(value: string | null): string | null {
  const cleaned = value?.replace(/\s+/gu, " ").trim() ?? "";
  return cleaned === "" ? null : cleaned;
}
