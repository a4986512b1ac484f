import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { defaultMatching, makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { codebooks, texts } from "./codebooks.js";
import { hardCases, negatedTexts, plainCodebooks, spoken } from "./hard-codebooks.js";
import { passageOf } from "./passages.js";

/** Passages of one document, each with its text and the language of the same number. */
const passagesOf = (texts: readonly string[], languages: readonly (string | null)[]): Passage[] =>
  texts.map((text, i) =>
    passageOf(text, {
      passage: `tract#${i + 1}`,
      language: languages[i % languages.length] ?? null,
    }),
  );

function expectSame(codebook: Codebook, passages: readonly Passage[]): void {
  const clear = findHits(passages, codebook, { by: "clear" });
  expect(findHits(passages, codebook)).toEqual(clear);
}

const runs = 500;
const several = fc.array(spoken, { minLength: 1, maxLength: 3 });
const severalOf = (texts: fc.Arbitrary<string>) => fc.array(texts, { minLength: 1, maxLength: 4 });

test("what is found in bytes is what the plain algorithm finds, row for row", () => {
  fc.assert(
    fc.property(codebooks, severalOf(texts), several, (codebook, texts, languages) => {
      expectSame(codebook, passagesOf(texts, languages));
    }),
    { numRuns: runs },
  );
});

test("with stems, particles, accents, capitals, proximity and exceptions, in any script", () => {
  fc.assert(
    fc.property(hardCases, several, ({ codebook, texts }, languages) => {
      expectSame(codebook, passagesOf(texts, languages));
    }),
    { numRuns: 2 * runs },
  );
});

test("whatever stands before or behind, and however far a negator reaches", () => {
  fc.assert(
    fc.property(plainCodebooks, severalOf(negatedTexts), several, (codebook, texts, languages) => {
      expectSame(codebook, passagesOf(texts, languages));
    }),
    { numRuns: 2 * runs },
  );
});

test("a negator reaches as far as the codebook says, in the language of a term alone too", () => {
  const negation = { policy: "keep" as const, within: { sv: 14 }, words: { sv: ["inte"] } };
  const terms = [makeTerm("lag", { language: "sv" })];
  const themes = [makeTheme("t", { terms })];
  const matching = { ...defaultMatching, negation };
  const codebook = { codebook: "Test", version: "1", matching, themes, notes: [] };
  for (const [between, negated] of [
    [13, true],
    [14, false],
  ] as const) {
    const passages = [passageOf(`inte ${"x ".repeat(between)}lag`, { language: null })];
    expect(findHits(passages, codebook)).toMatchObject([{ match: "lag", negated }]);
    expectSame(codebook, passages);
  }
});
