import { makeTerm, makeTheme, type Term } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { codebookOf, passageOf, read } from "./passages.js";

const nearOf = (terms: readonly string[], within: number, more: Partial<Term> = {}): Term =>
  makeTerm(terms.join(" … "), { near: { terms, within }, ...more });

const found = (term: Term, text: string, except: readonly Term[] = []): string[] => {
  const themes = [makeTheme("t", { terms: [term], except })];
  return findHits([passageOf(text)], { ...codebookOf({}), themes }).map(({ match }) => match);
};

test.each([
  ["side by side", ["law", "sea"], 1, "law sea, sea law", ["law sea", "sea law"]],
  ["in any order", ["law", "sea"], 2, "the sea of law", ["sea of law"]],
  ["not farther", ["law", "sea"], 2, "law of the sea", []],
  ["over a sentence's end", ["law", "sea"], 3, "the law. The sea", ["law. The sea"]],
  ["not over a paragraph's", ["law", "sea"], 3, "the law\n\nthe sea", []],
  ["over a line's", ["law", "sea"], 3, "the law\nthe sea", ["law\nthe sea"]],
  ["of several words", ["law of the sea", "state*"], 2, "states and the law of the sea", []],
  [
    "with wildcards and hyphens",
    ["rule-making", "state*"],
    3,
    "States, as to rulemaking",
    ["States, as to rulemaking"],
  ],
  ["a word with its possessive is one", ["china", "law"], 1, "China's law", ["China's law"]],
  ["three parts", ["a", "b", "c"], 1, "c a b a", ["c a b"]],
  ["a part twice", ["a", "a"], 1, "a a a", ["a a"]],
  ["parts do not overlap", ["a b", "b c"], 5, "a b c", []],
  ["the tightest", ["a", "b"], 9, "a a x b b", ["a x b"]],
  ["of overlapping the leftmost", ["a", "b"], 1, "a b a", ["a b"]],
])("%s: %j within %i in %j: %j", (_, terms, within, text, expected) => {
  expect(found(nearOf(terms, within), text)).toEqual(expected);
});

test("its parts are compared as the term says", () => {
  expect(found(nearOf(["US", "law"], 2, { cased: true }), "US law, us law")).toEqual(["US law"]);
  const stemmed = nearOf(["regulation", "data"], 2, { stem: true, language: "en" });
  expect(found(stemmed, "regulating data")).toEqual(["regulating data"]);
});

test("it competes by its length, and masks where it is an exception", () => {
  const codebook = {
    ...codebookOf({}),
    themes: [makeTheme("t", { terms: [makeTerm("law"), nearOf(["law", "sea"], 3)] })],
  };
  const hits = findHits([passageOf("the law of the sea is law")], codebook);
  expect(hits.map(({ match }) => match)).toEqual(["law of the sea", "law"]);
  expect(found(makeTerm("law"), "law at sea, law", [nearOf(["law", "sea"], 2)])).toEqual(["law"]);
});

test("it is written in YAML with the parts that must stand together", () => {
  const codebook = read("  t:\n    terms: [{near: [sovereign*, cyberspace], within: 4}]");
  const hits = findHits([passageOf("In cyberspace the sovereignty of states")], codebook);
  expect(hits.map(({ term, match }) => [term, match])).toEqual([
    ["sovereign* NEAR/4 cyberspace", "cyberspace the sovereignty"],
  ]);
});

test("more than six parts cannot be tried in every order", () => {
  expect(() => found(nearOf(Array<string>(7).fill("a"), 1), "a")).toThrow(
    "expected a list of 2 to 6 terms, found 7",
  );
});

test("many occurrences take no longer than their number", () => {
  const many = "a b ".repeat(20_000);
  expect(found(nearOf(["a", "b", "a*", "b*"], 50), many)).toHaveLength(10_000);
  expect(found(nearOf(["a", "c"], 50), "a'".repeat(50_000))).toEqual([]);
  const codebook = codebookOf({});
  const terms = Array.from({ length: 500 }, (_, i) => nearOf(["a", `c${i}`], 50));
  const themes = [makeTheme("t", { terms })];
  expect(findHits([passageOf(many)], { ...codebook, themes })).toEqual([]);
});
