// How well the article is found on the pages of FOLDER: as web pages, and as the same pages with
// their tags stripped to plain lines; beside it what Readability.js finds and what is there at all.
// Usage: npm run bench -- article FOLDER [--each]
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { cleanBlocks } from "../../dist/modules/corpus/article/clean-blocks.js";
import { readHtml } from "../../dist/modules/corpus/formats/read-html.js";
import { readTxt } from "../../dist/modules/corpus/lines/read-txt.js";
import { detectLanguage } from "../../dist/modules/text/detect-language.js";
import { compareTexts, summariseScores } from "./compare.mjs";
import { readPages, stripTags } from "./pages.mjs";

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run bench -- article FOLDER [--each]");
  process.exit(2);
}

function clean({ blocks, facts }) {
  const sample = blocks.map(({ text }) => text).join("\n");
  const page = cleanBlocks(blocks, facts.title?.value ?? null, detectLanguage(sample));
  return page.blocks.map(({ text }) => text).join("\n\n");
}

const methods = {
  "web pages": async (raw) => clean((await readHtml(raw)).sources[0]),
  "plain lines": (raw) => clean(readTxt(stripTags(raw)).sources[0]),
  "a line for every tag": (raw) => clean(readTxt(stripTags(raw, { every: true })).sources[0]),
  "Readability.js on web pages": (raw) =>
    new Readability(parseHTML(raw).document).parse()?.textContent ?? "",
  "everything on web pages": (raw) => stripTags(raw),
};
const pages = readPages(folder);
for (const [name, find] of Object.entries(methods)) {
  const scores = [];
  for (const { url, raw, articleBody } of pages) {
    const score = compareTexts(articleBody, await find(raw));
    scores.push(score);
    if (flags.includes("--each")) {
      console.log(score.precision.toFixed(3), score.recall.toFixed(3), name, url);
    }
  }
  const { precision, recall, f1 } = summariseScores(scores);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4));
  console.log(`${name}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);
}
