import { drawClusters } from "../../src/measures/draw-clusters.js";

/** How often each of some clusters was drawn, resample after resample. */
function drawsOf(groups: readonly number[], resamples: number): string[] {
  const drawNext = drawClusters(groups, resamples);
  const drawn = new Uint32Array(groups.reduce((sum, size) => sum + size, 0));
  return Array.from({ length: resamples }, () => {
    drawNext(drawn);
    return drawn.join();
  });
}

test("draws that are held are those that are not, and the same for each measure", () => {
  const few = drawsOf([1024], 1000);
  const many = drawsOf([1024], 1100);
  expect(many.slice(0, 1000)).toEqual(few);
  expect(new Set(many).size).toBe(1100);
  expect(drawsOf([1024], 1100)).toEqual(many);
  expect(drawsOf([1024], 1050)).toEqual(many.slice(0, 1050));
  expect(drawsOf([1024], 1000)).toEqual(few);
});

test("of each group as many are drawn as it has, held or not", () => {
  for (const resamples of [10, 1100]) {
    for (const draw of drawsOf([24, 1000], resamples)) {
      const times = draw.split(",").map(Number);
      expect(times.slice(0, 24).reduce((sum, one) => sum + one, 0)).toBe(24);
      expect(times.slice(24).reduce((sum, one) => sum + one, 0)).toBe(1000);
    }
  }
});
