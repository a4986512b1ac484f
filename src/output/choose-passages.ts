import type { CorpusTally } from "../measures/corpus-tally.js";

/** The passages of a corpus by their places: counted through in the order of the documents, from 0. */
export interface PassagePlaces {
  readonly count: number;
  /** In characters. */
  readonly sizeOf: (place: number) => number;
  readonly documentOf: (place: number) => number;
  /** The place of the first passage of a document, which has its number too. */
  readonly startOf: (document: number) => number;
  /** `null` where there is no passage of that id. */
  readonly find: (passage: string) => number | null;
}

/** Where the passages of documents are. */
export function placePassages({ documents, passages: count }: CorpusTally): PassagePlaces {
  const sizes = new Uint32Array(count);
  const owners = new Uint32Array(count);
  const starts = new Uint32Array(documents.length);
  const numbers = new Map(documents.map(({ facts }, i) => [facts.document, i]));
  let start = 0;
  for (const [i, { found }] of documents.entries()) {
    starts[i] = start;
    sizes.set(found.sizes, start);
    owners.fill(i, start, start + found.sizes.length);
    start += found.sizes.length;
  }
  return {
    count,
    sizeOf: (place) => sizes[place] ?? 0,
    documentOf: (place) => owners[place] ?? 0,
    startOf: (document) => starts[document] ?? 0,
    find(passage) {
      const at = passage.lastIndexOf("#");
      const document = numbers.get(passage.slice(0, at));
      const index = Number(passage.slice(at + 1)) - 1;
      const known = documents[document ?? -1]?.found.sizes.length ?? 0;
      if (document === undefined || !(index >= 0 && index < known)) return null;
      return (starts[document] ?? 0) + index;
    },
  };
}

/** A theme that a passage has. */
interface Present {
  readonly place: number;
  readonly theme: number;
}

/** The themes by which passages are chosen: those of passages that count, the best score first. */
function rankPresent(tally: CorpusTally, places: PassagePlaces): Present[] {
  const found = tally.documents.flatMap(({ facts, found: { present } }, document) => {
    if (!facts.counted) return [];
    const start = places.startOf(document);
    return Array.from(present.scores, (score, i) => {
      const place = start + (present.passages[i] ?? 0);
      return { place, theme: present.themes[i] ?? 0, score };
    });
  });
  // Sorting keeps the order of the documents among equals.
  return found.sort((a, b) => b.score - a.score);
}

/** Passages in the order in which they say most about the themes. */
export interface RankedPassages {
  readonly places: PassagePlaces;
  /** For each theme that any has the best, no more than so many, and of a document. */
  readonly strongest: (most: number, mostOfDocument?: number) => Map<number, number[]>;
  /**
   * The passages that say most about the themes, up to so many characters, in their order: the best
   * of every document first, then the second best, and so on; best is the highest score for any
   * theme. Those given come before all others, in their order.
   */
  readonly choose: (mostText: number, first?: readonly number[]) => number[];
}

/** Ranks the passages of a corpus by what their scores say. */
export function rankByScore(tally: CorpusTally): RankedPassages {
  const places = placePassages(tally);
  const present = rankPresent(tally, places);
  return {
    places,
    strongest: (most, mostOfDocument = Infinity) => {
      const strongest = new Map<number, number[]>();
      const counts = new Map<number, Map<number, number>>();
      for (const { theme, place } of present) {
        const list = strongest.get(theme) ?? [];
        strongest.set(theme, list);
        if (list.length >= most) continue;
        const ofDocuments = counts.get(theme) ?? new Map<number, number>();
        counts.set(theme, ofDocuments);
        const document = places.documentOf(place);
        const count = ofDocuments.get(document) ?? 0;
        if (count >= mostOfDocument) continue;
        ofDocuments.set(document, count + 1);
        list.push(place);
      }
      return strongest;
    },
    choose: (mostText, first = []) => {
      const chosen = new Set<number>();
      let room = mostText;
      for (const place of [...first, ...bestInTurn(present, places)]) {
        const size = places.sizeOf(place);
        if (size > room || chosen.has(place)) continue;
        room -= size;
        chosen.add(place);
      }
      return [...chosen].sort((a, b) => a - b);
    },
  };
}

/** The passages with a theme: the best of every document, then the second best of every one … */
function bestInTurn(present: readonly Present[], places: PassagePlaces): number[] {
  const counts = new Map<number, number>();
  const ranks = new Map<number, number>();
  for (const { place } of present) {
    if (ranks.has(place)) continue;
    const document = places.documentOf(place);
    const rank = counts.get(document) ?? 0;
    counts.set(document, rank + 1);
    ranks.set(place, rank);
  }
  return [...ranks].sort(([, a], [, b]) => a - b).map(([place]) => place);
}
