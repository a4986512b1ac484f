import { encodeColours } from "../charts/style.js";
import type { Codebook } from "../themes/codebook.js";
import { themeLabels } from "../themes/theme-labels.js";

/** How a theme is shown: a number that stands behind its hits, and a colour under them. */
export interface ThemeMark {
  /** `2`, and of its parts `2.1`, `2.2`. */
  readonly number: string;
  readonly label: string;
  readonly colour: string;
  /** The theme it is part of. */
  readonly parent: string | null;
}

/** The mark of each theme by its key, in the order of the codebook. */
export function numberThemes(codebook: Pick<Codebook, "themes">): Map<string, ThemeMark> {
  const { colours } = encodeColours(codebook.themes.length);
  const labels = themeLabels(codebook);
  const marks = new Map<string, ThemeMark>();
  const counts = new Map<string | null, number>();
  codebook.themes.forEach(({ theme, parent }, i) => {
    const whole = parent === null ? undefined : marks.get(parent);
    const key = whole === undefined ? null : parent;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    marks.set(theme, {
      number: whole === undefined ? `${count}` : `${whole.number}.${count}`,
      label: labels[theme] ?? theme,
      colour: colours[i] ?? "#000",
      parent: key,
    });
  });
  return marks;
}
