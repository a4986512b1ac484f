import fc from "fast-check";
import { GlobIndex } from "../../src/themes/glob-index.js";
import { matchGlob } from "../../src/themes/match-glob.js";

test("finds the patterns that a word matches, and those alone", () => {
  const index = new GlobIndex();
  ["law*", "*law", "l?w", "*", "?", "sea*"].forEach((pattern, i) => {
    index.add(pattern, i);
  });
  expect(index.find("law").sort()).toEqual([0, 1, 2, 3]);
  expect(index.find("x").sort()).toEqual([3, 4]);
});

test("an empty index finds nothing", () => {
  expect(new GlobIndex().find("law")).toEqual([]);
});

test("finds what trying all patterns finds", () => {
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "c", "*", "?"), maxLength: 7 });
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 12 }), fc.array(word), (patterns, words) => {
      const index = new GlobIndex();
      patterns.forEach((one, i) => {
        index.add(one, i);
      });
      for (const word of words) {
        const all = patterns.flatMap((one, i) => (matchGlob(one, word) ? [i] : []));
        expect(index.find(word).sort((a, b) => a - b)).toEqual(all);
      }
    }),
    { numRuns: 500 },
  );
});
