import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { openScanner } from "../../src/text/scan/open-scanner.js";
import type { Scanner } from "../../src/text/scan/scanner.js";
import {
  defaultMatching,
  makeTerm,
  makeTheme,
  type Codebook,
  type Matching,
} from "../../src/themes/codebook.js";
import { PlainScanner } from "../../src/text/scan/plain-scanner.js";
import { BytesFinder } from "../../src/themes/find-in-bytes.js";
import { findHits } from "../../src/themes/find-hits.js";
import { FoundHits } from "../../src/themes/found-hits.js";
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

/** The hits of the texts, read with a scanner of either kind. */
function foundWith(
  scanner: Scanner,
  codebook: Codebook,
  passages: readonly Passage[],
): readonly object[] {
  const finder = new BytesFinder(codebook, scanner);
  return passages.map(({ text, language }) => {
    const found = new FoundHits();
    const words = finder.find((one) => one.scanText(text), language, found);
    const { texts, count } = found;
    const matches = Array.from(found.matches.subarray(0, count), (match) => texts[match]);
    const { themes, terms, starts, ends, negated } = found.take();
    return { words, matches, themes, terms, starts, ends, negated };
  });
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

test("without WebAssembly the same is found, and the same texts are read the clear way", () => {
  fc.assert(
    fc.property(hardCases, several, ({ codebook, texts }, languages) => {
      const passages = passagesOf(texts, languages);
      expect(foundWith(openScanner(), codebook, passages)).toEqual(
        foundWith(new PlainScanner(), codebook, passages),
      );
    }),
    { numRuns: runs },
  );
});

test("where more forms come than a scanner keeps, it forgets, and the hits are the same", () => {
  fc.assert(
    fc.property(plainCodebooks, severalOf(negatedTexts), several, (codebook, texts, languages) => {
      const passages = passagesOf(texts, languages);
      const few = foundWith(openScanner({ forms: 24 }), codebook, passages);
      foundWith(openScanner(), codebook, passages).forEach((one, i) => {
        const other = few[i] as { words: unknown };
        // Of a text that has too many forms by itself nothing is found so.
        if (other.words !== "full") expect(other).toEqual(one);
      });
    }),
    { numRuns: runs },
  );
});

const codebookOfTerms = (terms: readonly string[], overlap: Matching["overlap"]): Codebook => ({
  ...{ codebook: "Test", version: "1", matching: { ...defaultMatching, overlap }, notes: [] },
  themes: [makeTheme("t", { terms: terms.map((term) => makeTerm(term)) })],
});

test("hundreds of terms that lie over one another, and hundreds of ways through one word, too", () => {
  const lengths = Array.from({ length: 40 }, (_, i) => Array.from({ length: i + 1 }, () => "a"));
  const nested = lengths.map((words) => words.join(" "));
  const open = lengths.map((words) => words.map(() => "*a*").join(" "));
  for (const overlap of ["theme", "all", "codebook"] as const) {
    for (const text of [
      "a ".repeat(300),
      "a-".repeat(60),
      `${"a-".repeat(50)}b ${"a ".repeat(50)}`,
    ]) {
      expectSame(codebookOfTerms(nested, overlap), passagesOf([text], ["en"]));
      expectSame(codebookOfTerms(open, overlap), passagesOf([text], ["en", null]));
    }
  }
});

test("as many terms and hyphenated pairs as make all that is known of them grow", () => {
  const letters = (i: number) => String(i).replace(/\d/gu, (digit) => "abcdefghij".charAt(+digit));
  const all = Array.from({ length: 1200 }, (_, i) => letters(i));
  const terms = all.flatMap((one) => [
    `left${one}right${one}`,
    `north${one} south`,
    `north${one}*`,
  ]);
  const text = all.map((one) => `Left${one}-right${one}, north${one} south-${one} and`).join(" ");
  const codebook = codebookOfTerms(terms, "theme");
  expectSame(codebook, passagesOf([text, text], ["en"]));
  expect(findHits(passagesOf([text], ["en"]), codebook)).toHaveLength(2 * all.length);
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
