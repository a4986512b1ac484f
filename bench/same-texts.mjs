// How time and memory of findSameTexts grow with the number of documents.
//
//   npm run build && node bench/same-texts.mjs [SPEECHES.jsonl.gz]
//
// Documents are UN General Debate speeches, first as they are, all in English: only copies and near
// copies are looked for. Then every second one is said to be French, the worst case for the search
// for translations: each speech has hundreds of others in the "other" language that are about the
// same matters in the very same words, and none is its translation.
import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { findSameTexts } from "../dist/corpus/same-text/find-same-texts.js";

const speeches = fileURLToPath(
  new URL("../../shared/data/ungdc/ungdc-1993-2024.jsonl.gz", import.meta.url),
);
const [file = speeches, count, languages] = process.argv.slice(2);

if (count === undefined) compareSizes();
else console.log(JSON.stringify(measure(Number(count), Number(languages))));

function compareSizes() {
  console.log("languages documents      MB   CPU s  s/1,000  pairs  peak MB  of which documents");
  for (const languages of [1, 2]) {
    for (const count of [1000, 3000, 6000]) {
      // A process of its own each, so that none inherits another's memory or warm code.
      const self = fileURLToPath(import.meta.url);
      const row = JSON.parse(execFileSync(process.execPath, [self, file, count, languages]));
      const cells = [languages, row.documents, row.megabytes, row.seconds];
      cells.push((1000 * row.seconds) / row.documents, row.pairs, row.peak, row.before);
      const widths = [9, 10, 8, 8, 9, 7, 9, 20];
      const digits = [0, 0, 1, 1, 2, 0, 0, 0];
      console.log(cells.map((cell, i) => cell.toFixed(digits[i]).padStart(widths[i])).join(""));
    }
  }
}

function measure(count, languages) {
  const documents = readSpeeches(count, languages);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const before = process.resourceUsage().maxRSS / 1024;
  const start = process.cpuUsage();
  const { pairs } = findSameTexts(documents);
  const { user, system } = process.cpuUsage(start);
  return {
    documents: documents.length,
    megabytes,
    seconds: (user + system) / 1e6,
    pairs: pairs.length,
    before,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

function readSpeeches(count, languages) {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
  return lines
    .slice(0, count)
    .map((line, i) => ({ text: JSON.parse(line).text, language: ["en", "fr"][i % languages] }));
}
