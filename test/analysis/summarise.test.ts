import { describeSummary, summarise } from "../../src/analysis/summarise.js";
import type { Analysis } from "../../src/analysis/analyse.js";

const facts = { author: "Ada", year: 2021 as number | null, language: "en", counted: true };

function analysisOf(documents: readonly Partial<typeof facts>[]): Analysis {
  const rows = documents.map((given, i) => ({ ...facts, ...given, document: `d${i}` }));
  return {
    documents: rows,
    passages: rows.map((row) => ({ ...row, passage: `${row.document}#1`, words: 1000 })),
    scores: rows.map((row, i) => ({ ...row, theme: "water", present: i === 0 })),
    components: rows.flatMap((row) =>
      ["claim", "premise", "premise", "none"].map((role) => ({ ...row, role })),
    ),
    codebook: { codebook: "", version: "", themes: [{ theme: "water", label: "Water" }] },
  } as unknown as Analysis;
}

test("the sentences count documents, authors, years, passages, words, themes and roles", () => {
  const summary = summarise(analysisOf([{}, { author: "Bo", year: 2019 }]));
  expect(describeSummary(summary)).toBe(
    "2 documents, by 2 authors, 2019–2021: 2 passages, 2,000 words, 1 theme. " +
      "2 claims, 4 premises, 0 proposals.",
  );
  expect(summary.themes).toEqual([
    { theme: "water", label: "Water", passages_with_theme: 1, share: 0.5 },
  ]);
});

test("what is unknown is said, and a copy is counted as a document only", () => {
  const unknown = { author: null, year: null } as unknown as Partial<typeof facts>;
  const summary = summarise(analysisOf([{}, unknown, { counted: false }]));
  expect(describeSummary(summary)).toBe(
    "3 documents, 1 of them not counted, being the same text as another, by 1 author (1 of unknown author), " +
      "2021 (1 of unknown year): 2 passages, 2,000 words, 1 theme. " +
      "2 claims, 4 premises, 0 proposals.",
  );
});

test("a corpus without any year says so", () => {
  const unknown = { year: null } as Partial<typeof facts>;
  expect(describeSummary(summarise(analysisOf([unknown])))).toContain(
    "by 1 author, no known year (1 of unknown year)",
  );
});

test("themes come by their share, each followed by its parts", () => {
  const themeOf = (theme: string, parent: string | null) => ({ theme, parent, label: theme });
  const present = { a: 0, "a/x": 0, "a/y": 1, b: 2 };
  const analysis = {
    ...analysisOf([{}, {}]),
    scores: Object.entries(present).flatMap(([theme, count]) =>
      [0, 1].map((i) => ({ ...facts, theme, present: i < count })),
    ),
    codebook: {
      themes: [themeOf("a", null), themeOf("a/x", "a"), themeOf("a/y", "a"), themeOf("b", null)],
    },
  } as unknown as Analysis;
  expect(summarise(analysis).themes.map(({ label, share }) => [label, share])).toEqual([
    ["b", 1],
    ["a", 0],
    ["a › a/y", 0.5],
    ["a › a/x", 0],
  ]);
});
