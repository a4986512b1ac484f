import { defaultMatching, makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { quanteda } from "../../../src/themes/formats/quanteda.js";
import { codebookOf } from "../passages.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(
  quanteda,
  {
    name: "file",
    matching: { ...defaultMatching, diacritics: "exact", forms: false },
    parts: true,
  },
  ["a:", "\n", "  ", "- ", "[", "]", "{", "}", ": ", "<<: ", "&a ", "*a", '"', "#", "~", "__: "],
);

test("keys are themes, keys in them sub-themes, to any depth", () => {
  const { themes, codebook, matching, notes } = quanteda.parse(
    "WORLD:\n  EAST:\n    XA: [Xanadu, Xanadu*]\n  WEST: [Lilliput]\nSEA: Atlantis\n",
    "dictionary.yml",
  );
  expect(codebook).toBe("dictionary");
  expect(matching).toEqual({ ...defaultMatching, diacritics: "exact", forms: false });
  expect(themes).toEqual([
    makeTheme("WORLD"),
    makeTheme("WORLD/EAST", { parent: "WORLD" }),
    makeTheme("WORLD/EAST/XA", {
      parent: "WORLD/EAST",
      label: "XA",
      terms: [makeTerm("Xanadu"), makeTerm("Xanadu*")],
    }),
    makeTheme("WORLD/WEST", { parent: "WORLD", terms: [makeTerm("Lilliput")] }),
    makeTheme("SEA", { terms: [makeTerm("Atlantis")] }),
  ]);
  expect(notes).toEqual([]);
});

test("what R would take for another value is read as it is written, and told", () => {
  const text = "NO: [oslo, 2020]\nquoted: ['2020', \"on\"]\nword: [on, 1.5, 2001-01-01]\n";
  expect(termsIn(quanteda, text)).toEqual({
    NO: ["oslo", "2020"],
    quoted: ["2020", "on"],
    word: ["on", "1.5", "2001-01-01"],
  });
  const told = "read as it is written; without quotes R takes it for";
  expect(notesOf(quanteda, text)).toEqual([
    `1: NO ${told} a truth value`,
    `1: theme "NO": 2020 ${told} a number`,
    `3: theme "word": on ${told} a truth value`,
    `3: theme "word": 1.5 ${told} a number`,
    `3: theme "word": 2001-01-01 ${told} a date`,
  ]);
});

test("patterns are trimmed and kept once, capitals or not", () => {
  const text = 'a: [" war ", War, peace]\n';
  expect(termsIn(quanteda, text)).toEqual({ a: ["war", "peace"] });
  expect(notesOf(quanteda, text)).toEqual(['1: "War" stands twice in theme "a": read once']);
});

test("keys that are there twice are one", () => {
  const text = "a:\n  b: x\na:\n  b: w\n  c: z\n";
  expect(termsIn(quanteda, text)).toEqual({ a: [], "a/b": ["x", "w"], "a/c": ["z"] });
  expect(notesOf(quanteda, text)).toEqual([
    '3: theme "a" stands twice: its terms are put together',
  ]);
});

test("the key __ holds the patterns of the key it stands in", () => {
  const text = "a:\n  __: [x]\n  b: [z]\n";
  expect(termsIn(quanteda, text)).toEqual({ a: ["x"], "a/b": ["z"] });
  expect(notesOf(quanteda, text)).toEqual(['2: theme "a": __ read as its own patterns']);
});

test("keys without a name or without patterns are told", () => {
  const text = 'a:\nb: ~\nc: []\nd: {}\n"": [x]\n? [e]\n: y\nf: {g: }\n';
  expect(termsIn(quanteda, text)).toEqual({ a: [], b: [], c: [], d: [], f: [], "f/g": [] });
  const nothing = "no terms: nothing will be found";
  expect(notesOf(quanteda, text)).toEqual([
    `1: theme "a": ${nothing}`,
    `2: theme "b": ${nothing}`,
    `3: theme "c": ${nothing}`,
    `4: theme "d": ${nothing}`,
    "5: expected a name, found nothing; what it holds was left out",
    "6: expected a name, found a list; what it holds was left out",
    `8: theme "f/g": ${nothing}`,
  ]);
});

test("patterns that topoi cannot match are left out, and told", () => {
  const text =
    'a:\n  - "*"\n  - ":-)"\n  - ^war\n  - "[ae]ffect"\n  - "\\\\bwar"\n  - x, y\n  - war\n';
  expect(termsIn(quanteda, text)).toEqual({ a: ["war"] });
  const told = (line: number, wanted: string, found: string) =>
    `${line}: "${found}" is left out: topoi needs ${wanted}`;
  const noExpression = "words with * and ?, no regular expression";
  expect(notesOf(quanteda, text)).toEqual([
    told(2, "at least one letter besides * and ?", "*"),
    told(3, "a word", ":-)"),
    told(4, noExpression, "^war"),
    told(5, noExpression, "[ae]ffect"),
    told(6, noExpression, "\\bwar"),
    told(7, "words with only blanks, hyphens, apostrophes, & or / between them", "x, y"),
  ]);
});

