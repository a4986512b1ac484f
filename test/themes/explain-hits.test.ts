import fc from "fast-check";
import { explainHits } from "../../src/themes/explain-hits.js";
import { findHits } from "../../src/themes/find-hits.js";
import { codebookOf, passageOf } from "./passages.js";

const codebook = codebookOf({ sea: ["sea", "open sea"] });
const passage = passageOf("Ships sail, freely, on the open sea — and on no other.", { start: 100 });
const hits = findHits([passage], codebook);

test("a hit is shown with the words around it, as they stand", () => {
  expect(explainHits(hits, [passage], { words: 2 })).toEqual([
    {
      ...{ document: "tract", passage: "tract#1", theme: "sea", term: "open sea" },
      ...{ before: "on the ", match: "open sea", after: " — and on", start: 127, end: 135 },
      negated: false,
    },
  ]);
});

test("eight words on either side unless said otherwise, and no more than there are", () => {
  expect(explainHits(hits, [passage])).toMatchObject([
    { before: "Ships sail, freely, on the ", after: " — and on no other." },
  ]);
  const long = passageOf(`${"a ".repeat(20)}sea${" b".repeat(20)}`);
  expect(explainHits(findHits([long], codebook), [long])).toMatchObject([
    { before: "a ".repeat(8), after: " b".repeat(8) },
  ]);
});

test("without words around it only the hit is shown", () => {
  expect(explainHits(hits, [passage], { words: 0 })).toMatchObject([
    { before: "", match: "open sea", after: "" },
  ]);
});

test("before, match and after are a stretch of the passage", () => {
  const word = fc.constantFrom("sea", "open", "it's", "海洋法", "U.S.", "😀", ",", "—", "co-op");
  fc.assert(
    fc.property(fc.array(word), fc.nat(3), fc.nat(50), (words, around, start) => {
      const one = passageOf(words.join(" "), { start });
      for (const line of explainHits(findHits([one], codebook), [one], { words: around })) {
        const from = line.start - start - line.before.length;
        const stretch = line.before + line.match + line.after;
        expect(one.text.slice(from, from + stretch.length)).toBe(stretch);
      }
    }),
  );
});

test("a hit whose passage is missing is told", () => {
  expect(() => explainHits(hits, [])).toThrow(
    new RangeError("explainHits: expected passage tract#1 among the passages"),
  );
});

test("a negated hit says so", () => {
  const one = passageOf("not the sea");
  expect(explainHits(findHits([one], codebook), [one])).toMatchObject([{ negated: true }]);
});

test("a hundred thousand hits in one passage are all explained", () => {
  const long = passageOf("sea ".repeat(100_000));
  const many = findHits([long], codebook);
  expect(explainHits(many, [long])).toHaveLength(100_000);
});

test.each([-1, 2.5, NaN, "five"])("%p words around a hit cannot be shown", (words) => {
  expect(() => explainHits(hits, [], { words: words as number })).toThrow(
    `explainHits: words: expected a whole number from 0; found ${words}`,
  );
});

test("with all words around it the whole passage is shown", () => {
  const passage = passageOf("far out at sea there is nothing but more water than anybody needs");
  const [shown] = explainHits(findHits([passage], codebook), [passage], { words: Infinity });
  expect(`${shown?.before}${shown?.match}${shown?.after}`).toBe(passage.text);
});
