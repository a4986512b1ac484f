import fc from "fast-check";
import { evaluateThemes } from "../../src/measures/evaluate-themes.js";
import type { Reading, Score } from "../../src/rows.js";

/** A passage of a document of its own. */
function scoreOf(
  passage: string,
  theme: string,
  present: boolean,
  more: Partial<Score> = {},
): Score {
  return {
    document: passage,
    passage,
    theme,
    hits: present ? 1 : 0,
    per_1000_words: 0,
    present,
    score: present ? 0.5 : 0,
    weighted_hits: present ? 1 : 0,
    words: 50,
    author: null,
    year: null,
    language: "en",
    source: null,
    counted: true,
    ...more,
  };
}

/** A row of letters a theme, a letter a passage: what was found, and what readers see. */
function judge(
  themes: Readonly<Record<string, { readonly found: string; readonly gold: string }>>,
): { scores: Score[]; gold: Reading[] } {
  const scores: Score[] = [];
  const gold: Reading[] = [];
  for (const [theme, { found, gold: seen }] of Object.entries(themes)) {
    for (const [i, letter] of Array.from(found).entries()) {
      scores.push(scoreOf(`p${i}`, theme, letter === "x"));
      gold.push({ passage: `p${i}`, theme, present: seen[i] === "x" });
    }
  }
  return { scores, gold };
}

test("precision, recall, F1 and alpha of a theme, with what they were counted from", () => {
  const { scores, gold } = judge({ sea: { found: "xxxxx-----", gold: "xxx--x----" } });
  const { themes } = evaluateThemes(scores, gold);
  expect(themes).toEqual([
    {
      ...{ theme: "sea", passages: 10, gold: 4, found: 5, both: 3 },
      ...{ precision: 0.6, recall: 0.75, f1: 2 / 3 },
      f1_low: expect.any(Number) as number,
      f1_high: expect.any(Number) as number,
      // As the Python package krippendorff has it.
      alpha: expect.closeTo(0.4242424242424242, 12) as number,
      alpha_low: expect.any(Number) as number,
      alpha_high: expect.any(Number) as number,
      readers_alpha: null,
    },
  ]);
});

test("where machine and readers are at one all is 1, and there is nothing to look at", () => {
  const { scores, gold } = judge({
    sea: { found: "xx--", gold: "xx--" },
    law: { found: "-x-x", gold: "-x-x" },
  });
  const { macro, disagreements } = evaluateThemes(scores, gold);
  expect(macro).toMatchObject({ themes: 2, passages: 4, documents: 4 });
  expect(macro).toMatchObject({ precision: 1, recall: 1, f1: 1, f1_low: 1, f1_high: 1, alpha: 1 });
  expect(disagreements).toEqual([]);
});

test("where everything is the wrong way round nothing is right, and alpha is below 0", () => {
  const { scores, gold } = judge({ sea: { found: "xx--", gold: "--xx" } });
  const { macro, disagreements } = evaluateThemes(scores, gold);
  expect(macro).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  expect(macro.alpha).toBeLessThan(0);
  expect(disagreements).toHaveLength(4);
});

test("what is not defined is null, and is left out of the mean", () => {
  const { scores, gold } = judge({
    "seen and found": { found: "xx--", gold: "xx--" },
    "seen, not found": { found: "----", gold: "xx--" },
    "found, not seen": { found: "x---", gold: "----" },
    neither: { found: "----", gold: "----" },
  });
  const { themes, macro } = evaluateThemes(scores, gold);
  expect(themes.map(({ precision, recall, f1 }) => [precision, recall, f1])).toEqual([
    [1, 1, 1],
    [null, 0, 0],
    [0, null, 0],
    [null, null, null],
  ]);
  expect(themes.map(({ alpha }) => alpha === null)).toEqual([false, false, false, true]);
  expect(macro).toMatchObject({ themes: 2, precision: 1, recall: 0.5, f1: 0.5 });
});

test("disagreements come by theme with the score and the readers' votes", () => {
  const { scores, gold } = judge({
    sea: { found: "x--", gold: "-x-" },
    law: { found: "--x", gold: "---" },
  });
  const votes = gold.map((row) => ({ ...row, votes: row.present ? 2 : 0, readers: 3 }));
  expect(evaluateThemes(scores, votes).disagreements).toEqual([
    { passage: "p0", theme: "sea", gold: false, found: true, score: 0.5, votes: 0, readers: 3 },
    { passage: "p1", theme: "sea", gold: true, found: false, score: 0, votes: 2, readers: 3 },
    { passage: "p2", theme: "law", gold: false, found: true, score: 0.5, votes: 0, readers: 3 },
  ]);
});

