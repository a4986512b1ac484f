/**
 * How often each term of a theme is hit in each of some texts, by topoi itself. Reads from standard
 * input `{"texts": FILE, "terms": […], "except": […], "overlap": "all" | "theme"}`, FILE a JSON list
 * of texts; prints `[[text, term, hits], …]`, both as positions.
 */
import { readFileSync } from "node:fs";
import { defaultMatching, makeTerm, makeTheme } from "../../dist/modules/themes/codebook.js";
import { findHits } from "../../dist/modules/themes/find-hits.js";

const { texts, terms, except, overlap } = JSON.parse(readFileSync(0, "utf8"));

const codebook = {
  codebook: "Candidates",
  version: "1",
  matching: { ...defaultMatching, overlap },
  themes: [
    makeTheme("t", {
      terms: terms.map((term) => makeTerm(term)),
      except: except.map((term) => makeTerm(term)),
    }),
  ],
  notes: [],
};
const passages = JSON.parse(readFileSync(texts, "utf8")).map((text, i) => ({
  ...{ document: String(i), passage: String(i), index: 1, words: 1, text, language: "en" },
  ...{ start: 0, end: text.length, raw_start: 0, raw_end: text.length },
  runs: [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }],
  ...{ author: null, year: null, source: null, counted: true },
}));
const positions = new Map(terms.map((term, i) => [term, i]));
const counts = new Map();
for (const { passage, term } of findHits(passages, codebook)) {
  const key = `${passage},${positions.get(term)}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
process.stdout.write(`[${[...counts].map(([key, count]) => `[${key},${count}]`).join(",")}]`);
