import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { makeTerm, overlaps, type Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import type { ScoreOptions } from "../../src/themes/scoring.js";
import { suggestTerms, type SuggestOptions } from "../../src/themes/suggest-terms.js";
import { codebookOf, passageOf } from "./passages.js";

function corpusOf(texts: readonly string[], more: Partial<Passage> = {}): Passage[] {
  return texts.map((text, i) => {
    const document = `${more.document ?? "speech"}-${Math.floor(i / 2)}`;
    return passageOf(text, { ...more, document, passage: `${document}#${i + 1}` });
  });
}

function repeat(count: number, textOf: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => textOf(i));
}

const suggest = (
  passages: readonly Passage[],
  codebook: Codebook,
  options: Partial<SuggestOptions> = {},
) =>
  suggestTerms(passages, findHits(passages, codebook), codebook, { theme: "piracy", ...options });

const piracy = codebookOf({ piracy: ["pirates"], trade: ["freight"] });
const sea = corpusOf([
  ...repeat(40, (i) => `Today, pirates, ${i < 30 ? "ships" : "ransom"}, clouds.`),
  ...repeat(60, (i) => `Today, farmers, ${i < 3 ? "ships" : "wheat"}, clouds.`),
]);

test("a term comes with what it would add: share, passages, documents, places in new ones first", () => {
  const { terms, from } = suggest(sea, piracy);
  expect(from).toHaveLength(1);
  expect(terms.map(({ term }) => term)).toEqual(["ships", "ransom"]);
  const [ships] = terms;
  expect(ships).toMatchObject({
    kind: "word",
    passages_with_theme: 30,
    share_before: 0.4,
    share_after: 0.43,
    passages_added: 3,
    documents_added: 2,
    passages_lost: 0,
  });
  expect(ships?.examples.map(({ document, match }) => `${document} ${match}`)).toEqual([
    "speech-20 ships",
    "speech-21 ships",
    "speech-20 ships",
  ]);
});

test("the input is left as it is, and copies count for nothing", () => {
  const frozen = structuredClone(piracy);
  const copies = corpusOf(
    repeat(50, () => "Farmers, ships."),
    { document: "copy", counted: false },
  );
  const [ships] = suggest([...sea, ...copies], piracy).terms;
  expect(ships).toMatchObject({ share_before: 0.4, share_after: 0.43 });
  expect(piracy).toEqual(frozen);
});

test("where there is too little to learn from nothing is suggested, and it says so", () => {
  const { terms, from } = suggest(sea.slice(0, 4), piracy);
  expect(terms).toEqual([]);
  expect(from[0]?.note).toMatch(/^too little to learn from: 4 passages/u);
});

test("so many as were asked for, the strongest of each language", () => {
  const id = corpusOf(
    [
      ...repeat(40, () => "Hari ini, pirates, kapal, awan."),
      ...repeat(60, () => "Hari ini, petani, gandum, awan."),
    ],
    { document: "pidato", language: "id" },
  );
  const { terms } = suggest([...sea, ...id], piracy, { limit: 2 });
  expect(terms.map(({ term }) => term)).toEqual(["ships", "kapal"]);
});

test("a theme that there is not is named, with the one that was likely meant", () => {
  expect(() => suggest(sea, piracy, { theme: "piracie" })).toThrow(
    "suggestTerms: theme: expected piracy, trade; found piracie (is it piracy?)",
  );
  expect(() => suggest(sea, piracy, { limit: -1 })).toThrow(
    "suggestTerms: limit: expected a whole number from 0; found -1",
  );
});

const fillers = [
  "ships",
  "ransom",
  "wheat",
  "no ships",
  "ships' ransom",
  "clouds",
  "freight ships",
];
const places = fc.array(
  fc.tuple(fc.constantFrom(...fillers), fc.constantFrom("en", null, "id"), fc.boolean()),
  { maxLength: 12 },
);
const scorings: fc.Arbitrary<ScoreOptions> = fc.record({
  minimum: fc.constantFrom(null, 1, 2),
  smooth: fc.constantFrom(0, 1, 2),
  negation: fc.constantFrom("keep", "drop", "subtract"),
});

test("the effect is what scoring finds with the term added", () => {
  fc.assert(
    fc.property(places, scorings, fc.constantFrom(...overlaps), (more, scoring, overlap) => {
      const codebook = { ...piracy, matching: { ...piracy.matching, overlap } };
      const extra = more.flatMap(([text, language, counted], i) =>
        corpusOf([`Then ${text}, clouds.`, "And pirates."], {
          document: `more-${i}`,
          language,
          counted,
        }),
      );
      const passages = [...sea, ...extra];
      const share = (some: Codebook) => {
        const scores = scorePassages(passages, findHits(passages, some), some, scoring);
        const own = scores.filter(({ theme, counted }) => theme === "piracy" && counted);
        return own.filter(({ present }) => present).length / own.length;
      };
      for (const row of suggest(passages, codebook, { scoring }).terms) {
        const added = makeTerm(row.term, { language: row.language });
        const themes = codebook.themes.map((theme) =>
          theme.theme === "piracy" ? { ...theme, terms: [...theme.terms, added] } : theme,
        );
        expect(row.share_before).toBe(share(codebook));
        expect(row.share_after).toBe(share({ ...codebook, themes }));
      }
    }),
    { numRuns: 40 },
  );
});
