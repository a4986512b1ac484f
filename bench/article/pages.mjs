// The pages of an article-extraction benchmark: FOLDER/gold-*.jsonl names each page's file under
// FOLDER and its article text (as scrapinghub/article-extraction-benchmark has it).
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "parse5";

export function readPages(folder) {
  const gold = fs.readdirSync(folder).filter((name) => /^gold.*\.jsonl$/u.test(name));
  return gold.flatMap((name) =>
    fs
      .readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const { url, html, articleBody } = JSON.parse(line);
        const bytes = fs.readFileSync(path.join(folder, html));
        const raw = (html.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
        return { url, raw, articleBody };
      }),
  );
}

const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby " +
    "s samp small span strike strong sub sup time tt u var wbr img nobr"
  ).split(" "),
);
const unread = new Set("head script style noscript template svg iframe object".split(" "));

/**
 * The page as a scraper without any idea of articles saves it: all text of the body, a line for
 * every block (or, with `every`, for every tag), without blank lines.
 */
export function stripTags(raw, { every = false } = {}) {
  const page = parse(raw, { scriptingEnabled: false });
  const stack = [...page.childNodes].reverse();
  let text = "";
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") text += "\n";
    else if (node.nodeName === "#text") text += node.value.replace(/\s+/gu, " ");
    else if (!unread.has(node.tagName) && node.childNodes !== undefined) {
      if (node.tagName !== undefined && (every || !inline.has(node.tagName))) {
        text += "\n";
        stack.push("end");
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]);
    }
  }
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}
