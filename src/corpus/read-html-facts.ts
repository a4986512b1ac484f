import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, textOf } from "./html-tree.js";
import { isAgency } from "./name-words.js";
import { simple, splitPageTitle, titleParts } from "./page-title.js";
import { parseDate } from "./parse-date.js";
import { isPersonName, readNames } from "./person-name.js";
import { readJsonLd, type Party } from "./read-json-ld.js";
import { readPageByline } from "./read-page-byline.js";
import { collectFacts, type FactName, type Facts } from "./source.js";
import { detectLanguage, languageCode } from "../text/detect-language.js";
import type { Block } from "./block.js";
import { findFactsInText } from "./find-facts-in-text.js";
import { rules, type Reason } from "./furniture.js";
import { lineWords } from "./line-shape.js";
import { linesBelowHeadline } from "./lines-below-headline.js";

const metaNames = {
  title: [
    "citation_title",
    "og:title",
    "dc.title",
    "dcterms.title",
    "twitter:title",
    "sailthru.title",
    "parsely-title",
    "title",
  ],
  author: [
    "citation_author",
    "author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.personalname",
    "parsely-author",
    "sailthru.author",
    "byl",
    "twitter:creator:name",
  ],
  date: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "publishedat",
    "pubdate",
    "article.published",
    "date",
    "article:post_date",
    "displaydate",
  ],
  publisher: [
    "og:site_name",
    "citation_publisher",
    "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "application-name",
    "cre",
  ],
} as const;

/** Facts of a page whose `<html lang>` and the like may be its template's, not its text's. */
const claimed = new Set([
  "html lang",
  "meta content-language",
  "meta og:locale",
  "JSON-LD inLanguage",
  "meta dc.language",
]);

/** Whether a language is what a page's template says, to be checked against the text. */
export function isClaimedLanguage(from: string): boolean {
  return claimed.has(from);
}

/** A value with its place, as facts hold it. */
interface Given {
  readonly value: string;
  readonly from: string;
}

/** What the page's head and headline say. */
interface Head {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly title: string | null;
  readonly headlines: readonly string[];
  readonly language: string | null;
  readonly canonical: URL | null;
}

/**
 * What a web page says of itself: JSON-LD first, then `<meta>` (Open Graph, Dublin Core, citation_*),
 * then what it marks near its headline. The title is without the site's name. An author is a person:
 * agencies, editorial boards, user names, addresses and the publisher itself leave it unknown, and
 * so does an organisation, unless JSON-LD names one beside a publisher of another name.
 */
