import { findScript } from "../article/find-script.js";
import type { Edit } from "./edit-block.js";

/** Letters that look the same in most typefaces: Latin, and its twins of the other script. */
const twins: Readonly<Record<string, readonly (readonly [latin: string, other: string])[]>> = {
  Cyrillic: pair("aceopxyijshqwABCEHIJKMOPSTXYëïËÏ", "асеорхуіјѕһԛԝАВСЕНІЈКМОРЅТХУёїЁЇ"),
  Greek: pair("ovABEZHIKMNOPTYX", "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
};

function pair(latin: string, other: string): (readonly [string, string])[] {
  const others = Array.from(other);
  return Array.from(latin, (letter, i) => [letter, others[i] ?? letter] as const);
}

const toLatin = new Map(
  Object.values(twins).flatMap((pairs) => pairs.map(([latin, other]) => [other, latin] as const)),
);
const fromLatin = new Map(
  Object.entries(twins).map(([script, pairs]) => [script, new Map(pairs)] as const),
);

const greekOrCyrillic = /[\u0370-\u052f]/u;
const beside = /\p{Script=Latin}[\u0370-\u052f]|[\u0370-\u052f]\p{Script=Latin}/u;
/** Full-width letters, and the first halves of letters of mathematics. */
const otherForms = /[\uff21-\uff5a\ud835]/;
const word =
  /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]|[\u210e\u{1d400}-\u{1d7ff}])+/gu;
/** Formulas have letters of mathematics by one or two; words have more. */
const shortestWord = 3;

/**
 * The letters of another script that stand in a word in place of their twins: `сyber` with a
 * Cyrillic `с`, `Gοogle` with a Greek `ο`, `Hｅllo`, `𝗯𝗼𝗹𝗱`.
 *
 * A word is mended to the script of most of its letters (of the text, where there are as many of
 * each), and only when it then is wholly of that script: `SMSка`, `KoЯn`, `µm`, `ΔT` and words that
 * are all Cyrillic or all Greek stay. Greek takes three letters to one. Full-width words stay as
 * they are in Chinese, Japanese and Korean texts, where they are at home.
 */
export function findLookAlikes(text: string): Edit[] {
  const isMixed = greekOrCyrillic.test(text) && beside.test(text);
  if (!isMixed && !otherForms.test(text)) return [];
  const script = findScript(text);
  const edits: Edit[] = [];
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const mended = mendScript(mendForms(found, script), script);
    if (mended === found) continue;
    edits.push({
      start: match.index,
      end: match.index + found.length,
      text: mended,
      kind: "look-alike",
    });
  }
  return edits;
}

/** Full-width and mathematical letters made ordinary ones. */
function mendForms(found: string, script: string | null): string {
  if (!/[\uff21-\uff5a]|[\u{1d400}-\u{1d7ff}]/u.test(found)) return found;
  const letters = Array.from(found);
  const isMixed = letters.some((letter) => /[A-Za-z\u00c0-\u052f]/u.test(letter));
  const isAtHome = (script === "Han" || script === "Hangul") && /^[\uff21-\uff5a]+$/u.test(found);
  const isFormula = letters.length < shortestWord;
  return isMixed || !(isAtHome || isFormula) ? found.normalize("NFKC") : found;
}

function mendScript(found: string, script: string | null): string {
  const letters = Array.from(found);
  for (const other of ["Cyrillic", "Greek"]) {
    const isOther = (letter: string) => scriptPatterns[other]?.test(letter) === true;
    const ofOther = letters.filter(isOther).length;
    const ofLatin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
    if (ofOther === 0 || ofLatin === 0) continue;
    const margin = other === "Greek" ? 3 : 1;
    const towards =
      ofLatin > margin * ofOther || (ofLatin === ofOther && margin === 1 && script === "Latin")
        ? (letter: string) => (isOther(letter) ? toLatin.get(letter) : letter)
        : ofOther > margin * ofLatin || (ofLatin === ofOther && margin === 1 && script === other)
          ? (letter: string) =>
              /\p{Script=Latin}/u.test(letter) ? fromLatin.get(other)?.get(letter) : letter
          : null;
    const mended = towards === null ? [] : letters.map(towards);
    if (mended.length > 0 && mended.every((letter) => letter !== undefined)) return mended.join("");
  }
  return found;
}

const scriptPatterns: Readonly<Record<string, RegExp>> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};
