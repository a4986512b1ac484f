import fc from "fast-check";
import { measureTermCooccurrence } from "../../src/measures/measure-term-cooccurrence.js";
import type { Hit } from "../../src/rows.js";
import { hitOf, passageOf } from "./passages.js";

const passages = [1, 2, 3, 4].map((index) => passageOf("sea", { index }));

/** The hits of passages in their order, each given by its terms: `theme: term`. */
function hitsOf(...terms: readonly (readonly string[])[]): Hit[] {
  return terms.flatMap((ofPassage, i) =>
    ofPassage.map((named, at) => {
      const [theme = "", term = ""] = named.split(": ");
      return hitOf(passages[i] ?? passageOf("sea"), theme, term, { start: at, end: at + 1 });
    }),
  );
}
const named = (...args: Parameters<typeof measureTermCooccurrence>) =>
  measureTermCooccurrence(...args).map(({ first, second, observed }) => [first, second, observed]);

test("each two terms have a row, those of the most passages first, zeros included", () => {
  const hits = hitsOf(
    ["sea: port*", "sea: port*", "law: court"],
    ["sea: port*", "law: court", "war: army"],
    ["sea: port*"],
    ["war: army"],
  );
  expect(measureTermCooccurrence(hits, passages, { least: 1 })[0]).toEqual({
    ...{ first: "port*", second: "army", passages: 4, first_passages: 3, second_passages: 2 },
    ...{ observed: 1, expected: 1.5, pmi: Math.log2(1 / 1.5), jaccard: 0.25 },
  });
  expect(named(hits, passages, { least: 1 })).toEqual([
    ["port*", "army", 1],
    ["port*", "court", 2],
    ["army", "court", 1],
  ]);
  expect(named(hits, passages, { least: 3 })).toEqual([]);
  expect(named(hits, passages, { least: 1, most: 2 })).toEqual([["port*", "army", 1]]);
  expect(named(hits, passages)).toEqual([]);
});

test("a term of two themes is named with its theme, and not paired with itself", () => {
  const hits = hitsOf(["sea: treaty", "law: treaty", "sea: port"]);
  expect(named(hits, passages, { least: 1 })).toEqual([
    ["law: treaty", "port", 1],
    ["port", "sea: treaty", 1],
  ]);
});

test("what a sub-theme hands on to the themes above it counts for the sub-theme alone", () => {
  const [passage = passageOf("")] = passages;
  const hits = ["sea", "sea/ports", "sea/ports/docks"].map((theme) =>
    hitOf(passage, theme, "dock"),
  );
  const all = [...hits, hitOf(passage, "sea", "tide", { start: 5, end: 6 })];
  expect(named(all, passages, { least: 1 })).toEqual([["dock", "tide", 1]]);
});

test("hits elsewhere and in copies are left out", () => {
  const copy = passageOf("sea", { index: 9, counted: false });
  const hits = [
    ...hitsOf(["sea: port", "law: court"]),
    ...[hitOf(copy, "sea", "port"), hitOf(copy, "law", "court")],
  ];
  const rows = measureTermCooccurrence(hits, [...passages, copy], { least: 1 });
  expect(rows).toMatchObject([{ passages: 4, observed: 1 }]);
  expect(measureTermCooccurrence(hits, [], { least: 1 })).toEqual([]);
});

test.each([{ least: 0 }, { most: 1.5 }])("%j is refused", (options) => {
  const [[name, value] = ["", 0]] = Object.entries(options);
  expect(() => measureTermCooccurrence([], [], options)).toThrow(
    new RangeError(
      `measureTermCooccurrence: ${name}: expected a whole number above 0; found ${value}`,
    ),
  );
});

test("there is a row for every two terms, whatever the order of the hits", () => {
  const terms = ["a: x", "a: y", "b: z", "c: w"];
  const ofPassages = fc.array(fc.array(fc.constantFrom(...terms)), { maxLength: 4 });
  fc.assert(
    fc.property(ofPassages, (found) => {
      const hits = hitsOf(...found);
      const rows = measureTermCooccurrence(hits, passages, { least: 1 });
      const size = new Set(found.flat()).size;
      expect(rows).toHaveLength((size * (size - 1)) / 2);
      expect(measureTermCooccurrence([...hits].reverse(), passages, { least: 1 })).toEqual(rows);
      for (const { jaccard } of rows) expect(0 <= jaccard && jaccard <= 1).toBe(true);
    }),
  );
});
