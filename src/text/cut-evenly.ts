import type { Span } from "../rows.js";
import { countWordsBetween, startsBetween } from "./count-words-between.js";

/** How to cut. */
export interface CutOptions {
  /** Where the text's words begin, in order. */
  readonly starts: Uint32Array;
  /** Into how many parts; more, where one would have more words than `most`. */
  readonly parts: number;
  /** Words in a part; a single sentence of more is cut too, at a comma or a blank. */
  readonly most: number;
}

/** A sentence with the number of words before it. */
interface Unit extends Span {
  readonly before: number;
}

/**
 * Stretches of about equal numbers of words, made of neighbouring sentences in order; there may be
 * fewer than asked for where there are not enough sentences.
 */
export function cutEvenly(
  text: string,
  sentences: readonly Span[],
  { starts, parts, most }: CutOptions,
): Span[] {
  const count = (span: Span) => countWordsBetween(starts, span);
  const pieces = sentences.flatMap((span) =>
    count(span) > most ? cutSentence(text, span, starts, most) : [span],
  );
  let total = 0;
  const units = pieces.map((span): Unit => {
    const before = total;
    total += count(span);
    return { ...span, before };
  });
  let cut: Span[] = [];
  // Uneven sentences may need a part more.
  for (let more = 0; more < 4; more++) {
    cut = gather(units, total, parts + more);
    if (cut.every((span) => count(span) <= most)) break;
  }
  return cut;
}

/** Parts that begin at the sentences nearest to where equal parts would. */
function gather(units: readonly Unit[], total: number, parts: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let part = 1; part <= parts && from < units.length; part++) {
    let to = units.length;
    if (part < parts) to = nearest(units, from + 1, (total * part) / parts);
    const [first, last] = [units[from], units[to - 1]];
    if (first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end });
    from = to;
  }
  return spans;
}

function nearest(units: readonly Unit[], from: number, ideal: number): number {
  let at = from;
  const distance = (i: number) => Math.abs((units[i]?.before ?? Infinity) - ideal);
  while (at < units.length && distance(at + 1) <= distance(at)) at++;
  return at;
}

/** A sentence in parts of no more than `most` words, cut after commas and blanks near even places. */
function cutSentence(text: string, sentence: Span, starts: Uint32Array, most: number): Span[] {
  const inside = startsBetween(starts, sentence);
  const parts = Math.ceil(inside.length / most);
  const cuts: number[] = [];
  for (let part = 1; part < parts; part++) {
    const ideal = Math.round((inside.length * part) / parts);
    const cut = findCut(text, inside, ideal, Math.floor(most / 4));
    if (cut !== null && cut > (cuts.at(-1) ?? sentence.start)) cuts.push(cut);
  }
  return [sentence.start, ...cuts].map((start, i) => {
    const piece = text.slice(start, cuts[i] ?? sentence.end).trimEnd();
    return { start, end: start + piece.length };
  });
}

/** The place after a comma, else after a blank, nearest to a word. */
function findCut(text: string, starts: Uint32Array, ideal: number, reach: number): number | null {
  for (const mark of [/[,;:，；：、—–]["'”’»)\]」』）]*\s*$/u, /\s$/u]) {
    for (let away = 0; away <= reach; away++) {
      for (const at of [starts[ideal - away], starts[ideal + away]]) {
        if (at === undefined) continue;
        const opened =
          /["'“‘„«»(「『（[]*$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
        const cut = at - opened;
        if (mark.test(text.slice(Math.max(0, cut - 8), cut))) return cut;
      }
    }
  }
  return null;
}
