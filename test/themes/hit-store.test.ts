import fc from "fast-check";
import { readdir } from "node:fs/promises";
import type { HitBlock } from "../../src/themes/found-hits.js";
import { HitStore } from "../../src/themes/hit-store.js";
import { withFolder } from "../folder.js";

const number = fc.nat(0xffffffff);
const word = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ud800", "né", "国"));
const hit = fc.tuple(number, number, number, number, number, fc.boolean());
const block = fc
  .record({ hits: fc.array(hit), counts: fc.array(number), texts: fc.array(word) })
  .map(({ hits, counts, texts }): HitBlock => {
    const column = (i: 0 | 1 | 2 | 3 | 4) => Uint32Array.from(hits, (one) => one[i]);
    return {
      hits: {
        ...{ themes: column(0), terms: column(1), starts: column(2), ends: column(3) },
        ...{ matches: column(4), negated: Uint8Array.from(hits, (one) => Number(one[5])), texts },
      },
      counts: Uint32Array.from(counts),
    };
  });

test("gives the blocks as they were added, however many of them wait in a file", () => {
  fc.assert(
    fc.property(fc.array(block), fc.constantFrom(0, 100, 500, 1e6), (blocks, most) => {
      const store = new HitStore(most);
      for (const one of blocks) store.add(one);
      expect([...store]).toEqual(blocks);
      expect([...store]).toEqual(blocks);
      expect(store.count).toBe(blocks.reduce((sum, { hits }) => sum + hits.themes.length, 0));
    }),
  );
});

/** Blocks with something in each. */
const some = fc.sample(
  block.filter(({ counts }) => counts.length > 0),
  3,
);

test("where there is no place for the file, a sentence says so", () => {
  const store = new HitStore(0, "/no such folder");
  expect(() => {
    for (const one of some) store.add(one);
  }).toThrow("/no such folder: hits could not be kept there: ENOENT");
});

test("the file has no name, so that nothing of it is left", async () => {
  await withFolder({}, async (folder) => {
    const store = new HitStore(0, folder);
    for (const one of some) store.add(one);
    expect([...store]).toEqual(some);
    expect(await readdir(folder)).toEqual([]);
  });
});
