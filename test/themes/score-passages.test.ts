import fc from "fast-check";
import type { Hit } from "../../src/rows.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { codebookOf, passageOf, read } from "./passages.js";

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

test("a theme is present from the minimum of weighted hits on", () => {
  const passage = passageOf("sea sea law");
  const scores = scorePassages([passage], findHits([passage], codebook), codebook, { minimum: 2 });
  expect(scores.map(({ present }) => present)).toEqual([true, false]);
});

test("a theme may say itself from how many weighted hits on it is present", () => {
  const scored = (themes: string) => {
    const own = read(themes);
    const passage = passageOf("sea and ocean");
    return scorePassages([passage], findHits([passage], own), own);
  };
  const terms = "terms: [{term: sea, weight: 0.1}, {term: ocean, weight: 0.2}]";
  expect(scored(`  a: {present_from: 0.3, ${terms}}`)).toMatchObject([
    { weighted_hits: 0.3, present: true },
  ]);
  expect(scored(`  a: {present_from: 0.31, ${terms}}`)).toMatchObject([{ present: false }]);
  expect(scored(`  a: {${terms}}`)).toMatchObject([{ present: true }]);
});

describe("negated hits", () => {
  const passage = passageOf("sea law law", { words: 100 });
  const hits = findHits([passage], codebook).map((hit, i) => ({ ...hit, negated: i < 2 }));
  const score = (negation: "keep" | "drop" | "subtract") =>
    scorePassages([passage], hits, codebook, { negation });

  test("count like others unless something else is said", () => {
    expect(score("keep")).toMatchObject([
      { hits: 1, score: 0.5 },
      { hits: 2, score: 0.75 },
    ]);
    expect(score("keep")).toEqual(scorePassages([passage], hits, codebook));
  });

  test("dropped, they count in nothing", () => {
    expect(score("drop")).toMatchObject([
      { hits: 0, weighted_hits: 0, per_1000_words: 0, present: false, score: 0 },
      { hits: 1, weighted_hits: 1, per_1000_words: 10, present: true, score: 0.5 },
    ]);
  });

  test("subtracted, they take their weight off, and the theme is absent where nothing is left", () => {
    expect(score("subtract")).toMatchObject([
      { hits: 0, weighted_hits: -1, present: false, score: 0 },
      { hits: 1, weighted_hits: 0, present: false, score: 0 },
    ]);
  });

  test("are treated as the codebook says", () => {
    const { matching } = codebook;
    const negation = { ...matching.negation, policy: "drop" as const };
    const own = { ...codebook, matching: { ...matching, negation } };
    expect(scorePassages([passage], hits, own)).toEqual(score("drop"));
  });
});

describe("smoothed", () => {
  const passages = ["sea sea", "law", "law", "ice"].map((text, i) =>
    passageOf(text, { passage: `tract#${i + 1}`, index: i + 1, words: 50 }),
  );
  const hits = findHits(passages, codebook);
  const smoothed = (smooth: number, given = passages) =>
    scorePassages(given, hits, codebook, { smooth });

  test("a passage has part in its neighbours' hits; its own counts stay", () => {
    const sea = smoothed(1).filter(({ theme }) => theme === "sea");
    expect(sea.map((row) => row.hits)).toEqual([2, 0, 0, 0]);
    expect(sea.map((row) => row.weighted_hits)).toEqual([2, 0, 0, 0]);
    // 2 of 3 parts; 1 of 4; none.
    expect(sea.map((row) => row.score)).toEqual([0.603149737, 0.292893219, 0, 0]);
    expect(sea.map((row) => row.present)).toEqual([true, true, false, false]);
    expect(sea.map((row) => row.smoothed)).toEqual([1, 1, 1, 1]);
  });

  test("a lone mention falls short of what it reached alone", () => {
    const reached = (smooth: number) =>
      scorePassages(passages, hits, codebook, { smooth, minimum: 1 })
        .filter(({ present }) => present)
        .map(({ passage, theme }) => `${passage} ${theme}`);
    expect(reached(0)).toEqual(["tract#1 sea", "tract#2 law", "tract#3 law"]);
    expect(reached(1)).toEqual(["tract#1 sea"]);
  });

  test("over none is as it was, and a passage alone stays as it is", () => {
    expect(smoothed(0)).toEqual(scorePassages(passages, hits, codebook));
    const [one] = passages;
    if (one === undefined) throw new Error("no passage");
    expect(smoothed(3, [one])).toEqual(
      scorePassages([one], hits, codebook).map((row) => ({ ...row, smoothed: 3 })),
    );
  });

  test("documents do not reach into one another", () => {
    const other = passageOf("ice", { document: "essay", passage: "essay#1", index: 2 });
    expect(smoothed(1, [...passages.slice(0, 1), other]).at(2)).toMatchObject({ score: 0 });
  });
});

