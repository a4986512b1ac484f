import type { Matching, Term } from "../../src/themes/codebook.js";
import { findTerm, plainWords, type Found } from "./reference-terms.js";

/** Every tightest stretch with all parts of a proximity term, the leftmost of those that overlap. */
export function findNearTerm(
  text: string,
  { near, cased }: Term,
  matching: Matching,
  language: string | null,
): Found[] {
  if (near === null) return [];
  const words = plainWords(text);
  const numbers: number[] = [];
  for (const [i, { start }] of words.entries()) {
    const isJoined = /^['’]$/u.test(text.slice(words[i - 1]?.end ?? start, start));
    numbers.push((numbers.at(-1) ?? 0) + (isJoined ? 0 : 1));
  }
  const areNear = (a: Found, b: Found): boolean =>
    a.end <= b.start &&
    !/\n\s*\n/u.test(text.slice(a.end, b.start)) &&
    (numbers[b.first] ?? 0) - (numbers[a.last] ?? 0) <= near.within;

  let choices: Found[][] = [[]];
  for (const term of near.terms) {
    const places = findTerm(text, { term, cased }, matching, language);
    choices = choices.flatMap((choice) => places.map((place) => [...choice, place]));
  }
  const stretches = choices.flatMap((choice): Found[] => {
    const inOrder = [...choice].sort((a, b) => a.start - b.start);
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (first === undefined || last === undefined) return [];
    const fits = inOrder.slice(1).every((one, i) => areNear(inOrder[i] ?? one, one));
    const count = last.last - first.first + 1;
    return fits ? [{ ...first, end: last.end, last: last.last, words: count }] : [];
  });
  const isInner = (a: Found, b: Found) =>
    a.start >= b.start && a.end <= b.end && (a.start > b.start || a.end < b.end);
  const tight = stretches.filter((one) => !stretches.some((other) => isInner(other, one)));
  const chosen: Found[] = [];
  for (const one of tight.sort((a, b) => a.start - b.start)) {
    if (one.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(one);
  }
  return chosen;
}
