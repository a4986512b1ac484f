/** For each theme the one it is part of; `null`, or no entry, where it is part of none. */
export type Parents = Readonly<Record<string, string | null>>;

/**
 * The themes that are part of no other among them, in their order. A hit of a part is one of the
 * whole too, so that only these can be added up.
 *
 * @param verb - the chart's name, for errors
 * @throws TypeError when a theme is part of itself.
 */
export function findOutermost(
  verb: string,
  themes: readonly string[],
  parents: Parents,
): Set<string> {
  const known = new Set(themes);
  const wholeOf = (theme: string) =>
    (Object.hasOwn(parents, theme) ? parents[theme] : null) ?? null;
  const isOutermost = (theme: string): boolean => {
    const within = new Set([theme]);
    for (let whole = wholeOf(theme); whole !== null; whole = wholeOf(whole)) {
      if (within.has(whole)) {
        throw new TypeError(`${verb}: parents: expected no theme within itself; found ${whole}`);
      }
      if (known.has(whole)) return false;
      within.add(whole);
    }
    return true;
  };
  return new Set([...known].filter(isOutermost));
}
