import fc from "fast-check";
import {
  addDrawn,
  addUp,
  countWith,
  pickFigures,
  sumByDocument,
} from "../../src/measures/sum-by-document.js";
import type { Score } from "../../src/rows.js";
import { scoreOf } from "./scores.js";

const summing = {
  by: ["author"] as const,
  themes: ["sea", "law"],
  figures: 2,
  add: (sums: Float64Array, at: number, { words, hits }: Score) => {
    sums[at] = (sums[at] ?? 0) + words;
    sums[at + 1] = (sums[at + 1] ?? 0) + hits;
  },
};

test("each document has its sums for each theme, in the order of their ids", () => {
  const scores = [
    scoreOf({ document: "b", hits: 1 }),
    scoreOf({ document: "a", theme: "law", hits: 2 }),
    scoreOf({ document: "b", hits: 4, words: 7 }),
    scoreOf({ document: "c", author: "Bob" }),
    scoreOf({ document: "d", counted: false }),
  ];
  const groups = sumByDocument(scores, summing);
  expect(groups.map(({ key, documents, sums }) => [key, documents, [...sums]])).toEqual([
    [{ author: "Ann" }, 2, [0, 0, 50, 2, 57, 5, 0, 0]],
    [{ author: "Bob" }, 1, [50, 0, 0, 0]],
  ]);
  const [ann] = groups;
  if (ann === undefined) throw new Error("expected a group");
  expect([...addUp(ann)]).toEqual([57, 5, 50, 2]);
  const total = new Float64Array(4);
  addDrawn(ann, Uint32Array.of(0, 2), total);
  expect([...total]).toEqual([114, 10, 0, 0]);
  expect([0, 1, 2, 3].map((at) => countWith(ann, at))).toEqual([1, 1, 1, 1]);
});

test("figures that are picked stand document by document and theme by theme as all do", () => {
  const [group] = sumByDocument(
    [
      scoreOf({ author: "Ann", document: "a", hits: 1, words: 10 }),
      scoreOf({ author: "Ann", document: "a", theme: "law", hits: 2, words: 20 }),
      scoreOf({ author: "Ann", document: "b", theme: "law", hits: 3, words: 30 }),
    ],
    summing,
  );
  const picked = group && pickFigures(group, 2, [1]);
  expect(picked?.documents).toBe(2);
  expect([...(picked?.sums ?? [])]).toEqual([1, 2, 0, 3]);
});

test("the order of the rows changes no sum", () => {
  const scores = fc.array(
    fc
      .record({
        author: fc.constantFrom("Ann", "Bob", null),
        document: fc.constantFrom("a", "b", "__proto__"),
        theme: fc.constantFrom("sea", "law"),
        hits: fc.nat(3),
      })
      .map((facts) => scoreOf(facts)),
  );
  const shuffled = scores.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  const sorted = (rows: readonly Score[]) =>
    sumByDocument(rows, summing)
      .map(({ key, sums }) => JSON.stringify([key, [...sums]]))
      .sort();
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(sorted(others)).toEqual(sorted(rows));
    }),
  );
});
