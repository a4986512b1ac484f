/**
 * For each theme that is shown the place of its colour among so many: that which it has in the
 * codebook, so that a theme is of one colour in all charts of a run, whatever each leaves out.
 * Where two would be of one colour, or the codebook is not known, places are those among the shown.
 *
 * @param labels - those of all themes, in the order of the codebook
 */
export function placesOfThemes(
  shown: readonly string[],
  labels: Readonly<Record<string, string>>,
  colours: number,
): number[] {
  const codebook = new Map(Object.keys(labels).map((theme, i) => [theme, i]));
  const places = shown.flatMap((theme) => codebook.get(theme) ?? []);
  const distinct = new Set(places.map((place) => place % colours));
  return distinct.size === shown.length ? places : shown.map((_, i) => i);
}
