import { explainPassage, listExplanations } from "../../src/output/explain-passage.js";
import { findHits } from "../../src/themes/find-hits.js";
import { takeScoring, type ScoreOptions } from "../../src/themes/scoring.js";
import { passageOf, read } from "../themes/passages.js";

const codebook = read(
  [
    "  water: {label: Water, terms: [river, {term: canal*, weight: 0.5}]}",
    "  flood: {label: Flood, terms: [dike], themes: {rain: {label: Rain, terms: [rain]}}}",
  ].join("\n"),
);
const passages = [
  passageOf("The river feeds canals, and no canal feeds a river.", { author: "Ada", year: 2021 }),
  passageOf("Then came the rain.", { passage: "tract#2", index: 2 }),
];

function explain(index: number, options: ScoreOptions = {}, texts = passages) {
  const hits = findHits(texts, codebook);
  const scoring = takeScoring("test", options, codebook);
  const passage = texts[index];
  if (passage === undefined) throw new Error("no passage");
  const list = listExplanations(passage, { passages: texts, hits, codebook, scoring });
  return { list, text: explainPassage(passage, list) };
}

test("a passage is explained theme by theme, each hit in its context", () => {
  const { text } = explain(0);
  expect(text.split("\n")).toEqual([
    "tract#1: Ada, 2021, 10 words",
    "The river feeds canals, and no canal feeds a river.",
    "",
    "Water",
    "0.875 = river ×2 (0.583) + canal* ×1 of weight 0.5 (0.146) + negated canal* ×1 of weight 0.5",
    "(0.146); present because 3 weighted hits > 0",
    "points  term            in context",
    "──────  ──────────────  ─────────────────────────────────────────────────",
    "0.583   river           The [river] feeds canals, and no canal",
    "                        and no canal feeds a [river].",
    "0.146   canal*          The river feeds [canals], and no canal feeds a",
    "0.146   negated canal*  river feeds canals, and no [canal] feeds a river.",
    "",
    "No term found: Flood, Flood › Rain",
    "",
  ]);
});

test("a neighbour's hits are shown where scores are smoothed", () => {
  const { list, text } = explain(0, { smooth: 1 });
  expect(list.map(({ theme, parts }) => [theme, parts.map(({ from }) => from)])).toContainEqual([
    "flood/rain",
    ["tract#2"],
  ]);
  expect(text).toMatch(/Flood › Rain\n.*rain ×1 in tract#2/u);
  expect(text).toMatch(/^0\.\d+ +rain in tract#2 +Then came the \[rain\]\.$/mu);
});

test("what a document holds cannot steer the terminal", () => {
  const { text } = explain(0, {}, [passageOf("\u001b[31mThe river\u001b[0m", { author: "\u001b[1m" })]);
  expect(text).toContain("river");
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});
