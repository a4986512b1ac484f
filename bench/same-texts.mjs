// How time and memory of findSameTexts grow with the number of documents.
//
//   npm run bench -- same-texts [SPEECHES.jsonl or .jsonl.gz]
//
// Documents are UN General Debate speeches, first as they are, all in English: only copies and near
// copies are looked for. Then every second one is said to be French, the worst case for the search
// for translations: each speech has hundreds of others in the "other" language that are about the
// same matters in the very same words, and none is its translation.
import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import { findSameTexts } from "../dist/modules/corpus/same-text/find-same-texts.js";

const speeches = fileURLToPath(
  new URL("../../shared/data/ungdc/ungdc-1993-2024.jsonl.gz", import.meta.url),
);
const [file = speeches, count, languages] = process.argv.slice(2);

if (count === undefined) compareSizes();
else console.log(JSON.stringify(await measure(Number(count), Number(languages))));

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

async function measure(count, languages) {
  const documents = await readSpeeches(count, languages);
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

/** A line at a time, so that the documents are all that is in memory. */
async function readSpeeches(count, languages) {
  const packed = createReadStream(file);
  const input = file.endsWith(".gz") ? packed.pipe(createGunzip()) : packed;
  const documents = [];
  for await (const line of createInterface({ input })) {
    if (documents.length === count) break;
    const language = ["en", "fr"][documents.length % languages];
    documents.push({ text: JSON.parse(line).text, language });
  }
  packed.destroy();
  return documents;
}
