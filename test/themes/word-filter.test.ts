import fc from "fast-check";
import { FOLLOWS, keyOf, PASSES } from "../../src/text/scan/scanner.js";
import { scanWords } from "../../src/text/scan-words.js";
import { makeTerm, makeTheme } from "../../src/themes/codebook.js";
import { compileCodebook } from "../../src/themes/compile-codebook.js";
import { makeFilter } from "../../src/themes/word-filter.js";
import { codebookOf } from "./passages.js";

const isKept = (filter: Uint8Array, word: string): boolean => {
  const bytes = Buffer.from(word);
  if (bytes.subarray(0, 4).some((byte) => byte > 127)) return true;
  return filter[keyOf(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0)] === PASSES;
};

const codesOf = (word: string): [number, number, number] => {
  const [a = 0, b = 0, c = 0] = Buffer.from(word);
  return [a, b, c];
};

const filterOf = (...beginnings: [letters: string, isWhole: boolean][]): Uint8Array =>
  makeFilter(beginnings.map(([letters, isWhole]) => ({ letters, isWhole })));

test("what begins so is kept, whatever its case", () => {
  const filter = filterOf(["sovereign", false]);
  expect(["sovereign", "SOVEREIGNTY", "Sov", "sovbe"].map((word) => isKept(filter, word))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["so", "sea", "reign", "x"].some((word) => isKept(filter, word))).toBe(false);
});

test("a whole word of two letters lets no longer one through, a beginning of two does", () => {
  expect(isKept(filterOf(["us", true]), "use")).toBe(false);
  expect(isKept(filterOf(["us", true]), "US")).toBe(true);
  expect(isKept(filterOf(["us", false]), "use")).toBe(true);
  expect(isKept(filterOf(["u", false]), "u")).toBe(true);
});

test("a word with a letter that is no ASCII among its first is always kept", () => {
  expect(isKept(filterOf(), "État")).toBe(true);
  expect(isKept(filterOf(), "so\u00advereign")).toBe(true);
  expect(isKept(filterOf(), "state")).toBe(false);
});

test("what goes on in terms is kept behind a kept word; where that may be anything, all is", () => {
  const [begins, goesOn] = [
    [{ letters: "rule", isWhole: true }],
    [
      { letters: "of", isWhole: true },
      { letters: "rule", isWhole: true },
    ],
  ];
  const filter = makeFilter(begins, goesOn);
  expect(filter[keyOf(...codesOf("of"))]).toBe(FOLLOWS);
  expect(filter[keyOf(...codesOf("rul"))]).toBe(PASSES | FOLLOWS);
  expect(filter[keyOf(...codesOf("the"))]).toBe(0);
  expect(makeFilter(begins, null)[keyOf(...codesOf("the"))]).toBe(FOLLOWS);
});

test("whatever word of a text satisfies a term is let through", () => {
  const unit = fc.constantFrom(...Array.from("aabcyieslngtnoAÉéß\u00ad\u0301ﬁK.,1 -’"));
  const word = fc.string({ unit, minLength: 1, maxLength: 9 });
  const ending = fc.constantFrom("", "ing", "ies", "ation", "*", "?", "y", "ed", "ness");
  const term = fc.tuple(word, ending, fc.boolean(), fc.boolean());
  const diacritics = fc.constantFrom("optional", "exact", "ignore" as const);
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(word, ending), { maxLength: 6 }),
      diacritics,
      (terms, said, diacritics) => {
        const codebook = codebookOf({}, { diacritics });
        const made = terms.map(([text, end, stem, cased]) =>
          makeTerm(text + end, { stem, cased, language: "en" }),
        );
        const matcher = compileCodebook(
          { ...codebook, themes: [makeTheme("t", { terms: made })] },
          "en",
        );
        const beginnings = matcher.beginnings();
        fc.pre(beginnings !== null);
        const filter = makeFilter(beginnings);
        const text = [...terms, ...said].map(([text, end]) => text + end).join(" ");
        for (const { start, end } of scanWords(text, "en")) {
          const form = text.slice(start, end);
          if (matcher.classOf(form).elements.size > 0) expect(isKept(filter, form)).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
