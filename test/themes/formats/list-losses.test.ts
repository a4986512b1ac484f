import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { listLosses } from "../../../src/themes/formats/list-losses.js";
import { codebookOf } from "../passages.js";

const theme = makeTheme("a", {
  definition: "What it is.",
  terms: ["one", "two", "three", "four"].map((term) => makeTerm(term, { weight: 2 })),
  except: [makeTerm("one\nday", { weight: 3 })],
});
const codebook = { ...codebookOf({}, { overlap: "all" }), themes: [theme] };

test("what a form cannot hold is told with the first of what lacks it", () => {
  expect(listLosses(codebook, "Paper", ["name", "except"])).toEqual([
    "how terms are matched (Paper does not say): overlap",
    'definitions of 1 theme (Paper has none): "a"',
    'weights of 5 terms (Paper has none): "one", "two", "three", …',
  ]);
});

test("what is left out is told as that, and not as what it had", () => {
  expect(listLosses(codebook, "Paper", ["name", "matching", "definition"])).toEqual([
    '1 exception, left out (Paper has none): "one day"',
    'weights of 4 terms (Paper has none): "one", "two", "three", …',
  ]);
});

test("matching is lost where it differs from how the form's own terms are matched", () => {
  const own = codebook.matching;
  expect(listLosses({ ...codebook, themes: [] }, "Paper", ["name"], own)).toEqual([]);
});

test("that a term was learned is told where only topoi's own form holds it", () => {
  const learned = makeTheme("a", { terms: [makeTerm("one", { learned: true })] });
  const own = { ...codebook, themes: [learned] };
  expect(listLosses(own, "Paper", ["name", "matching"])).toEqual([
    'the mark learned of 1 term (Paper has none): "one"',
  ]);
});