test("of many notes of a kind the first are told, and how many there are more", () => {
  const notes = notesOf(quanteda, `a: [${"':)', ".repeat(100)}war]`);
  expect(notes).toHaveLength(21);
  expect(notes.at(-1)).toBe("-: terms left out: 80 more");
});

test("lists within lists and keys within lists are read where they stand", () => {
  expect(termsIn(quanteda, "a:\n- [x, [y]]\n- b: z\n- w\n")).toEqual({
    a: ["x", "y", "w"],
    "a/b": ["z"],
  });
});

test("aliases are what they stand for, and << brings in what is not there already", () => {
  const text = "a: &a [x]\na2: &a [z]\nb: *a\nc: &c\n  d: [y]\n  e: [v]\nf:\n  <<: *c\n  e: [w]\n";
  expect(termsIn(quanteda, text)).toMatchObject({ b: ["z"], "f/e": ["w"], "f/d": ["y"] });
  expect(termsIn(quanteda, "a: &a {x: [p]}\nb: &b {y: [q]}\nc:\n  <<: [*a, *b]\n")).toMatchObject({
    "c/x": ["p"],
    "c/y": ["q"],
  });
});

test("an alias to nothing is a pattern without its quotes", () => {
  expect(mistakesOf(quanteda, "a:\n - *jack\n")[0]).toBe(
    "expected text, in quotes if it begins with *, found *jack (line 2)",
  );
});

test("what would grow or go round without end is refused", () => {
  const laughs = ["a0: &a0 [x, y]"];
  for (let i = 1; i < 12; i++) {
    laughs.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]`);
  }
  expect(mistakesOf(quanteda, laughs.join("\n"))[0]).toMatch(
    /^expected at most 600,000 keys and patterns, found more/u,
  );
  expect(mistakesOf(quanteda, "a: &a\n  b: *a\n")[0]).toMatch(
    /expected at most 12 levels of keys, found more/u,
  );
  expect(mistakesOf(quanteda, "a: &a\n  - *a\n")[0]).toMatch(
    /expected at most 12 levels of keys, found more/u,
  );
  expect(mistakesOf(quanteda, "a: &a\n  <<: *a\n  b: x\n")[0]).toMatch(
    /at most 12 levels of keys, found more/u,
  );
  const deep = Array.from({ length: 13 }, (_, i) => `${" ".repeat(i)}k${i}:`).join("\n");
  expect(mistakesOf(quanteda, `${deep} x`)[0]).toBe(
    'theme "k0/k1/k2/k3/k4/k5/k6/k7/k8/k9/k10/k11": ' +
      "expected at most 12 levels of keys, found more (line 13)",
  );
});

test.each([
  ["", "expected keys with patterns, found nothing"],
  ["- a\n- b\n", "expected keys with patterns, found a list"],
  ["{}", "expected at least one theme, found none"],
  ['a: ["x]\n', "not valid YAML"],
  ["a/b: x\na:\n  b: y\n", 'theme "a/b": expected each theme once, found it twice (line 3)'],
])("%j: %s", (text, message) => {
  expect(mistakesOf(quanteda, text)[0]).toContain(message);
});

test("a dictionary is written as quanteda writes it", () => {
  const codebook = codebookOf({ a: ["NO", "no", "war*", "2020"], b: [] });
  const sub = makeTheme("a/c", { parent: "a", terms: [makeTerm("on")] });
  const { text, losses } = quanteda.format({ ...codebook, themes: [...codebook.themes, sub] });
  expect(text).toBe('a:\n  __:\n    - "NO"\n    - war*\n    - "2020"\n  c:\n    - "on"\nb: []\n');
  expect(losses).toEqual([
    'name and version of the codebook (quanteda has none): "Test", "1"',
    "settings of matching (quanteda has none): diacritics, forms",
    '1 term written once where one theme would then have it twice: "no"',
  ]);
});

test("what quanteda has no place for is told", () => {
  const near = { terms: ["x", "y"], within: 2 };
  const theme = makeTheme("a", {
    label: "A!",
    definition: "What it is.",
    present_from: 2,
    terms: [
      makeTerm("one", { language: "en", weight: 2 }),
      makeTerm("two", { stem: true, cased: true, weight: 3 }),
      makeTerm("x NEAR/2 y", { near, weight: 3 }),
    ],
    except: [makeTerm("one day", { weight: 5 })],
  });
  const codebook = {
    ...codebookOf({}, { overlap: "all", forms: false }),
    codebook: "",
    version: "",
  };
  const parts = [theme, makeTheme("a/__", { parent: "a" })];
  expect(quanteda.format({ ...codebook, themes: parts }).losses).toEqual([
    "settings of matching (quanteda has none): overlap, diacritics",
    '1 name written otherwise (quanteda cannot hold it): "__" as "___"',
    'labels of 1 theme (quanteda has none): "a"',
    'definitions of 1 theme (quanteda has none): "a"',
    'present_from of 1 theme (quanteda has none): "a"',
    '1 exception left out (quanteda has none): "one day"',
    '1 proximity term left out (quanteda has none): "x NEAR/2 y"',
    "languages of 1 term (quanteda has none): en",
    'weights of 2 terms (quanteda has none): "one", "two"',
    'stemming of 1 term (quanteda has none): "two"',
    'capitals of 1 term (quanteda does not heed them): "two"',
  ]);
});