test("alpha among the readers comes from their votes", () => {
  const { scores, gold } = judge({ sea: { found: "xxxxxxxxxxx", gold: "xxxxx------" } });
  const counts = [3, 3, 3, 2, 2, 1, 0, 0, 0, 0, 0];
  const votes = gold.map((row, i) => ({ ...row, votes: counts[i] ?? 0, readers: 3 }));
  // As the Python package krippendorff has it.
  const wanted = 0.6390977443609023;
  const { themes, macro } = evaluateThemes(scores, votes);
  expect(themes[0]?.readers_alpha).toBeCloseTo(wanted, 12);
  expect(macro.readers_alpha).toBeCloseTo(wanted, 12);
  const alone = gold.map((row) => ({ ...row, votes: Number(row.present), readers: 1 }));
  expect(evaluateThemes(scores, alone).macro.readers_alpha).toBeNull();
});

test("themes and passages that only one side knows are told", () => {
  const scores = [
    scoreOf("p0", "sea", true),
    scoreOf("p0", "law", true),
    scoreOf("p1", "sea", true),
  ];
  const gold = ["p0", "p2"].map((passage) => ({ passage, theme: "sea", present: true }));
  const found = evaluateThemes(scores, gold);
  expect(found).toMatchObject({
    unread_themes: ["law"],
    unread_passages: ["p1"],
    unscored_passages: ["p2"],
  });
  expect(found.themes).toMatchObject([{ theme: "sea", passages: 1, gold: 1, found: 1, both: 1 }]);
});

test("a copy of a document that is counted already is evaluated too", () => {
  const scores = [scoreOf("p0", "sea", true), scoreOf("p1", "sea", true, { counted: false })];
  const gold = ["p0", "p1"].map((passage) => ({ passage, theme: "sea", present: true }));
  expect(evaluateThemes(scores, gold).themes).toMatchObject([{ passages: 2 }]);
});

test("passages of one document are drawn together, and the interval is wider", () => {
  const found = "x-".repeat(40);
  const gold = "xxxx----".repeat(10);
  const alone = judge({ sea: { found, gold } });
  const together = {
    scores: alone.scores,
    gold: alone.gold.map((row, i) => ({ ...row, document: `d${(i >> 1) % 4}` })),
  };
  const [one, other] = [alone, together].map((rows) => evaluateThemes(rows.scores, rows.gold));
  expect([one?.macro.documents, other?.macro.documents]).toEqual([80, 4]);
  expect(one?.macro.f1).toBe(other?.macro.f1);
  const width = (row = one) => (row?.macro.f1_high ?? 0) - (row?.macro.f1_low ?? 0);
  expect(width(other)).not.toBe(width(one));
  expect(evaluateThemes(alone.scores, alone.gold, { resamples: 0 }).macro).toMatchObject({
    ...{ f1: one?.macro.f1, f1_low: null, f1_high: null, alpha_low: null, alpha_high: null },
  });
});

test("no gold, no figures", () => {
  const { themes, macro, unread_themes } = evaluateThemes([scoreOf("p", "sea", true)], []);
  expect({ themes, unread_themes }).toEqual({ themes: [], unread_themes: ["sea"] });
  expect(macro).toMatchObject({ themes: 0, passages: 0, precision: null, f1: null, alpha: null });
});

describe("gold that cannot be", () => {
  const scores = [scoreOf("p0", "sovereignty", true), scoreOf("p0", "law", true)];
  const reading = { passage: "p0", theme: "law", present: true };

  test("a theme that is not scored is told, with the one that was probably meant", () => {
    expect(() => evaluateThemes(scores, [{ ...reading, theme: "soverignty" }])).toThrow(
      "evaluateThemes: gold: expected one of the themes sovereignty, law; found soverignty (is it sovereignty?)",
    );
    expect(() => evaluateThemes([], [reading])).toThrow("expected scores; found law");
  });

  test("so is a passage read twice for a theme", () => {
    expect(() => evaluateThemes(scores, [reading, { ...reading, present: false }])).toThrow(
      "evaluateThemes: gold: expected one row for the theme law in the passage p0, found another",
    );
  });

  test("or scored twice", () => {
    expect(() => evaluateThemes([...scores, ...scores], [reading])).toThrow(
      "evaluateThemes: scores: expected one row for the theme law in the passage p0, found another",
    );
  });

  test.each([
    [4, 3, "found 4 of 3"],
    [-1, 3, "found -1 of 3"],
    [1, null, "found 1 of unknown"],
  ])("so are %s votes of %s readers", (votes, readers, message) => {
    expect(() => evaluateThemes(scores, [{ ...reading, votes, readers }])).toThrow(message);
  });
});

