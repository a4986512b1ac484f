import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { Codebook } from "../../src/themes/codebook.js";
import { compareCodebooks } from "../../src/themes/compare-codebooks.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { codebooks, languages, texts } from "./codebooks.js";
import { codebookOf, passageOf } from "./passages.js";

const number = (passages: readonly Passage[]) =>
  passages.map((passage, i) => ({ ...passage, passage: `${passage.document}#${i + 1}` }));
const corpora = fc
  .array(fc.tuple(texts, languages, fc.constantFrom("a", "b"), fc.boolean()), { maxLength: 6 })
  .map((all) =>
    number(
      all.map(([text, language, author, counted]) =>
        passageOf(text, { document: `${author}-${counted}`, author, language, counted }),
      ),
    ),
  );

function frequencyOf(passages: readonly Passage[], codebook: Codebook) {
  const scores = scorePassages(passages, findHits(passages, codebook), codebook);
  return measureFrequency(scores, { by: ["author"] });
}

test("a codebook and itself find the same: no share changes and no passage moves", () => {
  fc.assert(
    fc.property(corpora, codebooks, (passages, codebook) => {
      const copy = structuredClone(codebook);
      const { themes, passages: moved } = compareCodebooks(passages, codebook, copy);
      expect(moved).toEqual([]);
      for (const row of themes) {
        expect(row).toMatchObject({ was: null, difference: 0, gained: 0, lost: 0 });
        expect(row.hits_after).toBe(row.hits_before);
      }
    }),
  );
});

test("shares are those that scoring with either codebook gives, in each group", () => {
  fc.assert(
    fc.property(corpora, codebooks, codebooks, (passages, a, b) => {
      const { themes } = compareCodebooks(passages, a, b, { by: ["author"] });
      const [before, after] = [frequencyOf(passages, a), frequencyOf(passages, b)];
      for (const row of themes) {
        const own = (rows: typeof before, theme: string | null) =>
          rows.find((one) => one.author === row.author && one.theme === theme);
        const isGone = row.share_after === null;
        const was = isGone ? row.theme : (row.was ?? row.theme);
        if (row.share_before !== null) expect(row.share_before).toBe(own(before, was)?.share);
        if (!isGone) expect(row.share_after).toBe(own(after, row.theme)?.share);
      }
    }),
  );
});

test("what is gained and lost is the difference, and each such passage is listed", () => {
  fc.assert(
    fc.property(corpora, codebooks, codebooks, (passages, a, b) => {
      const { themes, passages: moved } = compareCodebooks(passages, a, b);
      for (const row of themes) {
        expect((row.passages_after ?? 0) - (row.passages_before ?? 0)).toBe(row.gained - row.lost);
        const own = moved.filter(({ theme }) => theme === row.theme);
        expect(own.filter(({ change }) => change === "gained")).toHaveLength(row.gained);
        expect(own.filter(({ change }) => change === "lost")).toHaveLength(row.lost);
      }
    }),
  );
});

const river = number([
  passageOf("A dike holds the river.", { author: "Ann", document: "ann" }),
  passageOf("The levee broke.", { author: "Ben", document: "ben" }),
  passageOf("A levee and a dike.", { author: "Ben", document: "ben" }),
]);

test("a passage that moves is shown with the words that move it", () => {
  const [a, b] = [codebookOf({ walls: ["dike"] }), codebookOf({ walls: ["levee"] })];
  const { themes, passages } = compareCodebooks(river, a, b);
  expect(themes).toEqual([
    {
      theme: "walls",
      was: null,
      documents: 2,
      passages: 3,
      passages_before: 2,
      passages_after: 2,
      share_before: 2 / 3,
      share_after: 2 / 3,
      difference: 0,
      gained: 1,
      lost: 1,
      hits_before: 2,
      hits_after: 2,
    },
  ]);
  expect(
    passages.map((row) => [row.change, row.passage, row.before, row.match, row.after]),
  ).toEqual([
    ["lost", "ann#1", "A ", "dike", " holds the river."],
    ["gained", "ben#2", "The ", "levee", " broke."],
  ]);
});

test("a theme that only one of them has has no share by the other", () => {
  const [a, b] = [codebookOf({ walls: ["dike"] }), codebookOf({ ruin: ["broke"] })];
  const { themes } = compareCodebooks(river, a, b);
  expect(
    themes.map((row) => [row.theme, row.share_before, row.share_after, row.difference]),
  ).toEqual([
    ["ruin", null, 1 / 3, null],
    ["walls", 2 / 3, null, null],
  ]);
});

test("a theme of another name is compared with what it was", () => {
  const [a, b] = [codebookOf({ walls: ["dike"] }), codebookOf({ works: ["dike", "levee"] })];
  const [row] = compareCodebooks(river, a, b).themes;
  expect(row).toMatchObject({ theme: "works", was: "walls", gained: 1, lost: 0 });
});

test("where only a threshold differs no words are shown", () => {
  const a = codebookOf({ walls: ["dike"] });
  const b = { ...a, themes: a.themes.map((theme) => ({ ...theme, present_from: 2 })) };
  expect(compareCodebooks(river, a, b).passages[0]).toMatchObject({ change: "lost", match: null });
});

test("a group that there is not is named", () => {
  const a = codebookOf({ walls: ["dike"] });
  expect(() => compareCodebooks(river, a, a, { by: ["autor" as "author"] })).toThrow(
    /^compareCodebooks: by: expected author, .*; found autor$/u,
  );
});
