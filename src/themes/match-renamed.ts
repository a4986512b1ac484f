import type { Codebook, Theme } from "./codebook.js";
import { wordsOf } from "./words-of-term.js";

/** From this part on of the terms of both a theme is the same under another name. */
const enough = 0.5;

/**
 * For each theme of `b` that `a` has under another name, that name: of the themes that only one of
 * the two has, those that share at least half of their terms, the most alike first.
 */
export function matchRenamed(a: Codebook, b: Codebook): Map<string, string> {
  const [before, after] = [namesOf(a), namesOf(b)];
  const gone = a.themes.filter(({ theme }) => !after.has(theme));
  const holders = indexTerms(gone);
  const pairs = b.themes
    .filter(({ theme }) => !before.has(theme))
    .flatMap((theme) => findAlike(theme, holders));
  const renamed = new Map<string, string>();
  const taken = new Set<Theme>();
  for (const { theme, was } of pairs.sort((x, y) => y.alike - x.alike)) {
    if (renamed.has(theme.theme) || taken.has(was)) continue;
    renamed.set(theme.theme, was.theme);
    taken.add(was);
  }
  return renamed;
}

function namesOf({ themes }: Codebook): Set<string> {
  return new Set(themes.map(({ theme }) => theme));
}

/** The themes that have each of their terms. */
function indexTerms(themes: readonly Theme[]): Map<string, Theme[]> {
  const holders = new Map<string, Theme[]>();
  for (const theme of themes) {
    for (const words of termsOf(theme)) {
      const own = holders.get(words);
      if (own === undefined) holders.set(words, [theme]);
      else own.push(theme);
    }
  }
  return holders;
}

/** Themes that are much alike: by the part that terms of both are of those of either (Jaccard 1912). */
function findAlike(theme: Theme, holders: ReadonlyMap<string, readonly Theme[]>) {
  const own = termsOf(theme);
  const shared = new Map<Theme, number>();
  for (const words of own) {
    for (const was of holders.get(words) ?? []) shared.set(was, (shared.get(was) ?? 0) + 1);
  }
  return [...shared]
    .map(([was, both]) => ({ theme, was, alike: both / (own.size + termsOf(was).size - both) }))
    .filter(({ alike }) => alike >= enough);
}

function termsOf({ terms }: Theme): Set<string> {
  return new Set(terms.map(wordsOf));
}