test("a passage without words has no rate", () => {
  const scores = scorePassages([passageOf("…", { words: 0 })], [], codebook);
  expect(scores.map(({ per_1000_words }) => per_1000_words)).toEqual([0, 0]);
});

const someTexts = fc.array(
  fc.array(fc.constantFrom("sea", "law", "not", "and"), { minLength: 1, maxLength: 200 }),
  { maxLength: 6 },
);
const someOptions = fc.record({
  minimum: fc.constantFrom(null, 0.5, 2),
  smooth: fc.nat(3),
  negation: fc.constantFrom("keep" as const, "drop" as const, "subtract" as const),
});

function makePassages(texts: readonly (readonly string[])[]) {
  const passages = texts.map((words, i) => {
    const document = i % 2 === 0 ? "tract" : "essay";
    const index = 1 + (i >> 1);
    const place = { document, passage: `${document}#${index}`, index };
    return passageOf(words.join(" "), { ...place, author: document, words: words.length });
  });
  const hits = findHits(passages, codebook).map((hit, i) => ({
    ...hit,
    weight: (1 + (i % 3)) / 10,
  }));
  return { passages, hits };
}

test("hits add up, and every score is from 0 to below 1 and rises with each hit", () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const { passages, hits } = makePassages(texts);
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

test("whatever the options, the order of the hits does not matter and each passage has its row", () => {
  fc.assert(
    fc.property(someTexts, someOptions, (texts, options) => {
      const { passages, hits } = makePassages(texts);
      const scores = scorePassages(passages, hits, codebook, options);
      expect(scorePassages(passages, [...hits].reverse(), codebook, options)).toEqual(scores);
      expect(scores.map(({ passage, theme }) => [passage, theme])).toEqual(
        passages.flatMap(({ passage }) => [
          [passage, "sea"],
          [passage, "law"],
        ]),
      );
      for (const { score } of scores) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(1);
      }
    }),
  );
});

test("unless smoothed, a passage scores alone as among others", () => {
  fc.assert(
    fc.property(someTexts, someOptions, (texts, options) => {
      const { passages, hits } = makePassages(texts);
      const alone = { ...options, smooth: 0 };
      expect(passages.flatMap((one) => scorePassages([one], hits, codebook, alone))).toEqual(
        scorePassages(passages, hits, codebook, alone),
      );
    }),
  );
});

test("shares are at most 1, and what authors have together is the whole", () => {
  fc.assert(
    fc.property(someTexts, someOptions, (texts, options) => {
      const { passages, hits } = makePassages(texts);
      const scores = scorePassages(passages, hits, codebook, options);
      const groups = measureFrequency(scores, { by: ["author"] });
      for (const whole of measureFrequency(scores)) {
        const parts = groups.filter(({ theme }) => theme === whole.theme);
        for (const key of ["passages", "passages_with_theme", "hits", "words"] as const) {
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key]);
        }
        for (const { share } of [whole, ...parts]) expect(share).toBeLessThanOrEqual(1);
      }
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

test("hits that were found with another codebook are refused, not left out", () => {
  const passages = [passageOf("law of the sea")];
  const hits = findHits(passages, codebook);
  expect(() => scorePassages(passages, hits, codebookOf({ sea: ["sea"], rule: ["law"] }))).toThrow(
    "scorePassages: hits: expected themes of the codebook; found law",
  );
});
