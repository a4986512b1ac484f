import { collectBlocks } from "./collect-blocks.js";
import { markReadable } from "../article/mark-readable.js";
import { parsePage } from "./parse-page.js";
import { readHtmlFacts } from "../facts/read-html-facts.js";
import type { ReadResult } from "../source.js";

/**
 * All blocks of a web page with what its markup says of them, and what the page says of itself in
 * `<meta>`, JSON-LD and Open Graph. Nothing in the page is run or fetched.
 */
export async function readHtml(raw: string): Promise<ReadResult> {
  const page = parsePage(raw);
  const source = {
    line: null,
    blocks: collectBlocks(page, raw, await markReadable(page)),
    facts: readHtmlFacts(page),
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}
