// How fast arguments are found: sentences a second on one core, sentences cut already and not, with
// what each step takes.
//
//   npm run bench -- arguments SPEECHES.jsonl [sentences]
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { cutUnits } from "../dist/modules/arguments/cut-units.js";
import { findHolders } from "../dist/modules/arguments/find-holders.js";
import { findArguments } from "../dist/modules/arguments/find-arguments.js";
import { english } from "../dist/modules/arguments/cues/english.js";
import { judgeByModel } from "../dist/modules/arguments/judge-by-model.js";
import { readUnit } from "../dist/modules/arguments/model/describe-unit.js";
import { englishModel } from "../dist/modules/arguments/model/role-model.js";
import { splitPassages } from "../dist/modules/text/split-passages.js";

const [file = "", wanted = "100000"] = process.argv.slice(2);
const most = Number(wanted);

const groups = [];
let sentences = 0;
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "" || sentences >= most) break;
  const { id, text: written } = JSON.parse(line);
  const text = written.replace(/\s+/gu, " ").trim();
  const facts = { author: null, year: null, language: "en", source: null, counted: true };
  const runs = [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }];
  const passages = splitPassages([{ document: id, ...facts, text, headings: [], runs }], {
    by: "window",
  });
  groups.push(passages);
  sentences += cutUnits(passages).length;
}

const units = groups.map((passages) => cutUnits(passages));
const read = (own) => own.map(({ text }) => readUnit(text, english));
const words = units.map(read);
const steps = {
  "findArguments, from passages": () => groups.forEach((passages) => findArguments(passages)),
  "roles of sentences that are cut already": () =>
    units.forEach((own) => judgeByModel(own, read(own), englishModel())),
  "sentences and units": () => groups.forEach((passages) => cutUnits(passages)),
  "reading of words, marks and cues": () => units.forEach(read),
  "features, model, and the words that decided": () =>
    units.forEach((own, i) => judgeByModel(own, words[i], englishModel())),
  holders: () =>
    units.forEach((own) =>
      findHolders(
        own.map(({ text }) => ({ text, passage: 0 })),
        null,
        "en",
      ),
    ),
};

console.log(
  `${sentences} sentences of ${groups.length} documents; sentences a second, best of three`,
);
for (const [name, step] of Object.entries(steps)) {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    step();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name.padEnd(46)} ${Math.round((1000 * sentences) / best)}`);
}
