import { decodeHTML } from "entities/decode";

/** What a page's JSON-LD says of its article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly Party[];
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** An author as JSON-LD names one. */
export interface Party {
  readonly name: string;
  readonly isOrganization: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const articleType =
  /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Thesis|^Review$|^SpeechAct|^Speech|^Essay|^CreativeWork$|^PodcastEpisode)/u;
const pageType = /^(?:WebPage|ItemPage|AboutPage)$/u;
const organizationType = /Organization|Corporation|Newspaper|WebSite|Brand/u;
const mostThings = 5_000;

/**
 * The article that a page's JSON-LD scripts describe, all that say something of it put together;
 * `null` where none does. Broken JSON says nothing. Claims that a page reviews, comments and other
 * articles it lists are not the article.
 *
 * @param scripts - the scripts' texts, in the order of the page
 * @param isTitle - tells the page's own article from others, by its headline
 */
export function readJsonLd(
  scripts: readonly string[],
  isTitle: (headline: string) => boolean,
): JsonLdArticle | null {
  const things = scripts.flatMap((script) => collectThings(parse(script)));
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = text(thing["@id"]);
    // The one that says most: others only point to it.
    if (id !== null && size(thing) > size(byId.get(id))) byId.set(id, thing);
  }
  const articles = things.filter((thing) => articleType.test(typeOf(thing)) && size(thing) > 2);
  const own = articles.filter((thing) =>
    isTitle(tidy(text(thing.headline) ?? text(thing.name)) ?? ""),
  );
  const chosen = own.length > 0 ? own : articles.slice(0, 1);
  const pages = things.filter((thing) => pageType.test(typeOf(thing)));
  const find = <T>(read: (thing: Thing) => T | null, from = [...chosen, ...pages]): T | null => {
    for (const thing of from) {
      const found = read(thing);
      if (found !== null) return found;
    }
    return null;
  };
  if (chosen.length === 0 && pages.length === 0) return null;
  return {
    headline: find((thing) => tidy(text(thing.headline)), chosen),
    authors: find((thing) => partiesOf(thing.author ?? thing.creator, byId)) ?? [],
    datePublished: find((thing) => text(thing.datePublished)),
    publisher: find((thing) => partiesOf(thing.publisher, byId))?.[0]?.name ?? null,
    language: find((thing) => text(thing.inLanguage)),
  };
}

/** Every object that describes something the page is about, however it is nested. */
function collectThings(value: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < mostThings; i++) {
    const item = queue[i];
    if (Array.isArray(item)) {
      for (const inner of item.slice(0, mostThings)) queue.push(inner);
    } else if (typeof item === "object" && item !== null) {
      const thing = item as Thing;
      things.push(thing);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) queue.push(thing[key]);
      // Names that others in the page point to.
      for (const key of ["author", "publisher", "creator"]) queue.push(thing[key]);
    }
  }
  return things;
}

/** JSON as pages write it: in comments, HTML-escaped, with bare line ends in its strings. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)$/u, "")
    .replace(/;\s*$/u, "");
  // eslint-disable-next-line no-control-regex
  const without = bare.replace(/[\u0000-\u001f]+/gu, " ");
  for (const json of [bare, without, decodeHTML(without), without.replace(/,\s*(?=[}\]])/gu, "")]) {
    try {
      return JSON.parse(json);
    } catch {
      continue;
    }
  }
  return null;
}

function partiesOf(value: unknown, byId: ReadonlyMap<string, Thing>): Party[] | null {
  const parties = (Array.isArray(value) ? (value as unknown[]) : [value])
    .slice(0, 30)
    .flatMap((item) => {
      const named = tidy(text(item));
      if (named !== null) return [{ name: named, isOrganization: false }];
      if (typeof item !== "object" || item === null) return [];
      const own = item as Thing;
      const thing = text(own.name) === null ? (byId.get(text(own["@id"]) ?? "") ?? own) : own;
      const names = Array.isArray(thing.name) ? (thing.name as unknown[]) : [thing.name];
      const isOrganization = organizationType.test(typeOf(thing));
      return names.flatMap((name) => {
        const tidied = tidy(text(name));
        return tidied === null ? [] : [{ name: tidied, isOrganization }];
      });
    });
  const usable = parties.filter(({ name }) => !/^https?:|^#|^@/u.test(name));
  return usable.length === 0 ? null : usable;
}

function typeOf(thing: Thing): string {
  const type = thing["@type"];
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  const known = types.map((item) => text(item)?.replace(/^.*[/:#]/u, "") ?? "");
  return known.find((name) => articleType.test(name)) ?? known.join(" ");
}

function size(thing: Thing | undefined): number {
  return thing === undefined ? -1 : Object.keys(thing).length;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Many systems escape what needs no escaping in JSON. */
function tidy(value: string | null): string | null {
  if (value === null) return null;
  const tidied = decodeHTML(decodeHTML(value.slice(0, 2_000)))
    .replace(/<[^<>]{0,200}>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return tidied === "" ? null : tidied;
}
