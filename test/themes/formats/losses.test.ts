import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { codebookFormats } from "../../../src/themes/formats/codebook-formats.js";
import { fitCodebook, type Feature, type Form } from "../../../src/themes/formats/fit-codebook.js";
import { codebookOf } from "../passages.js";

const theme = makeTheme("a", {
  definition: "What it is.",
  terms: ["one", "two", "three", "four"].map((term) => makeTerm(term, { weight: 2 })),
  except: [makeTerm("one\nday", { weight: 3 })],
});
const codebook = { ...codebookOf({}, { overlap: "all" }), themes: [theme] };
const lossesIn = (holds: readonly Feature[], more: Partial<Form> = {}, of = codebook) =>
  fitCodebook(of, { name: "Paper", holds: new Set(holds), ...more }).losses;

test("what a form cannot hold is told with the first of what lacks it", () => {
  expect(lossesIn(["name", "version", "exceptions"])).toEqual([
    "settings of matching (Paper has none): overlap",
    'definitions of 1 theme (Paper has none): "a"',
    'blanks in 1 term written as one each: "one day"',
    'weights of 5 terms (Paper has none): "one", "two", "three", …',
  ]);
});

test("what is left out is told as that, and not as what it had", () => {
  expect(lossesIn(["name", "version", "matching", "definitions"])).toEqual([
    '1 exception left out (Paper has none): "one\nday"'.replace("\n", " "),
    'weights of 4 terms (Paper has none): "one", "two", "three", …',
  ]);
});

test("that a term was learned is told where the form does not hold it", () => {
  const learned = makeTheme("a", { terms: [makeTerm("one", { learned: true })] });
  const own = { ...codebook, themes: [learned] };
  const held: Feature[] = ["name", "version", "matching"];
  expect(lossesIn(held, {}, own)).toEqual(['the mark learned of 1 term (Paper has none): "one"']);
  expect(lossesIn([...held, "learned"], {}, own)).toEqual([]);
});

test("matching is lost where it differs from how the form's own terms are matched", () => {
  const { matching } = codebook;
  expect(lossesIn(["name", "version"], { matching }, { ...codebook, themes: [] })).toEqual([]);
});

test("every form says the same of the same loss", async () => {
  const losses: string[] = [];
  for (const form of codebookFormats) losses.push(...(await form.format(codebook)).losses);
  const said = losses.map((loss) => loss.replace(/\(.* has none\)/u, "(… has none)"));
  expect([...new Set(said)].sort()).toEqual([
    '1 exception left out (… has none): "one day"',
    'blanks in 1 term written as one each: "one day"',
    'definitions of 1 theme (… has none): "a"',
    'name and version of the codebook (… has none): "Test", "1"',
    "settings of matching (… has none): overlap",
    "settings of matching (… has none): overlap, diacritics, forms",
    'version of the codebook (… has none): "1"',
    'weights of 4 terms (… has none): "one", "two", "three", …',
  ]);
});
