import fc from "fast-check";
import type { Hit } from "../../src/rows.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { codebookOf, passageOf } from "./passages.js";

const codebook = codebookOf({ sea: ["sea"], law: ["law"] });

test("there is a row for every passage and theme, with what is known of the document", () => {
  const known = { author: "Ann", year: 1920, source: "Hansard", counted: false };
  const passages = [
    passageOf("law of the sea sea", { passage: "tract#1", ...known }),
    passageOf("nothing", { passage: "tract#2", ...known }),
  ];
  const scores = scorePassages(passages, findHits(passages, codebook), codebook);
  expect(scores.map(({ passage, theme, hits }) => [passage, theme, hits])).toEqual([
    ["tract#1", "sea", 2],
    ["tract#1", "law", 1],
    ["tract#2", "sea", 0],
    ["tract#2", "law", 0],
  ]);
  expect(scores[0]).toEqual({
    ...{ document: "tract", passage: "tract#1", theme: "sea", hits: 2, words: 5, language: "en" },
    ...{ weighted_hits: 2, per_1000_words: 400, present: true, score: 0.75, ...known },
  });
  expect(scores[3]).toMatchObject({ per_1000_words: 0, present: false, score: 0 });
});

test("in 200 words, hits of weights 1 and 3 score as two hits of weight 1 in 100", () => {
  const passage = passageOf("sea", { words: 200 });
  const [hit] = findHits([passage], codebook) as [Hit];
  const [score] = scorePassages([passage], [hit, { ...hit, weight: 3 }], codebook);
  expect(score).toMatchObject({ hits: 2, per_1000_words: 10, score: 0.75 });
});

test("a theme is present from the minimum of hits on", () => {
  const passage = passageOf("sea sea law");
  const scores = scorePassages([passage], findHits([passage], codebook), codebook, { minimum: 2 });
  expect(scores.map(({ present }) => present)).toEqual([true, false]);
});

test("a passage without words has no rate", () => {
  const scores = scorePassages([passageOf("…", { words: 0 })], [], codebook);
  expect(scores.map(({ per_1000_words }) => per_1000_words)).toEqual([0, 0]);
});

test("hits add up, and every score is from 0 to below 1 and rises with each hit", () => {
  const words = fc.array(fc.constantFrom("sea", "law", "and"), { maxLength: 200 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
      const passages = texts.map((text, i) =>
        passageOf(text.join(" "), { passage: `tract#${i + 1}`, words: text.length }),
      );
      const hits = findHits(passages, codebook);
      const scores = scorePassages(passages, hits, codebook);
      expect(scores).toHaveLength(2 * passages.length);
      expect(scores.reduce((sum, score) => sum + score.hits, 0)).toBe(hits.length);
      const more = scorePassages(passages, [...hits, ...hits.slice(0, 1)], codebook);
      scores.forEach((score, i) => {
        expect(score.score).toBeGreaterThanOrEqual(0);
        expect(score.score).toBeLessThan(1);
        expect(more[i]?.score).toBeGreaterThanOrEqual(score.score);
      });
    }),
  );
});

test("not even a thousand hits, or the largest weight, score 1", () => {
  const passage = passageOf("sea ".repeat(1000), { words: 1 });
  const hits = findHits([passage], codebook);
  expect(scorePassages([passage], hits, codebook)[0]?.score).toBeLessThan(1);
  const heavy = hits.map((hit) => ({ ...hit, weight: Number.MAX_VALUE }));
  expect(scorePassages([passage], heavy, codebook)[0]?.score).toBeLessThan(1);
});
