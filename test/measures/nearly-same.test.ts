import fc from "fast-check";
import { areNearlySame, gramsOf } from "../../src/measures/nearly-same.js";

const same = (a: string, b: string) => areNearlySame(gramsOf(a), gramsOf(b));

test.each([
  ["The harbour should be opened.", "the HARBOUR should be opened", true],
  ["The harbour should be opened.", "The harbour should be closed.", false],
  ["Open it.", "Shut it.", false],
  ["Go", "go!", true],
  ["…", "", true],
  ["", "Go", false],
])("%j and %j: %s", (a, b, expected) => {
  expect(same(a, b)).toBe(expected);
});

test("every text is nearly the same as itself, and either way round says the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(same(a, a)).toBe(true);
      expect(same(a, b)).toBe(same(b, a));
    }),
  );
});

test("a sentence of 50,000 words is read once", () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `word${i}`).join(" ");
  expect(same(words, `${words} more`)).toBe(true);
});
