import fc from "fast-check";
import { countByDocument } from "../../src/measures/count-by-document.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { scoreOf, scoresOf } from "./scores.js";

test("each document has a row for each theme, copies too", () => {
  const scores = [
    ...scoresOf("a", [2, 3]),
    ...scoresOf("a", [0, 3], { theme: "law" }),
    ...scoresOf("b", [1, 1], { counted: false }),
  ];
  expect(countByDocument(scores)).toMatchObject([
    { document: "a", theme: "sea", passages: 3, passages_with_theme: 2, counted: true },
    { document: "a", theme: "law", passages: 3, passages_with_theme: 0 },
    { document: "b", theme: "sea", passages: 1, passages_with_theme: 1, counted: false },
  ]);
});

test("no scores, no rows", () => {
  expect(countByDocument([])).toEqual([]);
});

test("the counts are those of frequencies by document, whatever the order", () => {
  const score = fc
    .record({
      document: fc.constantFrom("a", "b", "__proto__"),
      theme: fc.constantFrom("sea", "law"),
      hits: fc.nat(1),
    })
    .map((facts) => scoreOf(facts));
  fc.assert(
    fc.property(fc.array(score), (scores) => {
      const tell = (rows: readonly { document: string; theme: string }[]) =>
        rows.map((row) => JSON.stringify(row)).sort();
      const wanted = measureFrequency(scores, { by: ["document"] }).map(
        ({ document, theme, passages, passages_with_theme }) => ({
          ...{ document, theme, passages, passages_with_theme },
        }),
      );
      const counted = countByDocument(scores).map(
        ({ document, theme, passages, passages_with_theme }) => ({
          ...{ document, theme, passages, passages_with_theme },
        }),
      );
      expect(tell(counted)).toEqual(tell(wanted));
    }),
  );
});
