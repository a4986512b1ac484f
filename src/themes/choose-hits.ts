import type { Matching } from "./codebook.js";
import type { Candidate } from "./find-candidates.js";
import { compareEndings } from "./term-states.js";

/**
 * Of each theme the candidates that count, by place. A theme's candidates are its own, its
 * exceptions and those that count in its parts.
 *
 * @param candidates - of all themes
 * @param ancestors - for each theme the positions of its parents, the nearest first
 */
export function chooseHits(
  candidates: readonly Candidate[],
  ancestors: readonly (readonly number[])[],
  overlap: Matching["overlap"],
): Candidate[][] {
  const byTheme: Candidate[][] = ancestors.map(() => []);
  for (const candidate of candidates) byTheme[candidate.ending.theme]?.push(candidate);
  // Parts stand after their parents, and must be settled before them.
  for (let theme = byTheme.length - 1; theme >= 0; theme--) {
    const own = byTheme[theme] ?? [];
    const chosen = overlap === "all" ? chooseAll(own) : chooseLongest(own);
    byTheme[theme] = chosen;
    const parent = ancestors[theme]?.[0];
    if (parent !== undefined) for (const one of chosen) byTheme[parent]?.push(one);
  }
  return overlap === "codebook" ? dropCovered(byTheme, ancestors) : byTheme;
}

/** Whether each theme chooses among its own candidates alone, the longest. */
export function choosesInThemes(
  ancestors: readonly (readonly number[])[],
  overlap: Matching["overlap"],
): boolean {
  return overlap === "theme" && ancestors.every(({ length }) => length === 0);
}

/** The longest, of equals the earlier, then exceptions, then the codebook's order; none overlap. */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      a.first - b.first ||
      compareEndings(a.ending, b.ending),
  );
  const taken = new Set<number>();
  const chosen = ranked.filter(({ first, last }) => {
    // The chosen are at least as long: one that lies across this stretch covers an end of it.
    if (taken.has(first) || taken.has(last)) return false;
    for (let place = first; place <= last; place++) taken.add(place);
    return true;
  });
  return chosen.filter(({ ending }) => !ending.masks).sort((a, b) => a.first - b.first);
}

/** Every stretch once, by the first term in the codebook, unless an exception covers it. */
function chooseAll(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => a.first - b.first || b.last - a.last || compareEndings(a.ending, b.ending),
  );
  let masked = -1;
  return ranked.filter(({ first, last, ending }, i) => {
    const before = ranked[i - 1];
    if (ending.masks) masked = Math.max(masked, last);
    return last > masked && !(before?.first === first && before.last === last);
  });
}

/** Leaves out what lies within a longer candidate that counts of a theme above or below which it is not. */
function dropCovered(
  byTheme: readonly (readonly Candidate[])[],
  ancestors: readonly (readonly number[])[],
): Candidate[][] {
  const kept = new Map<number, Map<number, number[]>>();
  let longest = 0;
  const chosen: Candidate[][] = byTheme.map(() => []);
  const all = byTheme.flatMap((candidates, theme) => candidates.map((one) => ({ one, theme })));
  all.sort((a, b) => b.one.last - b.one.first - (a.one.last - a.one.first) || a.theme - b.theme);
  for (const { one, theme } of all) {
    longest = Math.max(longest, one.last - one.first);
    if (isCovered(one, theme)) continue;
    chosen[theme]?.push(one);
    const ends = kept.get(one.first) ?? new Map<number, number[]>();
    kept.set(one.first, ends);
    const themes = ends.get(one.last);
    if (themes === undefined) ends.set(one.last, [theme]);
    else themes.push(theme);
  }
  return chosen.map((candidates) => candidates.sort((a, b) => a.first - b.first));

  function isCovered({ first, last }: Candidate, theme: number): boolean {
    const isRival = (other: number) => other !== theme && !areRelated(other, theme, ancestors);
    for (let from = Math.max(0, last - longest); from <= first; from++) {
      for (const [to, themes] of kept.get(from) ?? []) {
        if (to >= last && (from < first || to > last) && themes.some(isRival)) return true;
      }
    }
    return false;
  }
}

function areRelated(a: number, b: number, ancestors: readonly (readonly number[])[]): boolean {
  return ancestors[a]?.includes(b) === true || ancestors[b]?.includes(a) === true;
}
