import fc from "fast-check";
import { alignSegments } from "../../../src/corpus/same-text/align-segments.js";

function segments(lengths: readonly number[]) {
  return lengths.map((length) => ({ length, keys: new Uint32Array() }));
}

function align(a: readonly number[], b: readonly number[], shared?: Float64Array) {
  const order = b.map((_, i) => i);
  const none = new Float64Array(a.length * b.length);
  return alignSegments(segments(a), segments(b), shared ?? none, order, 1);
}

test("sentences of like lengths stand side by side", () => {
  expect(align([100, 40, 200], [110, 38, 190]).beads).toEqual([
    { startA: 0, endA: 1, startB: 0, endB: 1 },
    { startA: 1, endA: 2, startB: 1, endB: 2 },
    { startA: 2, endA: 3, startB: 2, endB: 3 },
  ]);
});

test("a sentence made of two stands beside both", () => {
  expect(align([100, 60, 80, 150], [100, 140, 150]).beads[1]).toEqual({
    startA: 1,
    endA: 3,
    startB: 1,
    endB: 2,
  });
});

test("a sentence without a counterpart stands alone", () => {
  expect(align([100, 300, 40, 90], [100, 40, 90]).beads).toContainEqual({
    startA: 1,
    endA: 2,
    startB: 1,
    endB: 1,
  });
});

test("shared clues decide where lengths say nothing", () => {
  const shared = new Float64Array([0, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 4]);
  expect(align([100, 100, 100], [100, 100, 100, 100], shared).beads).toEqual([
    { startA: 0, endA: 0, startB: 0, endB: 1 },
    { startA: 0, endA: 1, startB: 1, endB: 2 },
    { startA: 1, endA: 2, startB: 2, endB: 3 },
    { startA: 2, endA: 3, startB: 3, endB: 4 },
  ]);
});

test("every segment of both texts is in exactly one bead, in order", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      const { beads, score } = align(a, b);
      // Texts of too uneven lengths cannot be laid side by side at all.
      if (score === -Infinity) return;
      let [atA, atB] = [0, 0];
      for (const { startA, endA, startB, endB } of beads) {
        expect([startA, startB]).toEqual([atA, atB]);
        [atA, atB] = [endA, endB];
      }
      expect([atA, atB]).toEqual([a.length, b.length]);
    }),
  );
});
