import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { csv, tsv } from "../../../src/themes/formats/csv.js";
import { codebookOf } from "../passages.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

describe.each([csv, tsv])("$name", (form) => {
  itKeepsItsPromises(form, { name: "file", all: true }, [
    ...["theme", "term", "parent", ",", ";", "\t", "\n", "\r", '"', "a", "a/b", " ", "\u0000", "="],
  ]);
});

test("a codebook is a row for each term, what is said of a theme in its first", () => {
  const near = { terms: ["x", "y"], within: 3 };
  const themes = [
    makeTheme("a", {
      label: "An A",
      definition: "Of a, and of b.",
      present_from: 2,
      terms: [
        makeTerm("one", { language: "en", weight: 0.5 }),
        makeTerm("x NEAR/3 y", { near, stem: true }),
      ],
      except: [makeTerm("US", { cased: true })],
    }),
    makeTheme("a/b", { parent: "a" }),
  ];
  const { text, losses } = csv.format({ ...codebookOf({}, { overlap: "all" }), themes });
  expect(text).toBe(`theme,label,definition,present_from,term,language,weight,except,stem,case
a,An A,"Of a, and of b.",2,one,en,0.5,,,
a,,,,x NEAR/3 y,,1,,true,
a,,,,US,,1,true,,true
a/b,,,,,,,,,
`);
  expect(losses).toEqual([
    'name and version of the codebook (a table has none): "Test", "1"',
    "settings of matching (a table has none): overlap",
  ]);
});

test("the columns may stand in any order, with other names, in capitals, or be missing", () => {
  const text = "Weight;Word;Category;Remark\n0,5;war;conflict;mine\n;peace;conflict;\n";
  const { themes, notes } = csv.parse(text, "book");
  expect(themes).toEqual([
    makeTheme("conflict", { terms: [makeTerm("war", { weight: 0.5 }), makeTerm("peace")] }),
  ]);
  expect(notes.map(({ line, message }) => [line, message.slice(-31)])).toEqual([
    [1, 'found "Remark", which was not used'.slice(-31)],
  ]);
});

test.each([
  ["tabs", "theme\tterm\na\tx\n"],
  ["semicolons", "theme;term\na;x\n"],
  ["bars", "theme|term\na|x\n"],
  ["a line that tells the delimiter", "sep=;\ntheme;term\na;x\n"],
  ["a byte order mark", "\ufefftheme,term\na,x\n"],
  ["lines as Windows ends them", "theme,term\r\na,x\r\n"],
  ["lines as old Macs ended them", "theme,term\ra,x\r"],
  ["empty lines", "\ntheme,term\n\na,x\n,\n"],
  ["quotes and blanks", '"theme", term\n"a", x \n'],
])("a table with %s is read", (_, text) => {
  expect(termsIn(csv, text)).toEqual({ a: ["x"] });
});

test("a slash parts a theme from its sub-theme, unless there is a column parent", () => {
  expect(termsIn(csv, "theme,term\na/b/c,x\na / b,y\n")).toEqual({
    a: [],
    "a/b": ["y"],
    "a/b/c": ["x"],
  });
  const text = "theme,parent,term\nx/y,,t\nc,b,u\nb,a,v\n";
  const { themes } = csv.parse(text, "book");
  const alone = "no row of its own; it was put at the top";
  expect(notesOf(csv, text)).toEqual([`3: theme "b": ${alone}`, `4: theme "a": ${alone}`]);
  expect(themes.map(({ theme, parent, label }) => [theme, parent, label])).toEqual([
    ["x/y", null, "x/y"],
    ["b", null, "b"],
    ["b/c", "b", "c"],
    ["a", null, "a"],
    ["a/b", "a", "b"],
  ]);
});

test("proximity is written with NEAR", () => {
  const { themes } = csv.parse("theme,term\na,big  data NEAR/5 state*\n", "book");
  expect(themes[0]?.terms).toEqual([
    makeTerm("big  data NEAR/5 state*", { near: { terms: ["big  data", "state*"], within: 5 } }),
  ]);
});

test("a cell that a spreadsheet would run is shielded, and read as it was", () => {
  const terms = ["=sum", "-ism", "+plus", "@home", "'tis", "'-ism", "''=x"];
  const codebook = codebookOf({ "=a": terms });
  const { text } = csv.format(codebook);
  const cells = text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(","));
  expect(cells.map((row) => row[0])).toEqual(terms.map(() => "'=a"));
  expect(cells.map((row) => row[4])).toEqual([
    ...["'=sum", "'-ism", "'+plus", "'@home", "'tis", "''-ism", "'''=x"],
  ]);
  expect(csv.parse(text, "book").themes).toEqual(codebook.themes);
});

test("rows without names of columns are a theme and its terms each", () => {
  const text = "war\tbattle\tarmy\tBattle\t:-)\npeace\ttreaty\nwar\ttroops\nempty\t\n\tx\n";
  expect(termsIn(csv, text)).toEqual({
    war: ["battle", "army", "troops"],
    peace: ["treaty"],
    empty: [],
  });
  expect(notesOf(csv, text)).toEqual([
    "1: no columns theme and term in the first row: each row was read as a theme and its terms",
    '1: "Battle" stands twice in theme "war": read once',
    '1: ":-)" is left out: topoi needs a word',
    '4: theme "empty": no terms: nothing will be found',
    "5: expected a theme, found nothing; the row was left out",
  ]);
});

