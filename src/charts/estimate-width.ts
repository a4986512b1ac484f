import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";

/** Characters of Noto Sans by their width in parts of the font size, a little more than less. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[ .,:;'!ijl]/u, 0.3],
  [/^[-"/\\|()[\]{}Ifrt]/u, 0.44],
  [/^[mwMW@%&]/u, 0.96],
  [/^[A-Z]/u, 0.74],
  [/^[ -~]/u, 0.62],
  [/^\p{Lu}/u, 0.9],
];

/**
 * About how many pixels a line of text takes, rather more than less: charts lay labels out before
 * there is anything to measure them with.
 */
export function estimateWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of graphemesOf(text)) {
    const columns = displayWidth(character);
    const known = columns === 1 ? widths.find(([pattern]) => pattern.test(character)) : undefined;
    width += known?.[1] ?? 0.74 * columns;
  }
  return Math.ceil(fontSize * width);
}
