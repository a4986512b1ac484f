// What the model of articles learns from: for each page of FOLDER, as a web page and as plain lines,
// the features of its blocks; written as JSONL to standard output for train.py.
import { measureBlocks } from "../../dist/modules/corpus/article/measure-blocks.js";
import { readHtml } from "../../dist/modules/corpus/formats/read-html.js";
import { splitBlocks } from "../../dist/modules/corpus/lines/read-txt.js";
import { readPages, stripTags } from "./pages.mjs";

/** Numbers from 0 to below `most`, the same in every run (a linear congruential generator). */
function makeDice(seed) {
  let state = seed + 1;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

/** Short documents: a few paragraphs of the article with a few of the lines around it. */
function cutShort(lines, articleBody, dice) {
  const isArticle = (line) => articleBody.includes(line);
  const first = lines.findIndex((line) => line.split(" ").length > 15 && isArticle(line));
  if (first < 0) return [];
  const last = lines.findLastIndex(isArticle);
  const before = lines.slice(Math.max(0, first - dice(7)), first);
  const after = lines.slice(last + 1).slice(0, dice(8));
  return [...before, ...lines.slice(first, Math.min(last + 1, first + 1 + dice(6))), ...after];
}

const [folder] = process.argv.slice(2);
for (const [page, { raw, articleBody }] of readPages(folder).entries()) {
  const [source] = (await readHtml(raw)).sources;
  const shown = source.blocks.filter(({ layout }) => layout.shown);
  const lines = stripTags(raw);
  const samples = {
    html: [shown, source.facts.title?.value ?? null],
    lines: [splitBlocks(lines), null],
    // Scrapes in small letters, and texts that are all article, are read with the same model.
    small: [splitBlocks(lines.toLowerCase()), null],
    clean: [splitBlocks(articleBody), null],
  };
  const dice = makeDice(page);
  for (let i = 1; i <= 4; i++) {
    const short = cutShort(lines.split("\n"), articleBody, dice);
    samples[`short ${i}`] = [splitBlocks(short.join("\n")), null];
  }
  for (const [kind, [blocks, title]] of Object.entries(samples)) {
    const texts = blocks.map(({ text }) => text);
    const { featuresOf } = measureBlocks(blocks, title);
    const features = blocks.map((_, i) => featuresOf(i));
    process.stdout.write(`${JSON.stringify({ page, kind, articleBody, texts, features })}\n`);
  }
}
