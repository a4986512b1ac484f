import { liwc } from "../../../src/themes/formats/liwc.js";
import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { parseCodebook } from "../../../src/themes/parse-codebook.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(liwc, { parts: true }, [
  "%",
  "\t",
  "\n",
  "1",
  "01",
  " 2",
  "sea",
  "<of>1/2",
  "(1 2)1/2",
  "*",
  "?",
  "\r",
]);

const sea = "%\n1\tsea\n2\tlaw\n%\n";

test("categories between two lines of %, then terms with the numbers of theirs", () => {
  const text = `${sea}ship*\t1\ncourt\t2\nlaw of the sea\t1\t2\n`;
  expect(termsIn(liwc, text)).toEqual({
    sea: ["ship*", "law of the sea"],
    law: ["court", "law of the sea"],
  });
  expect(notesOf(liwc, text)).toEqual([]);
});

test("zeros before numbers, blanks for tabs, blank lines and several tabs change nothing", () => {
  const text =
    "\n%\n01 sea\n\n002\t\tlaw\n%\n\nship*   1\ncourt\t\t2\n  port  01 2  \nhigh seas 1\n";
  expect(termsIn(liwc, text)).toEqual({
    sea: ["ship*", "port", "high seas"],
    law: ["court", "port"],
  });
  expect(notesOf(liwc, text)).toEqual([]);
});

test("categories indented by tabs are parts of the one above", () => {
  const text =
    "%\n1\taffect\n\t2\tgood\n\t\t3\tjoy\n\t4\tbad\n5\tsea\n%\nglad\t1\t2\t3\nsad\t1\t4\nship\t5\n";
  const { themes } = liwc.parse(text, "book");
  expect(themes.map(({ theme, parent }) => [theme, parent])).toEqual([
    ["affect", null],
    ["affect/good", "affect"],
    ["affect/good/joy", "affect/good"],
    ["affect/bad", "affect"],
    ["sea", null],
  ]);
  expect(liwc.format(liwc.parse(text, "book"))).toEqual({ text, losses: [] });
});

test("a number that is not defined is told; the term's other categories count", () => {
  const text = `${sea}ship\t1\t9\ncourt\t9\nport\tx\t2\n`;
  expect(termsIn(liwc, text)).toEqual({ sea: ["ship"], law: ["port"] });
  expect(notesOf(liwc, text)).toEqual([
    '5: "ship": category 9 is not defined',
    '6: "court": category 9 is not defined',
    '6: "court" is left out: it is in no category',
    '7: "port": expected the number of a category, found "x"',
  ]);
});

test("a number with two names leaves its terms open, a name with two numbers does not", () => {
  expect(mistakesOf(liwc, "%\n1\tsea\n01\tlaw\n%\nship\t1\n")).toEqual([
    'category 1: expected one name for each number, found "law" after "sea" (line 3)',
  ]);
  const twice = "%\n1\tsea\n1\tsea\n2\tsea\n%\nship\t1\nport\t2\n";
  expect(termsIn(liwc, twice)).toEqual({ sea: ["ship", "port"] });
  expect(notesOf(liwc, twice)).toEqual([
    '3: theme "sea" stands twice: its terms are put together',
    '4: theme "sea" stands twice: its terms are put together',
  ]);
});

test("a term on two lines is in the categories of both", () => {
  const text = `${sea}ship\t1\nship\t1\t2\n`;
  expect(termsIn(liwc, text)).toEqual({ sea: ["ship"], law: ["ship"] });
  expect(notesOf(liwc, text)).toEqual(['6: "ship" stands twice in theme "sea": read once']);
});

test("codes on a condition are told and not read, the plain ones beside them are", () => {
  const text = `${sea}kind\t<of>2/1\t1\nlike\t(02 1)2/464 (02 1)1\t2\nbound\t<to>1/2\n`;
  expect(termsIn(liwc, text)).toEqual({ sea: ["kind"], law: ["like"] });
  const why = "only on a condition that topoi does not know: not in them";
  expect(notesOf(liwc, text)).toEqual([
    `5: "kind": in the categories of "<of>2/1" ${why}`,
    `6: "like": in the categories of "(02 1)2/464" ${why}`,
    `6: "like": in the categories of "(02 1)1" ${why}`,
    `7: "bound": in the categories of "<to>1/2" ${why}`,
    '7: "bound" is left out: it is in no category',
  ]);
});

test("a missing second % is told, and so are terms before the first and a third", () => {
  expect(termsIn(liwc, "%\n1\tsea\nship\t1\n12\t1\n")).toEqual({ sea: ["ship", "12"] });
  expect(notesOf(liwc, "%\n1\tsea\nship\t1\n")).toEqual([
    "3: no % after the categories: taken to end before this line",
  ]);
  const odd = "ship\t1\n%\n1\tsea\n%\nport\t1\n%\ncoast\t1\n";
  expect(termsIn(liwc, odd)).toEqual({ sea: ["ship", "port", "coast"] });
  expect(notesOf(liwc, odd)).toEqual([
    "1: terms before the categories: read like those after them",
    "6: more than two lines of %: read as if they were not there",
  ]);
});

