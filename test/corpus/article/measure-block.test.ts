import type { Block } from "../../../src/corpus/block.js";
import { measureBlock } from "../../../src/corpus/article/measure-block.js";

const block = (text: string, kind: Block["kind"] = "paragraph"): Block => ({
  kind,
  text,
  runs: [],
});

test("a sentence, a menu and a teaser look different", () => {
  const sentence = measureBlock(
    block("The harbour has asked for a wall, and for ten years nobody has built it."),
    null,
  );
  expect(sentence).toMatchObject({ ends: 1, running: 1, sentences: 1, furniture: 0, glued: 0 });
  expect(measureBlock(block("Home / Opinion / Global"), null)).toMatchObject({
    ends: 0,
    furniture: 1,
  });
  expect(measureBlock(block("Harbour wallThe town has asked …"), null)).toMatchObject({
    ellipsis: 1,
  });
  expect(measureBlock(block("Harbour wallThe town"), null).glued).toBeGreaterThan(0);
});

test("the title is known by its words, whole or in large part", () => {
  const title = "Stone against the sea: a harbour's plea";
  expect(measureBlock(block("STONE AGAINST THE SEA: A HARBOUR'S PLEA"), title).title).toBe(1);
  expect(measureBlock(block("Stone against the sea"), title).title).toBe(1);
  expect(measureBlock(block("a plea"), title).title).toBe(0);
});

test("words are counted in languages without blanks too", () => {
  const chinese = measureBlock(
    block("过去十一年里，海港当局一直要求修建防波堤，每一届政府都作过承诺。"),
    null,
  );
  expect(chinese).toMatchObject({ running: 1, ends: 1, sentences: 1 });
});

test("a block of any length is measured by its beginning, in a moment", () => {
  const long = measureBlock(block("word, ".repeat(1_000_000)), null);
  expect(long.words).toBeLessThan(15);
});

test("markup tells more: links, lists, and what classes and ids speak of", () => {
  const layout = {
    tag: "li",
    linked: 1,
    readable: false,
    shown: true,
    parts: new Set(["ul", "nav"]),
    named: new Set(["margin"] as const),
    container: 0,
  };
  expect(measureBlock({ ...block("Harbours"), layout }, null)).toMatchObject({
    linked: 1,
    readable: 0,
    listTag: 1,
    inMargin: 1,
    namedMargin: 1,
    namedBody: 0,
  });
});
