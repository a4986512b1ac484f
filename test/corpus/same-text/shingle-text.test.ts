import fc from "fast-check";
import { countShared, hashWords, shingleText } from "../../../src/corpus/same-text/shingle-text.js";

function shingle(text: string): Uint32Array {
  return shingleText(hashWords(text));
}

test("case, punctuation and full-width letters make no other words", () => {
  expect(hashWords("The SEA, again — ５ times.")).toEqual(hashWords("the sea again 5 times"));
});

test("a Chinese character stands for a word", () => {
  expect(hashWords("海平面 rises")).toHaveLength(4);
});

test("a text has a shingle for each four words in a row, and a short one a single shingle", () => {
  expect(shingle("one two three four five six")).toHaveLength(3);
  expect(shingle("one two")).toHaveLength(1);
  expect(shingle("…")).toHaveLength(0);
});

test("the order of words tells shingles apart", () => {
  expect(countShared(shingle("a b c d"), shingle("d c b a"))).toBe(0);
});

test("a repeated run of words is one shingle", () => {
  expect(shingle("so it is so it is so it is so")).toHaveLength(3);
});

test("shingles come ascending, and a text shares all of them with itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "水") }), (text) => {
      const shingles = shingle(text);
      expect([...shingles]).toEqual([...new Set(shingles)].sort((a, b) => a - b));
      expect(countShared(shingles, shingles)).toBe(shingles.length);
    }),
  );
});
