import { describeSummary, summarise } from "../../src/analysis/summarise.js";
import type { Survey } from "../../src/analysis/survey.js";
import type { Analysis } from "../../src/analysis/analyse.js";
import { surveyOf } from "./survey-of.js";

const facts = { author: "Ada", year: 2021 as number | null, language: "en", counted: true };

function surveyOfDocuments(documents: readonly Partial<typeof facts>[], more: object = {}): Survey {
  const rows = documents.map((given, i) => ({ ...facts, ...given, document: `d${i}` }));
  const analysis = {
    documents: rows.map((row) => ({ ...row, text: "", headings: [], runs: [] })),
    passages: rows.map((row) => ({ ...row, passage: `${row.document}#1`, words: 1000, text: "" })),
    scores: rows.map((row, i) => ({
      ...row,
      theme: "water",
      passage: `${row.document}#1`,
      present: i === 0,
    })),
    components: rows.flatMap((row) =>
      ["claim", "premise", "premise", "none"].map((role) => ({ ...row, role })),
    ),
    ...{ hits: [], relations: [], stances: [] },
    codebook: {
      codebook: "",
      version: "",
      themes: [{ theme: "water", label: "Water", terms: [] }],
    },
    ...more,
  };
  return surveyOf(analysis as unknown as Analysis);
}

test("the sentences count documents, authors, years, passages, words, themes and roles", () => {
  const summary = summarise(surveyOfDocuments([{}, { author: "Bo", year: 2019 }]));
  expect(describeSummary(summary)).toBe(
    "2 documents, by 2 authors, 2019–2021: 2 passages, 2,000 words, 1 theme. " +
      "2 claims, 4 premises, 0 proposals.",
  );
  expect(summary.themes).toEqual([
    { theme: "water", label: "Water", passages_with_theme: 1, share: 0.5 },
  ]);
});

test("languages in which no roles are looked for are told, so that 0 is no finding", () => {
  const dutch = { language: "nl" } as Partial<typeof facts>;
  expect(describeSummary(summarise(surveyOfDocuments([{}, dutch])))).toContain(
    "0 proposals. In nl no claims, premises and proposals are looked for, ",
  );
});

test("what is unknown is said, and a copy is counted as a document only", () => {
  const unknown = { author: null, year: null } as unknown as Partial<typeof facts>;
  const summary = summarise(surveyOfDocuments([{}, unknown, { counted: false }]));
  expect(describeSummary(summary)).toBe(
    "3 documents, 1 of them not counted, being the same text as another, by 1 author (1 of unknown author), " +
      "2021 (1 of unknown year): 2 passages, 2,000 words, 1 theme. " +
      "2 claims, 4 premises, 0 proposals.",
  );
});

test("a corpus without any year says so", () => {
  const unknown = { year: null } as Partial<typeof facts>;
  expect(describeSummary(summarise(surveyOfDocuments([unknown])))).toContain(
    "by 1 author, no known year (1 of unknown year)",
  );
});

test("themes come by their share, each followed by its parts", () => {
  const themeOf = (theme: string, parent: string | null) => ({
    theme,
    parent,
    label: theme,
    terms: [],
  });
  const present = { a: 0, "a/x": 0, "a/y": 1, b: 2 };
  const found = surveyOfDocuments([{}, {}], {
    scores: Object.entries(present).flatMap(([theme, count]) =>
      [0, 1].map((i) => {
        const document = `d${i}`;
        return { ...facts, document, passage: `${document}#1`, theme, present: i < count };
      }),
    ),
    codebook: {
      themes: [themeOf("a", null), themeOf("a/x", "a"), themeOf("a/y", "a"), themeOf("b", null)],
    },
  });
  expect(summarise(found).themes.map(({ label, share }) => [label, share])).toEqual([
    ["b", 1],
    ["a", 0],
    ["a › a/y", 0.5],
    ["a › a/x", 0],
  ]);
});
