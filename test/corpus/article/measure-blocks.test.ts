import fc from "fast-check";
import { measureBlocks as measure } from "../../../src/corpus/article/measure-blocks.js";
import type { Block } from "../../../src/corpus/block.js";

const blocks = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: "paragraph", text, runs: [] }));
/** The core, and the features of all blocks. */
function measureBlocks(page: readonly Block[]) {
  const { core, featuresOf } = measure(page, null);
  return { core, features: page.map((_, i) => featuresOf(i)) };
}
const paragraph = (n: number) =>
  `Paragraph ${n} says, at some length, that stone lasts longer than promises do.`;

test("a block knows its neighbours, its place, and whether it is in the core", () => {
  const { features, core } = measureBlocks(
    blocks("Home", paragraph(1), "Share", paragraph(2), "Latest news", "Latest news"),
  );
  expect(core).toEqual({ start: 1, end: 2 });
  expect(features[0]).toMatchObject({ inCore: 0, position: 0, "after1.running": 1, gapAfter: 0 });
  expect(features[1]).toMatchObject({ inCore: 1, "before1.words": features[0]?.words });
  expect(features[4]).toMatchObject({ repeated: 1, position: 0.8 });
});

test("features are finite and short numbers, whatever the blocks", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom(paragraph(1), "Share", "…", "漢字。"));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const { features } = measureBlocks(blocks(...texts));
      expect(features).toHaveLength(texts.length);
      for (const value of features.flatMap((block) => Object.values(block))) {
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.round(value * 1e4) / 1e4).toBe(value);
      }
    }),
  );
});

test("a page of thousands of lines is measured in a moment", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) =>
    i % 7 === 0 ? paragraph(i) : `Line ${i}`,
  );
  expect(measureBlocks(blocks(...lines)).features).toHaveLength(20_000);
});
