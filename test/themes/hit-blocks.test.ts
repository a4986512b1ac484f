import type { HitBlock } from "../../src/themes/found-hits.js";
import { HitBlocks } from "../../src/themes/hit-blocks.js";

/** The blocks of texts with so many hits each, about so many in a block. */
function blocksOf(texts: readonly number[], size?: number, mostTexts?: number): HitBlock[] {
  const given: HitBlock[] = [];
  const blocks = new HitBlocks((block) => given.push(block), size, mostTexts);
  texts.forEach((hits, text) => {
    for (let i = 0; i < hits; i++) {
      blocks.found.add(text, i, false);
      blocks.found.place(i, i + 1, blocks.found.numberOf(`word ${i}`));
    }
    blocks.endText();
  });
  blocks.end();
  return given;
}

test("a block is full with the text that fills it, and says of each text how many hits it has", () => {
  const blocks = blocksOf([2, 0, 1, 4, 1, 0], 3);
  expect(blocks.map(({ counts }) => [...counts])).toEqual([[2, 0, 1], [4], [1, 0]]);
  expect(blocks.map(({ hits }) => [...hits.themes])).toEqual([[0, 0, 2], [3, 3, 3, 3], [4]]);
});

test("blocks share the words of their hits, until these are so many that they are counted anew", () => {
  const blocks = blocksOf([3, 2, 4], 3, 4);
  expect(blocks.map(({ hits }) => [...hits.matches])).toEqual([
    [0, 1, 2],
    [0, 1, 0, 1, 2, 3],
  ]);
  const [first, second] = blocksOf([3, 5, 2], 3, 4).map(({ hits }) => hits.texts);
  expect(first).toEqual(["word 0", "word 1", "word 2", "word 3", "word 4"]);
  expect(second).toBe(first);
  const last = blocksOf([3, 5, 2], 3, 4).at(-1)?.hits;
  expect([last?.texts, [...(last?.matches ?? [])]]).toEqual([
    ["word 0", "word 1"],
    [0, 1],
  ]);
});

test("no texts are no block, and texts without hits are one", () => {
  expect(blocksOf([])).toEqual([]);
  expect(blocksOf([0, 0]).map(({ counts }) => [...counts])).toEqual([[0, 0]]);
});
