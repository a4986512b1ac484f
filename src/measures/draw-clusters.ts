import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The same draws in every run and on every machine. */
const seed = 1;

/** Puts into a list how often each cluster was drawn in the next resample. */
type DrawNext = (drawn: Uint32Array) => void;

/** How often each cluster was drawn, resample after resample. */
interface Draws {
  readonly of: string;
  readonly times: Uint8Array;
}

/** So many draws are held from one measure of a large corpus to the next, and no fewer. */
const heldDraws = { least: 1 << 20, most: 1 << 24 };
let held: Draws | null = null;

/**
 * Draws from each group as many clusters as it has, each as likely as any other: what is returned
 * gives one resample after the other, those of one group after those of the other. The draws are
 * the same each time, and of many documents take longer than what is made of them: the last ones
 * are held.
 */
export function drawClusters(groups: readonly number[], resamples: number): DrawNext {
  const size = groups.reduce((sum, one) => sum + one, 0);
  const count = size * resamples;
  if (count < heldDraws.least || count > heldDraws.most) return drawEach(groups);
  const of = `${resamples} of ${groups.join(", ")}`;
  if (held?.of !== of) held = { of, times: holdDraws(groups, size, resamples) };
  const { times } = held;
  let at = 0;
  return (drawn) => {
    drawn.set(times.subarray(at, at + size));
    at += size;
  };
}

function holdDraws(groups: readonly number[], size: number, resamples: number): Uint8Array {
  const drawNext = drawEach(groups);
  const drawn = new Uint32Array(size);
  const times = new Uint8Array(size * resamples);
  for (let at = 0; at < times.length; at += size) {
    drawNext(drawn);
    times.set(drawn, at);
  }
  return times;
}

function drawEach(groups: readonly number[]): DrawNext {
  const random = xoroshiro128plus(seed);
  return (drawn) => {
    drawn.fill(0);
    let first = 0;
    for (const size of groups) {
      for (let i = 0; i < size; i++) {
        const at = uniformInt(random, first, first + size - 1);
        drawn[at] = (drawn[at] ?? 0) + 1;
      }
      first += size;
    }
  };
}
