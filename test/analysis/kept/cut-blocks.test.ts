import fc from "fast-check";
import { cutBlocks } from "../../../src/analysis/kept/cut-blocks.js";
import { keyOf } from "../../../src/kept.js";

const documentOf = (name: number, size: number) => ({ name, key: keyOf(name), size });
const anySizes = fc.array(fc.nat(3_000), { maxLength: 60 });

test("every document that has rows is in one block, in their order", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const documents = sizes.map((size, i) => documentOf(i, size));
      expect(cutBlocks(documents).flat()).toEqual(documents.filter(({ size }) => size > 0));
    }),
  );
});

test("a block but the last has 2,000 rows at least", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const blocks = cutBlocks(sizes.map((size, i) => documentOf(i, size)));
      for (const block of blocks.slice(0, -1)) {
        expect(block.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(2_000);
      }
    }),
  );
});

test("a document more changes few blocks", () => {
  const documents = Array.from({ length: 400 }, (_, i) => documentOf(i, 150));
  const more = [...documents.slice(0, 100), documentOf(-1, 150), ...documents.slice(100)];
  const known = new Set(cutBlocks(documents).map((block) => keyOf(block)));
  const fresh = cutBlocks(more).filter((block) => !known.has(keyOf(block)));
  expect(fresh.length).toBeLessThanOrEqual(4);
});
