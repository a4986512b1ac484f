import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { detectLanguage, languageCode } from "../../text/detect-language.js";
import type { Block } from "../block.js";
import { findFactsInText } from "./find-facts-in-text.js";
import { furnitureReason } from "../article/furniture.js";
import { elementsOf } from "../formats/html-tree.js";
import { linesBelowHeadline } from "./lines-below-headline.js";
import { authorsOf, metaAuthors, shareName } from "./page-authors.js";
import { simple, splitPageTitle } from "./page-title.js";
import { parseDate } from "./parse-date.js";
import { readJsonLd } from "./read-json-ld.js";
import { readPageByline } from "./read-page-byline.js";
import { given, isSameTitle, readPageHead, type Given, type PageHead } from "./read-page-head.js";
import { collectFacts, type FactName, type Facts } from "../source.js";

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

/**
 * What a web page says of itself: JSON-LD first, then `<meta>` (Open Graph, Dublin Core, citation_*),
 * then what it marks near its headline. The title is without the site's name. An author is a person:
 * agencies, editorial boards, user names, addresses and the publisher itself leave it unknown, and
 * so does an organisation, unless JSON-LD names one beside a publisher of another name.
 */
export function readHtmlFacts(page: Tree.Document): Facts {
  const head = readPageHead(page);
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
  const names = [
    ...meta(["og:site_name"]),
    ...named,
    // Some pages give their own title for an application's name.
    ...meta(metaNames.publisher).filter(
      ({ value }) => !head.headlines.some((headline) => simple(headline) === simple(value)),
    ),
  ].map(({ value }) => value);
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
  const reasons = blocks.map(({ text }) => furnitureReason(text));
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

function findLanguage(head: PageHead, inJsonLd: string | null): Given | null {
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
  head: PageHead,
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
