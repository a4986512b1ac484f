import fc from "fast-check";
import type { Hit, Passage } from "../../src/rows.js";
import { explainScore } from "../../src/themes/explain-score.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import type { ScoreOptions } from "../../src/themes/scoring.js";
import { codebookOf, passageOf, read } from "./passages.js";

const codebook = read("  sea: {terms: [sea, {term: ocean, weight: 0.5}]}\n  law: {terms: [law]}");

function explain(texts: readonly string[], options: ScoreOptions = {}, theme = "sea") {
  const passages = texts.map((text, i) =>
    passageOf(text, { passage: `tract#${i + 1}`, index: i + 1 }),
  );
  const hits = findHits(passages, codebook);
  return explainScore({ passage: "tract#1", theme }, passages, hits, codebook, options);
}

test("a score is told term by term, the heavier first", () => {
  expect(explain(["the ocean and the sea and law"])).toEqual({
    ...{ passage: "tract#1", theme: "sea", score: 0.646446609, present: true, words: 7 },
    ...{ weighted_hits: 1.5, present_from: null, smoothed: 0 },
    parts: [
      {
        ...{ passage: "tract#1", theme: "sea", term: "sea", hits: 1, negated: false, weight: 1 },
        ...{ weighted_hits: 1, from: "tract#1", factor: 1, points: 0.430964406 },
      },
      {
        ...{ passage: "tract#1", theme: "sea", term: "ocean", hits: 1, negated: false },
        ...{ weight: 0.5, weighted_hits: 0.5, from: "tract#1", factor: 1, points: 0.215482203 },
      },
    ],
    sentence:
      "0.646 = sea ×1 (0.431) + ocean ×1 of weight 0.5 (0.215); present because 1.5 weighted hits > 0",
  });
});

test("what was not reached is said, and that there was nothing", () => {
  expect(explain(["a sea"], { minimum: 1.5 }).sentence).toBe(
    "0.5 = sea ×1 (0.5); absent because 1 weighted hit < 1.5",
  );
  expect(explain(["a sea a sea"], { minimum: 1.5 }).sentence).toBe(
    "0.75 = sea ×2 (0.75); present because 2 weighted hits ≥ 1.5",
  );
  expect(explain(["a lake"]).sentence).toBe("0: no term found; absent because 0 weighted hits ≤ 0");
});

test("what almost reaches a threshold is not rounded to it", () => {
  const texts = ["sea", ...Array.from({ length: 2 }, () => "ocean")];
  expect(explain(texts, { smooth: 2, minimum: 0.75 }).sentence).toMatch(
    /because 0\.75 .*≥ 0\.75$/u,
  );
  expect(explain(texts, { smooth: 2, minimum: 0.7500000001 }).sentence).toMatch(
    /absent because 0\.75 weighted hits, smoothed, < 0\.7500000001$/u,
  );
  expect(explain(["sea", "ocean"], { smooth: 1, minimum: 0.833333 }).sentence).toMatch(
    /present because 0\.833333333333 weighted hits, smoothed, ≥ 0\.833333$/u,
  );
});

test("a neighbour's part is said with where it stands", () => {
  const { parts, sentence } = explain(["a sea", "a sea, an ocean"], { smooth: 1 });
  expect(parts.map(({ term, from, factor }) => [term, from, factor])).toEqual([
    ["sea", "tract#1", 2 / 3],
    ["sea", "tract#2", 1 / 3],
    ["ocean", "tract#2", 1 / 3],
  ]);
  expect(sentence).toBe(
    "0.555 = sea ×1 (0.317) + sea ×1 in tract#2 (0.159) + ocean ×1 of weight 0.5 in tract#2 (0.079); " +
      "present because 1.16667 weighted hits, smoothed, > 0",
  );
});

describe("negated hits", () => {
  const passage = passageOf("sea sea sea");
  const hits = findHits([passage], codebook).map((hit, i) => ({ ...hit, negated: i === 2 }));
  const sentence = (negation: "keep" | "drop" | "subtract") =>
    explainScore({ passage: "tract#1", theme: "sea" }, [passage], hits, codebook, { negation })
      .sentence;

  test("are named as such, with what they add or take", () => {
    expect(sentence("keep")).toMatch(/^0\.875 = sea ×2 \(0\.583\) \+ negated sea ×1 \(0\.292\);/u);
    expect(sentence("drop")).toMatch(/^0\.75 = sea ×2 \(0\.75\) \+ negated sea ×1 \(0\);/u);
    expect(sentence("subtract")).toMatch(/^0\.5 = sea ×2 \(1\) \+ negated sea ×1 \(-0\.5\);/u);
  });
});

