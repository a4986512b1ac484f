import { findNearCopies as find } from "../../../src/corpus/same-text/find-near-copies.js";

const findNearCopies = (texts: readonly string[]) => find(texts.map((text) => ({ text })));

/** A text of `count` words that no other seed shares. */
function words(seed: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${seed}${i}`).join(" ");
}

const article = words("a", 300);

test("a cut paragraph and a new headline make no second text", () => {
  const copy = `${words("headline", 8)}\n\n${words("a", 200)}`;
  expect(findNearCopies([article, copy])).toEqual([
    { a: 0, b: 1, shared: 197, ofLonger: 197 / 297, ofShorter: 197 / 205 },
  ]);
});

test("slips of a scanner make no second text", () => {
  const scanned = article.replace(/a(\d*33)\b/gu, "o$1");
  expect(findNearCopies([article, scanned])).toHaveLength(1);
});

test("a teaser of the first third is a text of its own", () => {
  expect(findNearCopies([article, words("a", 100)])).toEqual([]);
});

test("an article with as much of something else is a text of its own", () => {
  expect(findNearCopies([article, `${article} ${words("b", 310)}`])).toEqual([]);
});

test("two articles with one publisher's boilerplate stay two", () => {
  const boilerplate = words("about", 60);
  const texts = ["b", "c", "d"].map((seed) => `${words(seed, 200)} ${boilerplate}`);
  expect(findNearCopies(texts)).toEqual([]);
});

test("of very short texts only exact copies are copies", () => {
  expect(findNearCopies([words("a", 30), words("a", 29)])).toEqual([]);
});

test("of many copies of one text all hang together, though not every pair is listed", () => {
  const texts = Array.from({ length: 200 }, (_, i) => `${article} note${i}`);
  const pairs = findNearCopies(texts);
  expect(new Set(pairs.map(({ b }) => b)).size).toBe(199);
  expect(pairs.length).toBeLessThan(3 * 200);
});