test("what LIWC takes letter by letter and topoi cannot match is left out and told", () => {
  const text = `${sea}:)\t1\nwhy?\t1\nsh*p\t1\nport 2\t1\n%sea\t1\n`;
  expect(termsIn(liwc, text)).toEqual({ sea: ["sh*p", "port 2", "%sea"], law: [] });
  expect(notesOf(liwc, text)).toEqual([
    '3: theme "law": no terms: nothing will be found',
    '5: ":)" is left out: topoi needs a word',
    '6: "why?" is left out: ? stands for itself in LIWC, not in topoi',
    '7: "sh*p": LIWC knows * only at the end; read as any letters',
    '8: "port 2" is read as a term that ends in 2, also a category\'s number',
  ]);
});

test("header lines that are no categories are told", () => {
  const text = "%\nMy dictionary\n1\tsea\tabout ships\n%\nship\t1\n";
  expect(termsIn(liwc, text)).toEqual({ sea: ["ship"] });
  expect(notesOf(liwc, text)).toEqual([
    '2: "My dictionary" is no category with its number: not read',
    '3: category "sea": what follows its name is not read: "about ships"',
  ]);
});

test("files without categories and with too many levels are refused", () => {
  expect(mistakesOf(liwc, "sea\t1\n")).toEqual([
    'expected % on a line of its own before the categories, found "sea\t1" (line 1)'.replace(
      "\t",
      " ",
    ),
  ]);
  expect(mistakesOf(liwc, "")).toEqual([
    "expected % on a line of its own before the categories, found nothing",
  ]);
  expect(mistakesOf(liwc, "%\n%\nsea\t1\n")[0]).toBe("expected at least one theme, found none");
  const deep = Array.from({ length: 10_000 }, (_, i) => `${"\t".repeat(i)}${i + 1}\tn${i}`);
  expect(mistakesOf(liwc, `%\n${deep.join("\n")}\n%\n`)).toEqual([
    'theme "n0/n1/n2/n3/n4/n5/n6/n7/n8/n9/n10/n11/n12": expected at most 12 levels of themes, found more (line 14)',
  ]);
});

test("what a LIWC dictionary cannot hold is said", () => {
  const codebook = parseCodebook(
    `
codebook: Sea law
version: 2
diacritics: exact
themes:
  passage:
    label: Innocent passage
    definition: Ships may pass.
    present_from: 2
    terms:
      en: [transit*, {term: right of way, weight: 0.5}, "sh*p", {near: [ship, sea], within: 4}]
      id: [{term: laut, stem: true, learned: true}, {term: US, case: true}]
    except: [rite of passage]
`,
    "sea.yml",
  );
  expect(liwc.format(codebook)).toEqual({
    text: "%\n1\tpassage\n%\ntransit*\t1\nright of way\t1\nlaut\t1\nUS\t1\n",
    losses: [
      'name and version of the codebook (LIWC has none): "Sea law", "2"',
      "settings of matching (LIWC has none): diacritics",
      'labels of 1 theme (LIWC has none): "passage"',
      'definitions of 1 theme (LIWC has none): "passage"',
      'present_from of 1 theme (LIWC has none): "passage"',
      '1 exception left out (LIWC has none): "rite of passage"',
      '1 proximity term left out (LIWC has none): "ship NEAR/4 sea"',
      '1 term left out (LIWC: * stands only at the end, ? for itself, no control characters): "sh*p"',
      "languages of 4 terms (LIWC has none): en, id",
      'weights of 1 term (LIWC has none): "right of way"',
      'stemming of 1 term (LIWC has none): "laut"',
      'capitals of 1 term (LIWC does not heed them): "US"',
      'the mark learned of 1 term (LIWC has none): "laut"',
    ],
  });
});

test("names that cannot be written are written otherwise, none like another", () => {
  const themes = ["a_b", "a\tb", "a\nb"].map((theme) =>
    makeTheme(theme, { terms: [makeTerm("sea")] }),
  );
  const { text, losses } = liwc.format({ ...liwc.parse(`${sea}a\t1`, "book"), themes });
  expect(Object.keys(termsIn(liwc, text))).toEqual(["a_b", "a_b 2", "a_b 3"]);
  expect(losses).toEqual([
    '2 names written otherwise (LIWC cannot hold them): "a b" as "a_b 2", "a b" as "a_b 3"',
  ]);
});

test("categories whose first % is missing are categories all the same", () => {
  const text = "1\tsea\n2\tlaw\n%\nship*\t1\ncourt\t2\n";
  expect(termsIn(liwc, text)).toEqual({ sea: ["ship*"], law: ["court"] });
  expect(notesOf(liwc, text)).toEqual(["1: no % before the categories"]);
});

test("where no category can be read it is told why", () => {
  expect(mistakesOf(liwc, "%\nsea\n%\nship*\t1\n")).toEqual([
    "expected at least one theme, found none",
    '"sea" is no category with its number: not read (line 2)',
    '"ship*": category 1 is not defined (line 4)',
    '"ship*" is left out: it is in no category (line 4)',
  ]);
});
