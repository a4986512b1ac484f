import { roomFor, type Wrapping } from "./find-wrapping.js";
import * as letters from "./letter-class.js";
import type { Line } from "./scan-lines.js";

/** So many lines make verse. */
const shortestVerse = 4;
/** Of them so many break off a sentence with such a share of the breadth left. */
const mostRoomy = 0.6;
const ragged = 0.12;

/**
 * Lines of verse, names or figures: one below the other, all beginning with capitals, and most of
 * them with room for more.
 */
export function findVerse(lines: readonly Line[], wrapping: Wrapping): boolean[] {
  const verse = lines.map(() => false);
  let [from, roomy] = [0, 0];
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const goesOn = line?.gap === 0 && beginsVerse(line);
    if (goesOn && i > from) {
      const isOpen = lines[i - 1]?.ends !== letters.STOP;
      if (isOpen && roomFor(wrapping, i - 1, i) > ragged * (wrapping.limit[i - 1] ?? 0)) roomy++;
      continue;
    }
    if (i - from >= shortestVerse && roomy >= mostRoomy * (i - from - 1)) verse.fill(true, from, i);
    [from, roomy] = [line !== undefined && beginsVerse(line) ? i : i + 1, 0];
  }
  return verse;
}

function beginsVerse({ begins }: Line): boolean {
  return begins === letters.UPPER || begins === letters.DIGIT;
}
