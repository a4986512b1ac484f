import { makeTerm, makeTheme, type Codebook, type Term } from "../../../src/themes/codebook.js";
import { relateToTerms } from "../../../src/themes/learn/relate-to-terms.js";
import { codebookOf } from "../passages.js";

function relate(text: string, codebook: Codebook): { termOf: string[]; displaces: string[] } {
  const second = text.includes(" ") ? text.indexOf(" ") + 1 : text.length;
  const [relation] = relateToTerms(
    [{ text, second, last: text.lastIndexOf(" ") + 1 }],
    "en",
    codebook,
  );
  return {
    termOf: [...(relation?.termOf ?? [])],
    displaces: [...(relation?.displaces ?? [])],
  };
}

function themeOf(...terms: Term[]): Codebook {
  return { ...codebookOf({}), themes: [makeTheme("a", { terms })] };
}

const codebook = codebookOf({
  a: ["climate change", "warm*", "!climate of fear"],
  b: ["fear"],
});

test.each([
  ["climate change", ["a"]],
  ["climate-change", ["a"]],
  ["warming", ["a"]],
  ["Fear", ["b"]],
  ["climate of fear", ["a"]],
  ["climate", []],
  ["change", []],
  ["changing climate", []],
])("%s is a term of %j", (text, expected) => {
  expect(relate(text, codebook).termOf).toEqual(expected);
});

test.each([
  ["changing climate", ["a"]],
  ["change policy", ["a"]],
  ["global warming", ["a"]],
  ["great fear", ["b"]],
  ["climate policy", []],
  ["policy change", []],
  ["climate", []],
  ["change", []],
])("%s could take the place of a term of %j", (text, expected) => {
  expect(relate(text, codebook).displaces).toEqual(expected);
});

test("stems, capitals and parts of proximity terms are read as in a text", () => {
  const stem = themeOf(makeTerm("migrate", { stem: true, language: "en" }));
  expect(relate("migrating", stem).termOf).toEqual(["a"]);
  expect(relate("us", themeOf(makeTerm("US", { cased: true }))).termOf).toEqual(["a"]);
  const near = { terms: ["sovereign*", "cyber space"], within: 5 };
  const proximity = themeOf(makeTerm("near", { near }));
  expect(relate("new sovereignty", proximity).displaces).toEqual(["a"]);
  expect(relate("space policy", proximity).displaces).toEqual(["a"]);
  expect(relate("cyber policy", proximity).displaces).toEqual([]);
});
