import { makeTerm, makeTheme, type Theme } from "../../src/themes/codebook.js";
import { reviewCodebook } from "../../src/themes/review-codebook.js";
import { codebookOf } from "./passages.js";

function review(...themes: Theme[]): string[] {
  return reviewCodebook({ ...codebookOf({}), themes }).map(({ message }) => message);
}

test("a codebook without flaws has none", () => {
  expect(reviewCodebook(codebookOf({ a: ["x", "y z"], b: ["z", "!z z"] }))).toEqual([]);
});

test("a theme with neither terms nor parts is told", () => {
  const themes = [makeTheme("a"), makeTheme("b"), makeTheme("b/c", { parent: "b" })];
  expect(review(...themes)).toEqual([
    'theme "a": no terms: nothing will be found',
    'theme "b/c": no terms: nothing will be found',
  ]);
});

test("a term of several themes is told, unless each is part of the other", () => {
  const terms = [makeTerm("war")];
  const a = makeTheme("a", { terms });
  const ab = makeTheme("a/b", { parent: "a", terms });
  const abc = makeTheme("a/b/c", { parent: "a/b", terms });
  expect(review(a, ab, abc)).toEqual([]);
  expect(review(a, abc, ab)).toEqual([]);
  expect(review(a, ab, makeTheme("d", { terms }))).toEqual([
    '"war" is a term of 3 themes: a, a/b, d',
  ]);
  expect(review(a, ab, makeTheme("a/d", { parent: "a", terms }))).toHaveLength(1);
});

test("terms are the same that match the same words", () => {
  const twice = (one: ReturnType<typeof makeTerm>, other: ReturnType<typeof makeTerm>) =>
    review(makeTheme("a", { terms: [one, other] })).length > 0;
  const near = (...terms: string[]) =>
    makeTerm(terms.join(" NEAR/5 "), { near: { terms, within: 5 } });
  expect(twice(makeTerm("War"), makeTerm("war"))).toBe(true);
  expect(twice(makeTerm("rule making"), makeTerm("rule  making"))).toBe(true);
  expect(twice(makeTerm("war", { weight: 2 }), makeTerm("war"))).toBe(true);
  expect(twice(near("x", "y"), near("y", "x"))).toBe(true);
  expect(twice(makeTerm("US", { cased: true }), makeTerm("us", { cased: true }))).toBe(false);
  expect(twice(makeTerm("war", { stem: true }), makeTerm("war"))).toBe(false);
  expect(twice(near("x", "y"), makeTerm("x y"))).toBe(false);
});

test("terms of different languages do not meet, those for every language meet all", () => {
  const inLanguages = (...languages: (string | null)[]) =>
    review(makeTheme("a", { terms: languages.map((language) => makeTerm("data", { language })) }));
  expect(inLanguages("en", "id")).toEqual([]);
  expect(inLanguages("en", "id", "en")).toEqual(['theme "a": "data" is there 2 times']);
  expect(inLanguages("en", null)).toEqual(['theme "a": "data" is there 2 times']);
});

test("a term that is an exception too is told", () => {
  const theme = makeTheme("a", {
    terms: [makeTerm("fund"), makeTerm("wealth fund", { language: "en" })],
    except: [makeTerm("Wealth fund"), makeTerm("fund", { stem: true })],
  });
  expect(review(theme)).toEqual([
    'theme "a": "wealth fund" is an exception too and will never be found',
  ]);
});

test("a language in which only some themes have terms is told", () => {
  const inLanguages = (theme: string, ...languages: (string | null)[]) =>
    makeTheme(theme, {
      terms: languages.map((language, i) => makeTerm(`${theme} ${i}`, { language })),
    });
  expect(
    review(inLanguages("a", "id", "en"), inLanguages("b", "en"), inLanguages("c", null)),
  ).toEqual(['theme "b": no terms in id, which other themes have']);
});

test("very many alike terms are reviewed in no time", () => {
  const terms = Array.from({ length: 100_000 }, () => makeTerm("war"));
  expect(review(makeTheme("a", { terms }))).toEqual(['theme "a": "war" is there 100000 times']);
});

test("signs that are part of no word are told", () => {
  const terms = ["C++", "#metoo", "R&D", "rule\u2212making", "U.S.", "law*"].map((term) =>
    makeTerm(term),
  );
  expect(review(makeTheme("a", { terms, except: [makeTerm("5 %")] }))).toEqual([
    'theme "a": "C++" is looked for without +',
    'theme "a": "#metoo" is looked for without #',
    'theme "a": "5 %" is looked for without %',
  ]);
});

test("stems that are asked for in a language without any are told", () => {
  const stemmed = (term: string, language: string | null) =>
    makeTerm(term, { stem: true, language });
  const terms = [stemmed("egemenlik", "tr"), stemmed("law", "en"), stemmed("rule", null)];
  expect(review(makeTheme("a", { terms, except: [stemmed("kanun", "tr")] }))).toEqual([
    "no stems are known in tr: terms are found only as written",
  ]);
});

test("words that are meant to stand near each other and are written as one term are told", () => {
  const told = (...terms: string[]) =>
    review(makeTheme("a", { terms: terms.map((term) => makeTerm(term)) }));
  expect(told("ship NEAR/5 port", "ship NEAR port")).toEqual([
    `theme "a": "ship NEAR/5 port" is looked for word by word, not as { near: [sea, law], within: 5 }`,
    `theme "a": "ship NEAR port" is looked for word by word, not as { near: [sea, law], within: 5 }`,
  ]);
  const near = { terms: ["ship", "port"], within: 5 };
  expect(review(makeTheme("a", { terms: [makeTerm("ship NEAR/5 port", { near })] }))).toEqual([]);
  expect(told("LIVING NEAR RIVERS", "houses near 5 rivers", "near east")).toEqual([]);
});
