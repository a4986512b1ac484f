import type { Codebook } from "../../src/themes/codebook.js";

/** What a hit is told by. */
export interface ReferenceHit {
  readonly theme: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Try extends ReferenceHit {
  readonly words: number;
  readonly masks: boolean;
  readonly order: number;
}

/**
 * The hits in a text of plain Latin letters, by brute force: every term at every word in every
 * way, then the best one by one.
 */
export function referenceHits(text: string, codebook: Codebook): ReferenceHit[] {
  return codebook.themes.flatMap(({ theme, terms, except }) => {
    const all = [
      ...terms.map(({ term }) => ({ term, masks: false })),
      ...except.map(({ term }) => ({ term, masks: true })),
    ];
    let left = all.flatMap((one, order) =>
      findTerm(text, one.term).map((place): Try => ({ theme, order, ...one, ...place })),
    );
    const chosen: Try[] = [];
    while (left.length > 0) {
      const best = left.reduce((a, b) => (isBetter(b, a) ? b : a));
      chosen.push(best);
      left = left.filter((one) => one.end <= best.start || one.start >= best.end);
    }
    return chosen
      .filter(({ masks }) => !masks)
      .sort((a, b) => a.start - b.start)
      .map(({ theme, term, start, end }) => ({ theme, term, start, end }));
  });
}

function isBetter(a: Try, b: Try): boolean {
  if (a.words !== b.words) return a.words > b.words;
  if (a.start !== b.start) return a.start < b.start;
  if (a.masks !== b.masks) return a.masks;
  return a.order < b.order;
}

function findTerm(text: string, term: string): { start: number; end: number; words: number }[] {
  const words = [...text.matchAll(/[a-z]+/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0].toLowerCase(),
  }));
  const spellings = [term, term.replaceAll("-", "")].map((spelling) =>
    spelling.split(/[ '-]+/u).map(toRegExp),
  );
  const found: { start: number; end: number; words: number }[] = [];
  const follow = (pattern: readonly RegExp[], first: number, i: number): void => {
    const [head, ...rest] = pattern;
    const start = words[first]?.start ?? 0;
    for (const used of [1, 2]) {
      const [one, two] = words.slice(i, i + used);
      const last = words[i + used - 1];
      if (head === undefined || one === undefined || last === undefined) continue;
      if (two !== undefined && !/^[-‑]$/u.test(text.slice(one.end, two.start))) continue;
      if (!head.test(one.form + (two?.form ?? ""))) continue;
      const next = words[i + used];
      if (rest.length === 0) found.push({ start, end: last.end, words: i + used - first });
      else if (next !== undefined && areOneTerm(text.slice(last.start, next.start)))
        follow(rest, first, i + used);
    }
  };
  for (const pattern of spellings) for (let i = 0; i < words.length; i++) follow(pattern, i, i);
  return found;
}

/** Whether a word and what follows it up to the next allow the next to belong to the same term. */
function areOneTerm(stretch: string): boolean {
  return /^(?:[a-z]+|[a-z]\.)[ \n'’&–‑-]*$/iu.test(stretch) && !stretch.includes("\n\n");
}

function toRegExp(element: string): RegExp {
  return new RegExp(`^${element.toLowerCase().replaceAll("*", ".*").replaceAll("?", ".")}$`, "u");
}
