import fc from "fast-check";
import type { Passage, Run } from "../../src/rows.js";
import {
  defaultMatching,
  diacriticRules,
  keyOfTheme,
  makeTerm,
  makeTheme,
  overlaps,
  type Codebook,
  type Term,
  type Theme,
} from "../../src/themes/codebook.js";
import { passageOf } from "./passages.js";

const words = ["a", "b", "ab", "ba", "aa", "A", "bb", "AB", "aba", "á", "áb", "aban"];
const forms = ["abannya", "Abanlah", "abannyalah"];
const separators = [..."     --‑'’–\n".split(""), ", ", ". ", "\n\n", " 🕊 ", " & "];
const elements = [...words, "a*", "*b", "a?", "?", "*", "*a*", "b*a", "á*"];

export const texts = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...words, ...forms), fc.constant("aban")),
      fc.constantFrom(...separators),
    ),
    {
      minLength: 5,
      maxLength: 14,
      size: "max",
    },
  )
  .map((parts) => parts.flat().join(""));

const several = fc
  .tuple(
    fc.constantFrom(...elements),
    fc.array(fc.tuple(fc.constantFrom(" ", " ", "-", "'"), fc.constantFrom(...elements)), {
      maxLength: 3,
    }),
  )
  .map(([first, rest]) => [first, ...rest.flat()].join(""));
const phrase = fc
  .oneof(fc.constantFrom(...elements), several)
  .filter((text) => /\p{L}/u.test(text));

const near = fc
  .tuple(fc.array(phrase, { minLength: 2, maxLength: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([terms, within]) => ({ terms, within }));

const term = fc
  .tuple(phrase, fc.option(near, { freq: 4 }), fc.constantFrom(false, false, true))
  .map(([text, near, cased]) =>
    makeTerm(near === null ? text : near.terms.join("~"), { near, cased }),
  );

const terms = fc.array(term, { minLength: 2, maxLength: 5, size: "max" });
const exceptions = fc.array(term, { maxLength: 2 });

const matching = fc
  .record({
    overlap: fc.constantFrom(...overlaps),
    diacritics: fc.constantFrom(...diacriticRules),
    forms: fc.boolean(),
  })
  .map((said) => ({ ...defaultMatching, ...said }));

/** Up to four themes, of which some are parts of those before them. */
const themes = fc
  .array(fc.tuple(terms, exceptions, fc.option(fc.nat(2))), {
    minLength: 1,
    maxLength: 4,
    size: "max",
  })
  .map((all) => {
    const made: Theme[] = [];
    for (const [i, [terms, except, above]] of all.entries()) {
      const parent = above === null ? null : (made[above]?.theme ?? null);
      made.push(makeTheme(keyOfTheme(`t${i}`, parent), { parent, terms, except }));
    }
    return made;
  });

export const codebooks: fc.Arbitrary<Codebook> = fc
  .tuple(themes, matching)
  .map(([themes, matching]) => ({ codebook: "Test", version: "1", matching, themes, notes: [] }));

export const languages = fc.constantFrom("en", "id", null);
export const cuts = fc.array(fc.nat(60), { maxLength: 6 });

/** A passage at `start` of its document, and its original with `§` before each of its runs. */
export function cutUp(
  text: string,
  at: readonly number[],
  start: number,
  language: string | null,
): { passage: Passage; raw: string } {
  const places = [...new Set([0, ...at.filter((place) => place < text.length), text.length])];
  places.sort((a, b) => a - b);
  let raw = "";
  const runs: Run[] = [];
  for (const [i, from] of places.slice(0, -1).entries()) {
    const piece = text.slice(from, places[i + 1]);
    raw += "§";
    const span = { start: start + from, end: start + from + piece.length };
    runs.push({ ...span, raw_start: raw.length, raw_end: raw.length + piece.length });
    raw += piece;
  }
  return { passage: passageOf(text, { start, runs, language }), raw };
}

/** The codebook with another order of its terms, and of its themes as far as parents allow. */
export function turnAround(codebook: Codebook): Codebook {
  const below = (parent: string | null): Theme[] =>
    codebook.themes
      .filter((theme) => theme.parent === parent)
      .reverse()
      .flatMap((theme) => [
        { ...theme, terms: reversed(theme.terms), except: reversed(theme.except) },
        ...below(theme.theme),
      ]);
  return { ...codebook, themes: below(null) };
}

function reversed(terms: readonly Term[]): Term[] {
  return [...terms].reverse();
}
