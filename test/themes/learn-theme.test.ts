import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { addLearnedTerms } from "../../src/themes/add-learned-terms.js";
import { makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { learnTheme, type LearnOptions } from "../../src/themes/learn-theme.js";
import type { LearnedTerm } from "../../src/themes/learned-terms.js";
import { codebookOf, passageOf } from "./passages.js";

/** Passages of documents, two each, numbered. */
function corpusOf(texts: readonly string[], more: Partial<Passage> = {}): Passage[] {
  return texts.map((text, i) => {
    const document = `speech-${Math.floor(i / 2)}`;
    return passageOf(text, { document, passage: `${document}#${i + 1}`, ...more });
  });
}

function repeat(count: number, textOf: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => textOf(i));
}

function learn(
  passages: readonly Passage[],
  codebook: Codebook,
  options: LearnOptions = {},
): ReturnType<typeof learnTheme> {
  return learnTheme(passages, findHits(passages, codebook), codebook, options);
}

function termsOf(rows: readonly LearnedTerm[]): string[] {
  return rows.filter(({ kept }) => kept).map(({ term }) => term);
}

const piracy = codebookOf({ piracy: ["pirates"] });
const few = { passages: 1, documents: 1, minimum: 1 };
/** Ships and ransom stand with pirates, harvests without. */
const sea = corpusOf([
  ...repeat(
    40,
    (i) => `Yesterday pirates took ${i % 4 === 0 ? "a ransom" : "two ships"} near land.`,
  ),
  ...repeat(
    60,
    (i) => `Yesterday farmers took ${i % 6 === 0 ? "a boat" : "the harvest"} near land.`,
  ),
]);

describe("what is learned", () => {
  test("the words that stand with a theme's terms are learned, the strongest first", () => {
    const { terms, from } = learn(sea, piracy);
    expect(termsOf(terms)).toEqual(["ships", "ransom"]);
    expect(from).toEqual([
      {
        theme: "piracy",
        language: "en",
        passages_with_theme: 40,
        passages_without_theme: 60,
        documents: 20,
        kept: 2,
        note: null,
      },
    ]);
  });

  test("the log ratio is the one worked out by hand", () => {
    // Each passage has 4 words that count besides the seed: yesterday, took, near, land and
    // a thing; with farmers 6. Words with the theme: 40 × 5; without: 60 × 6.
    const row = learn(sea, piracy).terms.find(({ term }) => term === "ships");
    expect(row).toMatchObject({
      passages_with_theme: 30,
      passages_without_theme: 0,
      documents: 20,
      kind: "word",
      kept: true,
      reason: null,
    });
    const { words_with_theme, words_without_theme } = row ?? {};
    expect([words_with_theme, words_without_theme]).toEqual([0, 0]);
  });
});