const letters = fc.string({ unit: fc.constantFrom("x", "-"), minLength: 12, maxLength: 12 });
const judged = fc
  .record({ sea: fc.tuple(letters, letters), law: fc.tuple(letters, letters) })
  .map(({ sea, law }) =>
    judge({
      sea: { found: sea[0], gold: sea[1] },
      law: { found: law[0], gold: law[1] },
    }),
  );
const few = { resamples: 40 };

test("the figures are what they are defined to be", () => {
  fc.assert(
    fc.property(judged, ({ scores, gold }) => {
      const { themes, macro, disagreements } = evaluateThemes(scores, gold, few);
      let wrong = 0;
      for (const row of themes) {
        const { precision, recall, f1 } = row;
        expect(row.both).toBeLessThanOrEqual(Math.min(row.gold, row.found));
        if (precision !== null) expect(precision * row.found).toBeCloseTo(row.both, 9);
        if (recall !== null) expect(recall * row.gold).toBeCloseTo(row.both, 9);
        if (precision !== null && recall !== null && precision + recall > 0) {
          expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 9);
        }
        expect(row.alpha ?? 0).toBeLessThanOrEqual(1);
        expect(row.f1_low ?? 0).toBeLessThanOrEqual(row.f1_high ?? 0);
        wrong += row.gold + row.found - 2 * row.both;
      }
      expect(disagreements).toHaveLength(wrong);
      for (const value of Object.values(macro)) expect(value).not.toBeNaN();
    }),
  );
});

test("the order of rows does not matter", () => {
  const rows = judged.chain(({ scores, gold }) => {
    const shuffled = <Row>(list: Row[]) =>
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
    return fc.record({
      sorted: fc.constant({ scores, gold }),
      mixed: fc.record({ scores: shuffled(scores), gold: shuffled(gold) }),
    });
  });
  fc.assert(
    fc.property(rows, ({ sorted, mixed }) => {
      const [one, other] = [sorted, mixed].map((all) => {
        const { themes, macro } = evaluateThemes(all.scores, all.gold, few);
        return { themes: [...themes].sort((a, b) => (a.theme < b.theme ? -1 : 1)), macro };
      });
      expect(other?.themes).toEqual(one?.themes);
      expect(other?.macro.f1 ?? -1).toBeCloseTo(one?.macro.f1 ?? -1, 12);
    }),
    { numRuns: 50 },
  );
});

test("machine and readers changing places changes precision and recall, and nothing else", () => {
  fc.assert(
    fc.property(judged, ({ scores, gold }) => {
      const seen = new Map(gold.map((row) => [`${row.passage} ${row.theme}`, row.present]));
      const turned = {
        scores: scores.map((row) => ({
          ...row,
          present: seen.get(`${row.passage} ${row.theme}`) ?? false,
        })),
        gold: scores.map(({ passage, theme, present }) => ({ passage, theme, present })),
      };
      const own = evaluateThemes(scores, gold, few).themes;
      const other = evaluateThemes(turned.scores, turned.gold, few).themes;
      expect(other).toEqual(
        own.map((row) => ({
          ...row,
          ...{ gold: row.found, found: row.gold, precision: row.recall, recall: row.precision },
        })),
      );
    }),
    { numRuns: 50 },
  );
});

test("the interval holds the figure, and is the same in every run", () => {
  const found = "xxxx-x--xx---x------xx--x-xx---x";
  const gold = "xxx--xx-x----x-x----xx-----x---x";
  const rows = judge({ sea: { found, gold } });
  const { macro, themes } = evaluateThemes(rows.scores, rows.gold);
  expect(evaluateThemes(rows.scores, rows.gold)).toMatchObject({ macro, themes });
  for (const { f1, f1_low, f1_high, alpha, alpha_low, alpha_high } of [macro, ...themes]) {
    expect(f1).toBeGreaterThan(f1_low ?? 1);
    expect(f1).toBeLessThan(f1_high ?? 0);
    expect(alpha).toBeGreaterThan(alpha_low ?? 1);
    expect(alpha).toBeLessThan(alpha_high ?? 0);
  }
});

test.each([-1, 1.5, NaN, Infinity])("%p resamples cannot be drawn", (resamples) => {
  expect(() => evaluateThemes([], [], { resamples })).toThrow(
    `evaluateThemes: resamples: expected a whole number from 0; found ${resamples}`,
  );
});
