import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, isElement } from "./html-tree.js";

/** What a web page's markup says of a block: the reader of a page knows more than its words. */
export interface Layout {
  /** The element around the block: `p`, `li`, `div`. */
  readonly tag: string;
  /** Share of the block's letters that stand in links. */
  readonly linked: number;
  /** Whether Readability takes it for the article. */
  readonly readable: boolean;
  /** Whether a browser shows it. */
  readonly shown: boolean;
  /** The elements around it that say what part of the page it is: `nav`, `footer`, `article`. */
  readonly parts: ReadonlySet<string>;
  /** What the classes and ids around it speak of. */
  readonly named: ReadonlySet<Named>;
  /** The same for blocks of one container. */
  readonly container: number;
}

/** What a class or an id can say. */
export type Named = "body" | "margin" | "comment" | "credit" | "caption" | "list";

const parts = new Set(
  "nav footer aside header article main figure figcaption form button label table ul ol blockquote dialog menu".split(
    " ",
  ),
);
const names: readonly (readonly [Named, RegExp])[] = [
  [
    "body",
    /article-?_?(?:body|content|text)|entry-?_?content|post-?_?(?:body|content|text)|story-?_?(?:body|content|text)|articlebody|body-?_?(?:copy|text|content)|(?:^|[\s_-])(?:content|prose)(?:$|[\s_-])/iu,
  ],
  [
    "margin",
    /sidebar|side-bar|related|recommend|promo|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|share|sharing|social|newsletter|subscri|cookie|consent|breadcrumb|popup|modal|footer|masthead|navbar|(?:^|[\s_-])nav(?:$|[\s_-])|menu|sponsor|outbrain|taboola|teaser|trending|popular|most-|more-|widget|toolbar|pagination|pager|banner|signup|sign-up|paywall|login|tags?(?:$|[\s_-])|topics|disclaimer|copyright/iu,
  ],
  ["comment", /comments?(?![a-z])|commentlist|disqus|discussion|responses|replies|respond/iu],
  [
    "credit",
    /byline|author|(?:^|[\s_-])date|dateline|timestamp|publish|posted|meta(?:$|[\s_-])|contributor|writer|(?:^|[\s_-])bio(?:$|[\s_-])/iu,
  ],
  ["caption", /caption|credit|gallery|slideshow|photo|image|media|figure|video|player|embed/iu],
  ["list", /(?:^|[\s_-])(?:list|items?|grid|feed|cards?|stream)(?:$|[\s_-])/iu],
];
/** Further up the names speak of the whole page. */
const furthest = 12;
const longestName = 300;

/** What stands around an element: the parts of the page and what their names say. */
export function findSurroundings(element: Tree.Element): Pick<Layout, "parts" | "named"> {
  const found = { parts: new Set<string>(), named: new Set<Named>() };
  let around: Tree.Node | null = element;
  for (let level = 0; around !== null && isElement(around) && level < furthest; level++) {
    if (around.tagName === "body" || around.tagName === "html") break;
    if (parts.has(around.tagName)) found.parts.add(around.tagName);
    if (attribute(around, "itemprop")?.includes("articleBody")) found.named.add("body");
    const name = `${attribute(around, "class") ?? ""} ${attribute(around, "id") ?? ""}`;
    if (name.length > 1) {
      for (const [what, pattern] of names) {
        if (!found.named.has(what) && pattern.test(name.slice(0, longestName)))
          found.named.add(what);
      }
    }
    around = around.parentNode;
  }
  return found;
}