export function readHtmlFacts(page: Tree.Document): Facts {
  const head = readHead(page);
  const host = head.canonical?.hostname.replace(/^www\./u, "") ?? null;
  const isTitle = (headline: string) => isSameTitle(headline, head);
  const article = readJsonLd(head.scripts, isTitle);
  const meta = (names: readonly string[]): Given[] =>
    names.flatMap((name) =>
      (head.metas.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` })),
    );
  const language = findLanguage(head, article?.language ?? null);
  // What the text is written in tells byline and date better than what the template says.
  const spoken =
    detectLanguage(paragraphsOf(page)) ?? (language === null ? null : languageCode(language.value));
  const byline = readPageByline(page, spoken);
  const named = given(article?.publisher, "JSON-LD publisher");
  const publishers = [...meta(["og:site_name"]), ...named, ...meta(metaNames.publisher)];
  const names = publishers
    .map(({ value }) => value)
    .filter((name) => !head.headlines.some((headline) => simple(headline) === simple(name)));
  const title = findTitle(head, article?.headline ?? null, meta(metaNames.title), names, host);
  const publisher =
    publishers.find(({ value }) => !/^https?:|^@/u.test(value)) ??
    given(title.site, "<title>")[0] ??
    given(host, "page address")[0] ??
    null;
  const lines = readHeadlineLines(page, title.title?.value ?? null, spoken);
  const isPublisher = (name: string) =>
    [...names, host ?? ""].some((known) => known !== "" && shareName(name, known));
  const values: Partial<Record<FactName, Given | null>> = {
    title: title.title,
    author:
      authorsOf(article?.authors ?? [], isPublisher) ??
      metaAuthors(meta(metaNames.author), isPublisher) ??
      given(
        byline.authors.filter((name) => !isPublisher(name)).join("; "),
        byline.authorFrom ?? "",
      )[0] ??
      given(lines.author, "byline")[0] ??
      null,
    date:
      [
        ...given(article?.datePublished, "JSON-LD datePublished"),
        ...meta(metaNames.date),
        ...given(byline.date, byline.dateFrom ?? ""),
        ...given(lines.date, "dateline"),
        ...given(dateInAddress(head.canonical), "page address"),
      ].find(({ value }) => isDate(value)) ?? null,
    publisher,
    language,
  };
  return collectFacts((name) => {
    const found = values[name] ?? null;
    const isShown = found?.from === "byline" || found?.from === "dateline";
    return found === null ? null : { ...found, source: isShown ? "text" : "metadata" };
  });
}

/** What the lines below the headline say: pages put them outside of their main text. */
function readHeadlineLines(
  page: Tree.Document,
  title: string | null,
  language: string | null,
): { author: string | null; date: string | null } {
  const blocks = linesBelowHeadline(page, title).map((text): Block => ({
    kind: "paragraph",
    text,
    runs: [],
  }));
  const reasons = blocks.map(findReason);
  return findFactsInText(blocks, reasons, blocks.length, language);
}

/** The first paragraphs, as much as tells their language. */
function paragraphsOf(page: Tree.Document): string {
  let text = "";
  for (const element of elementsOf(page)) {
    if (element.tagName !== "p" || text.length > 3_000) continue;
    for (const child of element.childNodes.slice(0, 50)) {
      if (child.nodeName === "#text") text += ` ${(child as Tree.TextNode).value.slice(0, 1_000)}`;
    }
  }
  return text;
}

function readHead(page: Tree.Document): Head {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const headlines: string[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let inSvg = 0;
  for (const element of elementsOf(page)) {
    if (element.tagName === "svg") inSvg++;
    if (element.tagName === "html")
      language = attribute(element, "lang") ?? attribute(element, "xml:lang");
    if (element.tagName === "title" && (inSvg === 0 || title === null))
      title ??= clean(textOf(element));
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

/** Captions and copyright lines hold dates and names that are not the article's. */
function findReason({ text }: Block): Reason | null {
  const words = lineWords(text);
  return rules.find((rule) => words <= rule.most && rule.pattern.test(text))?.reason ?? null;
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

function isSameTitle(headline: string, { headlines, title, metas }: Head): boolean {
  const key = simple(headline);
  if (key === "") return false;
  const own = [...headlines, title ?? "", ...(metas.get("og:title") ?? [])].map(simple);
  return own.some((known) => known === key || (key.length > 12 && known.includes(key)));
}

function findLanguage(head: Head, inJsonLd: string | null): Given | null {
  const all = [
    ...given(head.language, "html lang"),
    ...given(head.metas.get("content-language")?.[0], "meta content-language"),
    ...given(head.metas.get("og:locale")?.[0], "meta og:locale"),
    ...given(head.metas.get("dc.language")?.[0], "meta dc.language"),
    ...given(inJsonLd, "JSON-LD inLanguage"),
  ];
  return all.find(({ value }) => languageCode(value) !== null) ?? null;
}

/** The headline on the page where the head knows it too, else what the head says. */
function findTitle(
  head: Head,
  headline: string | null,
  metas: readonly Given[],
  names: readonly string[],
  host: string | null,
): { title: Given | null; site: string | null } {
  const known = { headlines: head.headlines, names, host };
  const candidates = [
    ...given(headline, "JSON-LD headline"),
    ...metas,
    ...given(head.title, "<title>"),
  ].map((candidate) => ({ ...candidate, ...splitPageTitle(candidate.value, known) }));
  const site = candidates.find((candidate) => candidate.site !== null)?.site ?? null;
  const titles = candidates.flatMap(({ title, from }) =>
    title === null ? [] : [{ value: title, from }],
  );
  const shown = head.headlines.find((text) =>
    titles.some(({ value }) => simple(value) === simple(text) && simple(text) !== ""),
  );
  if (shown !== undefined) {
    const from = titles.find(({ value }) => simple(value) === simple(shown))?.from ?? "heading";
    return { title: { value: shown, from }, site };
  }
  return { title: titles[0] ?? null, site };
}

function authorsOf(
  parties: readonly Party[],
  isPublisher: (name: string) => boolean,
): Given | null {
  const people = parties.flatMap(({ name, isOrganization }) => {
    if (isPublisher(name)) return [];
    if (isOrganization) return isAgency(name) || isEditorial(name) ? [] : [name];
    return peopleIn(name);
  });
  return given([...new Set(people)].join("; "), "JSON-LD author")[0] ?? null;
}

function metaAuthors(
  metas: readonly Given[],
  isPublisher: (name: string) => boolean,
): Given | null {
  for (const { from } of metas) {
    const same = metas.filter((other) => other.from === from);
    const people = same.flatMap(({ value }) =>
      peopleIn(invert(value)).filter((name) => !isPublisher(name)),
    );
    if (people.length > 0) return { value: [...new Set(people)].join("; "), from };
  }
  return null;
}

/** Citation records write `Doe, Jane`. */
function invert(name: string): string {
  const [, surname, givenName] =
    /^([\p{L}'’-]+(?:\s[\p{L}'’-]+)?),\s([\p{L}.'’ -]+)$/u.exec(name) ?? [];
  const isInverted = surname !== undefined && !(surname.includes(" ") && givenName?.includes(" "));
  return isInverted ? `${givenName ?? ""} ${surname}` : name;
}

/** The people a value names; a sentence, a user name or an address names nobody. */
function peopleIn(value: string): readonly string[] {
  if (/^https?:|^@|^www\.|^\S+@\S+$/u.test(value)) return [];
  const [named = ""] = value.split(/\s*[|•·]\s*|\.\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u);
  const read = readNames(named.replace(/^(?:by|von|par|por|oleh)\s+/iu, ""), false);
  return read?.names.filter((name) => isPersonName(name)) ?? [];
}

function isEditorial(name: string): boolean {
  return /\b(?:staff|admin|editors?|editorial|newsroom|team|desk|redaktion|redaksi|redacción|redação|rédaction|redazione)\b/iu.test(
    name,
  );
}

/** `Quay`, `Daily Quay` and `The Daily Quay` are one publisher. */
function shareName(name: string, publisher: string): boolean {
  const [one, other] = [simple(name), simple(publisher)];
  if (one.length < 3 || other.length < 3) return one === other;
  return (
    one === other ||
    other.includes(one) ||
    one.includes(other) ||
    one.includes(simple(publisher.split(".")[0] ?? " "))
  );
}

function dateInAddress(address: URL | null): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-])/u.exec(address?.pathname ?? "") ?? [];
  return year === undefined ? null : `${year}-${month ?? ""}-${day ?? ""}`;
}

function isDate(value: string): boolean {
  // Systems that know no date say that it is the year one, or the beginning of their time.
  const date = parseDate(value, null);
  return date !== null
    ? !/^(?:0|1970-01-01)/u.test(date)
    : /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d\D+\d{4}/u.test(value);
}

function given(value: string | null | undefined, from: string): Given[] {
  const cleaned = clean(value ?? null);
  return cleaned === null ? [] : [{ value: cleaned, from }];
}

function clean(value: string | null): string | null {
  const cleaned = value?.slice(0, 2_000).replace(/\s+/gu, " ").trim() ?? "";
  return cleaned === "" ? null : cleaned;
}
