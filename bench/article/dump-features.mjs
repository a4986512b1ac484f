// What the model of articles learns from: for each page of FOLDER, as a web page and as plain lines,
// the features of its blocks; written as JSONL to standard output for train.py.
import { measureBlocks } from "../../dist/corpus/measure-blocks.js";
import { readHtml } from "../../dist/corpus/read-html.js";
import { splitBlocks } from "../../dist/corpus/read-txt.js";
import { readPages, stripTags } from "./pages.mjs";

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
  for (const [kind, [blocks, title]] of Object.entries(samples)) {
    const texts = blocks.map(({ text }) => text);
    const { features } = measureBlocks(blocks, title);
    process.stdout.write(`${JSON.stringify({ page, kind, articleBody, texts, features })}\n`);
  }
}