test("rows without names of columns may hold proximity terms", () => {
  const text = "sea,law NEAR/5 sea,port\nlaw,court NEAR/0 judge\n";
  expect(csv.parse(text, "book").themes[0]?.terms).toEqual([
    makeTerm("law NEAR/5 sea", { near: { terms: ["law", "sea"], within: 5 } }),
    makeTerm("port"),
  ]);
  expect(notesOf(csv, text)).toContain(
    '2: "court NEAR/0 judge" is left out: topoi needs a whole number of words from 1 to 50',
  );
});

test("a row of column names without a theme, or below a title, is no theme with its terms", () => {
  expect(mistakesOf(csv, "label,term\nWar,battle\n")).toEqual([
    "expected a column theme, found none (line 1)",
  ]);
  expect(mistakesOf(csv, "My codebook,,\n\nTheme,Term,Weight\nwar,battle,1\n")).toEqual([
    "expected the names of columns in the first row, found them below it (line 3)",
  ]);
  expect(termsIn(csv, "language,word,case\nlaw,court,term\n")).toEqual({
    language: ["word", "case"],
    law: ["court", "term"],
  });
});

test("a term that goes on over lines is told: a quotation mark may be missing", () => {
  const text = 'theme\tterm\nsea\t"tide\nsea\tship"\nlaw\tcourt\n';
  expect(notesOf(csv, text)).toEqual([
    '2: "tide sea ship" goes on over lines: is a quotation mark missing?',
  ]);
});

test("rows with mistakes are named by their lines, those in quotes counted", () => {
  const text = [
    "theme,term,language,weight,except,stem,present_from,label",
    '"a","x\ny",en,2,no,yes,,',
    ",x",
    "a,***",
    "a,x,xx,zero,maybe",
    "a,x NEAR/0 y",
    "a,,en",
    "a//b,x",
    "a,x,,,,,,,,more",
    "a,x,,,,,2,A",
    "a,x,,,,,3,B",
  ].join("\n");
  expect(mistakesOf(csv, text)).toEqual(
    [
      "expected a theme, found nothing (line 4)",
      'theme "a", term: expected at least one letter besides * and ?, found "***" (line 5)',
      'theme "a", weight: expected a number above 0, found "zero" (line 6)',
      'theme "a", language: expected a language such as en or id, or all, found "xx" (line 6)',
      'theme "a", except: expected true or false, found "maybe" (line 6)',
      'theme "a", term: expected a whole number of words from 1 to 50, found "x NEAR/0 y" (line 7)',
      'theme "a", term: expected a term, found only its language (line 8)',
      'expected a name on either side of /, found "a//b" (line 9)',
      "expected 8 cells, as in the first row, found 10 (line 10)",
      'theme "a", label: expected one for the theme, "A", found "B" (line 12)',
      'theme "a", present_from: expected one for the theme, 2, found 3 (line 12)',
    ].sort((a, b) => lineOf(a) - lineOf(b)),
  );
});

function lineOf(mistake: string): number {
  return Number(/\(line (\d+)\)$/u.exec(mistake)?.[1]);
}

test.each([
  ["", "expected columns theme and term, found nothing"],
  [
    "war\npeace\n",
    "expected columns theme and term, or rows of a theme and its terms, found one column (line 1)",
  ],
  ["theme,terminus\na,x\n", "expected a column term, found none (line 1)"],
  ["theme,term,term\na,x,y\n", "expected one column term, found two (line 1)"],
  ["theme,term\n", "expected at least one theme, found none"],
  [
    'theme,term\na,"x\nb,y\n',
    "expected every quotation mark to close, found one that does not (line 2 or below)",
  ],
])("%j: %s", (text, mistake) => {
  expect(mistakesOf(csv, text)).toEqual([mistake]);
});

test("of very many mistakes the first are told", () => {
  const mistakes = mistakesOf(csv, `theme,term\n${"a,***\n".repeat(500)}`);
  expect(mistakes).toHaveLength(101);
  expect(mistakes.at(-1)).toBe("400 more mistakes");
});

test("themes within themes without end are refused", () => {
  const path = Array.from({ length: 10_000 }, () => "a").join("/");
  const refused = `expected at most 12 levels of themes, found more (line 2)`;
  expect(mistakesOf(csv, `theme,term\n${path},x\n`)[0]).toContain(refused);
  const rows = Array.from(
    { length: 500 },
    (_, i) => `${"a/".repeat(i)}a,${"a/".repeat(i).slice(0, -1)},x`,
  );
  expect(mistakesOf(csv, `theme,parent,term\n${rows.join("\n")}\n`).at(-1)).toContain(
    "at most 12 levels",
  );
});

test("a term that reads as proximity and is none is told", () => {
  expect(csv.format(codebookOf({ a: ["x NEAR/5 y"] })).losses.at(-1)).toBe(
    '1 term left out (a table: NEAR/5 stands only between the parts of a proximity term, no control characters): "x NEAR/5 y"',
  );
});
