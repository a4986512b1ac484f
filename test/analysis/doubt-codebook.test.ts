import { findUnknownLanguages } from "../../src/analysis/doubt-codebook.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";

const codebookOf = (themes: readonly string[]) =>
  parseCodebook(
    `codebook: c\nthemes:\n${themes.map((key) => `  ${key}:\n    terms: { en: [${key}] }\n`).join("")}`,
    "themes.yml",
  );

const told = (themes: readonly string[], languages: readonly (string | null)[]) =>
  findUnknownLanguages(
    languages.map((language) => ({ language })),
    codebookOf(themes),
    "study/themes.yml",
  ).map(({ message }) => message);

test("themes without terms in a language of the documents are named", () => {
  expect(told(["river", "flood"], ["de", "en", "de", null])).toEqual([
    "no terms in de, the language of 2 documents, for river, flood; the terms in other languages were tried",
  ]);
});

test("where all of many are without, their number is told", () => {
  expect(told(["river", "flood", "dam", "weir"], ["de"])).toEqual([
    "no terms in de, the language of 1 document, for any of its 4 themes; the terms in other languages were tried",
  ]);
});

test("a theme that has no terms at all has no others that could be tried", () => {
  const codebook = parseCodebook("themes: { sea: { terms: [] }, law: { terms: [law] } }", "c.yml");
  expect(findUnknownLanguages([{ language: "en" }], codebook, "c.yml")).toEqual([]);
});
