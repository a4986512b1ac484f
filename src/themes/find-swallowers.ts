import { defaultMatching, makeTheme, type Codebook } from "./codebook.js";
import { FoundHits } from "./found-hits.js";
import { findPrepared } from "./prepared/find-prepared.js";
import { PassageTableReader } from "./prepared/passage-table.js";
import type { PreparedCorpus } from "./prepared/prepared-corpus.js";
import { selectTerms } from "./select-terms.js";
import { placesOf, type TermPlace } from "./term-places.js";
import { ancestorsOf } from "./theme-tree.js";

/** So many are named of those that take a term's places. */
const mostNamed = 3;

/** Where a term stands and is no hit. */
export interface Swallowed {
  /** How many such places there are. */
  readonly places: number;
  /** What takes them: terms and exceptions, the most frequent first. */
  readonly by: readonly string[];
}

/**
 * Of terms that are no hit anywhere, by position, those that would be were they alone in their
 * theme.
 */
export function findSwallowers(
  corpus: PreparedCorpus,
  codebook: Codebook,
  silent: ReadonlySet<number>,
): Map<number, Swallowed> {
  if (silent.size === 0) return new Map();
  const places = placesOf(codebook);
  const alone = findPlaces(corpus, standAlone(codebook, places, silent));
  const order = [...silent];
  const exposed = exposeExceptions(codebook);
  const taken = findPlaces(corpus, exposed, (passage) => alone.has(passage));
  const positions = positionsOfExposed(codebook);
  const isRival = judgeRivals(codebook, places);
  const table = new PassageTableReader(corpus.table);
  const tallies = new Map<number, { places: number; readonly rivals: Map<number, number> }>();
  for (const [i, stretches] of alone) {
    const { counted, language } = table.groupsOf(i);
    if (!counted) continue;
    for (const { theme: position, start, end } of stretches) {
      const own = order[position] ?? 0;
      const place = places[own];
      const theme = codebook.themes[place?.theme ?? -1];
      if (place === undefined || theme === undefined) continue;
      if (!selectTerms(theme, language, codebook)(place.term)) continue;
      const tally = tallies.get(own) ?? { places: 0, rivals: new Map<number, number>() };
      tallies.set(own, tally);
      tally.places++;
      for (const stretch of taken.get(i) ?? []) {
        const rival = { ...stretch, term: positions[stretch.term] ?? 0 };
        const overlaps = rival.start < end && rival.end > start && rival.term !== own;
        if (!overlaps || !isRival(place, rival)) continue;
        tally.rivals.set(rival.term, (tally.rivals.get(rival.term) ?? 0) + 1);
      }
    }
  }
  return new Map(
    [...tallies].map(([own, { places: count, rivals }]) => {
      return [own, { places: count, by: nameMost(rivals, places) }];
    }),
  );
}

interface Stretch {
  readonly theme: number;
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** The hits of each passage that has any, of those that are wanted. */
function findPlaces(
  corpus: PreparedCorpus,
  codebook: Codebook,
  isWanted: (passage: number) => boolean = () => true,
): Map<number, Stretch[]> {
  const stretches = new Map<number, Stretch[]>();
  const found = new FoundHits();
  findPrepared(corpus, codebook, found, (passage) => {
    if (found.count > 0 && isWanted(passage)) {
      const own = Array.from({ length: found.count }, (_, i) => ({
        theme: found.themes[i] ?? 0,
        term: found.terms[i] ?? 0,
        start: found.starts[i] ?? 0,
        end: found.ends[i] ?? 0,
      }));
      stretches.set(passage, own);
    }
    found.clear();
  });
  return stretches;
}

/** Each term in a theme of its own, tried in every language. */
function standAlone(
  codebook: Codebook,
  places: readonly TermPlace[],
  silent: ReadonlySet<number>,
): Codebook {
  const { diacritics, forms } = codebook.matching;
  const themes = [...silent].flatMap((i) => {
    const term = places[i]?.term;
    return term === undefined ? [] : [makeTheme(String(i), { terms: [term] })];
  });
  return { ...codebook, matching: { ...defaultMatching, diacritics, forms }, themes };
}

/** The codebook with its exceptions among the terms: before them, for of the same words they win. */
function exposeExceptions(codebook: Codebook): Codebook {
  const themes = codebook.themes.map((theme) => ({
    ...theme,
    terms: [...theme.except, ...theme.terms],
    except: [],
  }));
  return { ...codebook, themes };
}

/** For each term of the exposed codebook its position in the codebook. */
function positionsOfExposed({ themes }: Codebook): number[] {
  const positions: number[] = [];
  for (const { terms, except } of themes) {
    const first = positions.length;
    const ofTerms = terms.map((_, i) => first + i);
    const ofExceptions = except.map((_, i) => first + terms.length + i);
    positions.push(...ofExceptions, ...ofTerms);
  }
  return positions;
}

/** Whether a hit among the exposed ones may take the place of a term. */
function judgeRivals(
  codebook: Codebook,
  places: readonly TermPlace[],
): (own: TermPlace, rival: Stretch) => boolean {
  const ancestors = ancestorsOf(codebook);
  const compete = codebook.matching.overlap === "codebook";
  return (own, rival) => {
    if (compete || rival.theme === own.theme) return true;
    // Exceptions of a theme hold for its parts.
    const isException = places[rival.term]?.isTerm === false;
    return isException && (ancestors[own.theme]?.includes(rival.theme) ?? false);
  };
}

function nameMost(tally: ReadonlyMap<number, number>, places: readonly TermPlace[]): string[] {
  return [...tally]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostNamed)
    .map(([i]) => places[i]?.term.term ?? "");
}