test("of many terms the heaviest are named and the others put together", () => {
  const names = "abcdefghijklmno".split("").map((letter) => letter.repeat(3));
  const many = codebookOf({ all: names });
  const passage = passageOf(names.join(" "));
  const hits = findHits([passage], many);
  const { sentence } = explainScore({ passage: "tract#1", theme: "all" }, [passage], hits, many);
  expect(sentence).toMatch(/lll ×1 \(0\.06666\) \+ 3 more \(0\.19998\); present/u);
});

test("a score that is neither 0 nor 1 looks like neither", () => {
  const passage = passageOf("sea ".repeat(15).trim());
  const hits = findHits([passage], codebook);
  const tell = (given: readonly Hit[]) =>
    explainScore({ passage: "tract#1", theme: "sea" }, [passage], given, codebook).sentence;
  expect(tell(hits)).toMatch(/^0\.99997 = sea ×15 \(0\.99997\)/u);
  const light = hits.slice(0, 1).map((hit) => ({ ...hit, weight: 0.0001 }));
  expect(tell(light)).toMatch(/^0\.0001 = /u);
});

test("what does not belong together is told", () => {
  const passage = passageOf("sea sea");
  const hits = findHits([passage], codebook);
  const [score] = scorePassages([passage], hits, codebook, { minimum: 3 });
  if (score === undefined) throw new Error("no score");
  expect(() => explainScore(score, [], hits, codebook)).toThrow(
    new RangeError("explainScore: expected passage tract#1 among the passages"),
  );
  expect(() => explainScore({ ...score, theme: "sky" }, [passage], hits, codebook)).toThrow(
    new RangeError("explainScore: expected theme sky in the codebook"),
  );
  expect(() => explainScore(score, [passage], hits, codebook)).toThrow(
    new RangeError(
      "explainScore: expected what these passages, hits and options give tract#1, sea: " +
        "0.75, present; found 0.75, absent",
    ),
  );
  expect(() => explainScore(score, [passage], hits.slice(1), codebook)).toThrow("found 0.75");
});

test("weights add up to the weighted hits, points to the score, in the table and in the sentence", () => {
  const text = fc.array(fc.constantFrom("sea", "ocean", "law", "ice"), { maxLength: 30 });
  const options = fc.record({
    smooth: fc.nat(3),
    negation: fc.constantFrom("keep" as const, "drop" as const, "subtract" as const),
  });
  const weights = fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), {
    minLength: 9,
    maxLength: 9,
  });
  const cases = fc.tuple(fc.array(text, { minLength: 1, maxLength: 4 }), options, weights);
  fc.assert(
    fc.property(cases, ([texts, chosen, given]) => {
      const passages = texts.map((words, i) =>
        passageOf(words.join(" "), {
          passage: `tract#${i + 1}`,
          index: i + 1,
          words: words.length,
        }),
      );
      const hits = findHits(passages, codebook).map((hit, i) => ({
        ...hit,
        weight: given[i % 9] ?? 1,
        negated: i % 4 === 3,
      }));
      for (const score of scorePassages(passages, hits, codebook, chosen)) {
        checkParts(score, passages, hits, chosen);
      }
    }),
  );
});

function checkParts(
  score: ReturnType<typeof scorePassages>[number],
  passages: readonly Passage[],
  hits: readonly Hit[],
  options: ScoreOptions,
): void {
  const found = explainScore(score, passages, hits, codebook, options);
  const { parts, weighted_hits, sentence } = found;
  const sum = parts.reduce((all, part) => all + part.weighted_hits * part.factor, 0);
  expect(sum).toBeCloseTo(weighted_hits, 8);
  const own = parts.filter(({ from }) => from === score.passage);
  expect(own.reduce((all, part) => all + part.weighted_hits, 0)).toBeCloseTo(score.weighted_hits);
  const billionths = parts.reduce((all, { points }) => all + Math.round(points * 1e9), 0);
  expect(billionths).toBe(Math.round(score.score * 1e9));
  expect(explainScore(score, passages, [...hits].reverse(), codebook, options)).toEqual(found);
  const shown = [...sentence.matchAll(/\((-?[\d.e-]+)\)/gu)].map((match) => Number(match[1]));
  const total = Number(/^[\d.]+/u.exec(sentence)?.[0].replace(/\.$/u, ""));
  expect(shown.reduce((all, points) => all + points, 0)).toBeCloseTo(total, 9);
}

test("what is no single score is told", () => {
  const explain = (score: unknown) => () => {
    explainScore(score as { passage: string; theme: string }, [], [], codebookOf({ t: ["war"] }));
  };
  const wanted = "explainScore: expected a score of scorePassages; found";
  expect(explain(undefined)).toThrow(new TypeError(`${wanted} undefined`));
  expect(explain([{ passage: "a#1", theme: "t" }, {}])).toThrow(
    new TypeError(`${wanted} 2 rows: explain one of them`),
  );
});
