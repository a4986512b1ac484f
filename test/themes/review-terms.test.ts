import fc from "fast-check";
import { makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { countTerms } from "../../src/themes/count-terms.js";
import { prepareCorpus } from "../../src/themes/prepared/prepare-corpus.js";
import { reviewTerms } from "../../src/themes/review-terms.js";
import { tellTerms } from "../../src/themes/tell-terms.js";
import { codebooks, languages, texts } from "./codebooks.js";
import { codebookOf, passageOf } from "./passages.js";
import type { Passage } from "../../src/rows.js";

const corpusOf = (all: readonly string[], more: Partial<Passage> = {}) =>
  prepareCorpus(
    all.map((text, i) => passageOf(text, { document: `d${i}`, passage: `d${i}#1`, ...more })),
  );
const notesOf = (codebook: Codebook, ...all: string[]) =>
  reviewTerms(corpusOf(all), codebook).map(({ term, note }) => `${term}: ${note ?? "-"}`);

test("a term that is nowhere never hits", () => {
  expect(notesOf(codebookOf({ law: ["pact", "treaty"] }), "A pact.")).toEqual([
    "pact: -",
    "treaty: never hits",
  ]);
});

test("a term is swallowed where a longer one takes each of its places", () => {
  const codebook = codebookOf({ law: ["law", "rule of law"] });
  expect(notesOf(codebook, "The rule of law.", "A rule of law.")).toEqual([
    'law: swallowed by "rule of law"',
    "rule of law: -",
  ]);
  expect(notesOf(codebook, "The rule of law.", "A law.")).toEqual(["law: -", "rule of law: -"]);
});

test("a term is swallowed by exceptions, those of the theme above too", () => {
  const themes = [
    makeTheme("law", { terms: [makeTerm("court")], except: [makeTerm("tennis court")] }),
    makeTheme("law/high", { parent: "law", terms: [makeTerm("courts"), makeTerm("court")] }),
  ];
  expect(notesOf({ ...codebookOf({}), themes }, "A tennis court.")).toEqual([
    'court: swallowed by "tennis court"',
    "courts: never hits",
    'court: swallowed by "tennis court"',
  ]);
});

test("a term is swallowed by an exception of the same words too", () => {
  const codebook = codebookOf({ law: ["court", "!moot court", "!court"] });
  const rows = reviewTerms(corpusOf(["A court, a court, a moot court."]), codebook);
  expect(rows.map(({ swallowed, swallowed_by }) => [swallowed, swallowed_by])).toEqual([
    [3, ["court", "moot court"]],
  ]);
});

test("a term of another theme takes places only where themes compete", () => {
  const themes = { law: ["law"], order: ["law and order"] };
  expect(notesOf(codebookOf(themes), "For law and order.")[0]).toBe("law: -");
  expect(notesOf(codebookOf(themes, { overlap: "codebook" }), "For law and order.")[0]).toBe(
    'law: swallowed by "law and order"',
  );
});

test("a term was not looked for where no passage is in its language", () => {
  const themes = [
    makeTheme("law", {
      terms: [makeTerm("pact", { language: "en" }), makeTerm("pakta", { language: "id" })],
    }),
  ];
  expect(notesOf({ ...codebookOf({}), themes }, "A pakta.")).toEqual([
    "pact: never hits",
    "pakta: no passage in id",
  ]);
});

test("a term in most passages is told, once there are enough of them", () => {
  const all = Array.from({ length: 12 }, (_, i) => (i < 7 ? "A people." : "A nation."));
  const codebook = codebookOf({ all: ["people"] });
  expect(notesOf(codebook, ...all)).toEqual(["people: in most passages"]);
  expect(notesOf(codebook, "A people.")).toEqual(["people: -"]);
});

test("copies are left out; documents, passages and share are counted", () => {
  const codebook = codebookOf({ law: ["pact"] });
  const passages = [
    passageOf("A pact, a pact.", { passage: "d#1", document: "d" }),
    passageOf("No word of it.", { passage: "d#2", document: "d", index: 2 }),
    passageOf("A pact.", { passage: "e#1", document: "e", counted: false }),
  ];
  expect(reviewTerms(prepareCorpus(passages), codebook)).toEqual([
    {
      theme: "law",
      term: "pact",
      language: null,
      hits: 2,
      documents: 1,
      passages: 1,
      share: 0.5,
      tried: 2,
      swallowed: 0,
      swallowed_by: [],
      note: null,
    },
  ]);
});

test("hits and passages are those that countTerms counts", () => {
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 4 }),
      languages,
      codebooks,
      (all, language, codebook) => {
        const corpus = corpusOf(all, { language });
        const counts = reviewTerms(corpus, codebook).map((row) => {
          const { theme, term, hits, passages } = row;
          return { theme, term, language: row.language, hits, passages };
        });
        expect(counts).toEqual(countTerms(corpus, codebook));
      },
    ),
  );
});

test("a swallowed term never hits, and without its theme's others and exceptions it would", () => {
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 4 }),
      languages,
      codebooks,
      (all, language, codebook) => {
        const corpus = corpusOf(all, { language });
        const places = codebook.themes.flatMap(({ terms }) => terms);
        for (const [i, row] of reviewTerms(corpus, codebook).entries()) {
          const term = places[i];
          if (row.swallowed === 0 || term === undefined) continue;
          expect(row.hits).toBe(0);
          const alone = { ...codebook, themes: [makeTheme("t", { terms: [term] })] };
          expect(countTerms(corpus, alone)[0]?.hits).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test("what a person may want to change is told by theme", () => {
  const codebook = codebookOf({ law: ["law", "rule of law", "pact", "treaty"], sea: ["fleet"] });
  expect(tellTerms(reviewTerms(corpusOf(["The rule of law."]), codebook))).toEqual([
    { line: null, message: 'theme "law": 2 of 4 terms never hit: "pact", "treaty"' },
    {
      line: null,
      message: 'theme "law": "law" never counts: "rule of law" takes its only place',
    },
    { line: null, message: 'theme "sea": 1 of 1 term never hits: "fleet"' },
  ]);
});
