import { readFileSync } from "node:fs";
import fc from "fast-check";
import { measureCooccurrence } from "../../src/measures/measure-cooccurrence.js";
import type { Cooccurrence, Score } from "../../src/rows.js";
import { passageOf, scoreOf } from "./passages.js";

/** The scores of passages, each given by the themes it has. */
function scoresOf(themes: readonly string[], ...passages: readonly (readonly string[])[]): Score[] {
  return passages.flatMap((present, i) =>
    themes.map((theme) =>
      scoreOf(passageOf("sea", { index: i + 1 }), theme, Number(present.includes(theme))),
    ),
  );
}

test("the figures are those of R", () => {
  const oracle = JSON.parse(
    readFileSync(new URL("oracles/cooccurrence.json", import.meta.url), "utf8"),
  ) as Omit<Cooccurrence, "passages">[];
  const seas = [1, 2, 3, 5, 9];
  const laws = [1, 2, 5, 7];
  const wars = [4, 6, 7, 12];
  const passages = Array.from({ length: 12 }, (_, i) => [
    ...(seas.includes(i + 1) ? ["sea"] : []),
    ...(laws.includes(i + 1) ? ["law"] : []),
    ...(wars.includes(i + 1) ? ["war"] : []),
  ]);
  const close = (value: number) => expect.closeTo(value, 9) as number;
  expect(measureCooccurrence(scoresOf(["sea", "law", "war"], ...passages))).toEqual(
    oracle.map(({ expected, pmi, jaccard, ...row }) => ({
      ...{ ...row, passages: 12, expected: close(expected), jaccard: close(jaccard) },
      pmi: pmi === null ? null : close(pmi),
    })),
  );
});

test("a row for every pair in the order of the codebook, zeros included", () => {
  const rows = measureCooccurrence(scoresOf(["sea", "law", "war"], ["law"], []));
  expect(rows.map(({ first, second }) => `${first} ${second}`)).toEqual([
    ...["sea law", "sea war", "law war"],
  ]);
  expect(rows[1]).toEqual({
    ...{ first: "sea", second: "war", passages: 2, first_passages: 0, second_passages: 0 },
    ...{ observed: 0, expected: 0, pmi: null, jaccard: 0 },
  });
});

test("a theme is not paired with what it is part of, if parents are given", () => {
  const themes = ["sea", "sea/ports", "sea/ports/docks", "law"];
  const scores = scoresOf(themes, themes, ["sea"]);
  const parents = { sea: null, "sea/ports": "sea", "sea/ports/docks": "sea/ports", law: null };
  expect(measureCooccurrence(scores)).toHaveLength(6);
  expect(
    measureCooccurrence(scores, { parents }).map(({ first, second }) => [first, second]),
  ).toEqual([
    ["sea", "law"],
    ["sea/ports", "law"],
    ["sea/ports/docks", "law"],
  ]);
  const ring = { sea: "law", law: "sea" };
  expect(measureCooccurrence(scoresOf(["sea", "law", "toString"]), { parents: ring })).toEqual([]);
});

test("copies are left out; one theme has no pair, and no scores have none", () => {
  const copy = passageOf("sea", { counted: false });
  const scores = [scoreOf(copy, "sea", 1), scoreOf(copy, "law", 1)];
  expect(measureCooccurrence(scores)).toMatchObject([{ passages: 0, observed: 0, expected: 0 }]);
  expect(measureCooccurrence(scoresOf(["sea"], ["sea"]))).toEqual([]);
  expect(measureCooccurrence([])).toEqual([]);
});

test("figures lie within their bounds, and the order of the passages does not matter", () => {
  const themes = ["a", "b", "c"];
  fc.assert(
    fc.property(fc.array(fc.subarray(themes), { minLength: 1 }), (passages) => {
      const scores = scoresOf(themes, ...passages);
      const rows = measureCooccurrence(scores);
      const reversed = themes.flatMap((theme) =>
        scores.filter((row) => row.theme === theme).reverse(),
      );
      expect(measureCooccurrence(reversed)).toEqual(rows);
      for (const row of rows) {
        const {
          first_passages: one,
          second_passages: other,
          observed,
          expected,
          jaccard,
          pmi,
        } = row;
        expect(row.passages).toBe(passages.length);
        expect(observed).toBeLessThanOrEqual(Math.min(one, other));
        expect(observed).toBeGreaterThanOrEqual(one + other - row.passages);
        expect(0 <= jaccard && jaccard <= 1).toBe(true);
        expect(0 <= expected && expected <= Math.min(one, other)).toBe(true);
        expect(pmi === null).toBe(observed === 0);
        if (pmi !== null) expect(2 ** pmi * expected).toBeCloseTo(observed, 9);
      }
    }),
  );
});
