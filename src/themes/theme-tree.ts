import type { Codebook } from "./codebook.js";

/** The positions of a theme's parents, of the nearest first, for each theme of a codebook. */
export function ancestorsOf({ themes }: Codebook): number[][] {
  const places = new Map(themes.map(({ theme }, i) => [theme, i]));
  const ancestors: number[][] = [];
  for (const { parent } of themes) {
    const place = parent === null ? undefined : places.get(parent);
    // A parent stands before its parts, so that its own are known.
    const above = place === undefined ? undefined : ancestors[place];
    ancestors.push(place === undefined || above === undefined ? [] : [place, ...above]);
  }
  return ancestors;
}
