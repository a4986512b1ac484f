import { defaultTreeAdapter, parse } from "parse5";
import { collectBlocks } from "./collect-blocks.js";
import { markReadable } from "./mark-readable.js";
import { readHtmlFacts } from "./read-html-facts.js";
import type { ReadResult } from "./source.js";

/**
 * A text node of its own for every stretch of text between two tags. The parser would put those
 * around a tag that it ignores into one, whose place in the page then holds the tag too.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore: (parent, text, next) => {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next);
  },
};

/**
 * All blocks of a web page with what its markup says of them, and what the page says of itself in `<meta>`, JSON-LD and
 * Open Graph. Nothing in the page is run or fetched.
 */
export async function readHtml(raw: string): Promise<ReadResult> {
  const page = parse(raw, {
    treeAdapter,
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  const source = {
    line: null,
    blocks: collectBlocks(page, raw, await markReadable(page)),
    facts: readHtmlFacts(page),
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}
