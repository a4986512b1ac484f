import fc from "fast-check";
import { findSameTexts } from "../../../src/corpus/same-text/find-same-texts.js";
import { readParallelTexts } from "../parallel-texts.js";

const texts = readParallelTexts();

function take(article: string, language: string): { text: string; language: string } {
  const text = texts.find((each) => each.article === article && each.language === language)?.text;
  return { text: text ?? "", language };
}

test("copies, near copies and translations of one text make one group", () => {
  const original = take("harbour-before", "en");
  const cut = original.text.split("\n\n").slice(2).join("\n\n");
  const { pairs, groups } = findSameTexts([
    take("lake-opening", "en"),
    original,
    { text: original.text.toUpperCase(), language: "en" },
    { text: `Harbour levy: an opinion\n\n${cut}`, language: "en" },
    take("harbour-before", "ru"),
    take("harbour-after", "id"),
  ]);
  expect(groups).toEqual([[1, 2, 3, 4]]);
  expect(pairs.map(({ a, b, kind }) => [a, b, kind])).toEqual([
    [1, 2, "copy"],
    [1, 3, "near copy"],
    [1, 4, "translation"],
  ]);
});

test("each pair says by what a person can check it", () => {
  const { pairs } = findSameTexts([take("school-plan", "en"), take("school-plan", "ko")]);
  expect(pairs[0]?.evidence).toMatch(
    /^\d+ of \d+ sentences found again in their place, 13 of 13 numbers shared$/u,
  );
  expect(pairs[0]?.similarity).toBeGreaterThan(0.65);
});

test("two articles by one author on one event, in one language or two, stay two", () => {
  const articles = [
    take("harbour-before", "en"),
    take("harbour-after", "en"),
    take("harbour-after", "fr"),
  ];
  expect(findSameTexts(articles).groups).toEqual([[1, 2]]);
});

test("no document, no pair; and documents without words are not the same", () => {
  expect(findSameTexts([])).toEqual({ pairs: [], groups: [] });
  const empty = { text: "…", language: "en" };
  expect(findSameTexts([empty, empty]).groups).toEqual([]);
});

test("the same documents give the same pairs, and a pair names its earlier document first", () => {
  const document = fc.constantFrom(...texts.slice(0, 6), { text: "a b", language: "en" });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 6 }), (documents) => {
      const found = findSameTexts(documents);
      expect(findSameTexts(documents)).toEqual(found);
      for (const { a, b } of found.pairs) expect(a).toBeLessThan(b);
    }),
    { numRuns: 20 },
  );
});
