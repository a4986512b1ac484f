import fc from "fast-check";
import { defaultMatching, makeTerm } from "../../src/themes/codebook.js";
import { CodebookError } from "../../src/themes/codebook-error.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { read } from "./passages.js";

/** The mistakes in a text, without the file's name before each. */
function mistakesIn(text: string): readonly string[] {
  try {
    parseCodebook(text, "book.yml");
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error;
    return error.mistakes.map((mistake) => mistake.replace(/^book\.yml: /u, ""));
  }
  return [];
}

const inTheme = (lines: string): readonly string[] => mistakesIn(`themes:\n  rights:\n${lines}`);

test("a codebook is read with its languages, weights, stems, exceptions and labels", () => {
  const text = `
codebook: Sea law
version: 1.2
stem: true
themes:
  passage:
    label: Innocent passage
    definition: Ships may pass.
    stem: false
    terms:
      en: [innocent passage, transit*, {term: right of way, weight: 0.5}]
      id: [lintas damai, {term: pelayaran, stem: true}]
    except:
      en: [rite of passage]
  piracy:
    terms: [pirate, "*jack"]
`;
  const en = { language: "en", weight: 1, stem: false, cased: false, near: null };
  expect(parseCodebook(text, "sea.yml")).toEqual({
    codebook: "Sea law",
    version: "1.2",
    matching: defaultMatching,
    notes: [],
    themes: [
      {
        theme: "passage",
        parent: null,
        present_from: null,
        label: "Innocent passage",
        definition: "Ships may pass.",
        terms: [
          { ...en, term: "innocent passage" },
          { ...en, term: "transit*" },
          { ...en, term: "right of way", weight: 0.5 },
          { ...en, term: "lintas damai", language: "id" },
          { ...en, term: "pelayaran", language: "id", stem: true },
        ],
        except: [{ ...en, term: "rite of passage" }],
      },
      {
        theme: "piracy",
        parent: null,
        present_from: null,
        label: "piracy",
        definition: "",
        terms: ["pirate", "*jack"].map((term) => makeTerm(term, { stem: true })),
        except: [],
      },
    ],
  });
});

test("a list may be parted by weight, and a term in it may have its own", () => {
  const { themes } = read(
    "  t:\n    terms: {en: {2: [a], 0.5: [b, {term: c, weight: 3}]}, id: [d]}\n" +
      "    except: {0.25: [e]}",
  );
  expect(themes[0]?.terms.map(({ term, language, weight }) => [term, language, weight])).toEqual([
    ["a", "en", 2],
    ["b", "en", 0.5],
    ["c", "en", 3],
    ["d", "id", 1],
  ]);
  expect(themes[0]?.except).toEqual([makeTerm("e", { weight: 0.25 })]);
});

test.each([
  ["{0: [a]}", "weight: expected a number above 0, found 0"],
  ["{en: {0.5: a}}", 'weight 0.5: expected a list of terms, found "a"'],
  ["{en: {0.5: [1]}}", "weight 0.5 term 1: expected text, found 1"],
])("terms %s: %s", (terms, mistake) => {
  expect(inTheme(`    terms: ${terms}`)).toEqual([`theme "rights", ${mistake} (line 3)`]);
});

test("NO, on and yes are words; languages may be named as people do", () => {
  const { themes } = read("  t:\n    terms: {English: [NO, on, yes], no: [NEI], eng: [off]}");
  expect(themes[0]?.terms.map(({ term, language }) => [term, language])).toEqual([
    ["NO", "en"],
    ["on", "en"],
    ["yes", "en"],
    ["NEI", "no"],
    ["off", "en"],
  ]);
});

test.each([
  ["", "expected a codebook (codebook, version, themes), found nothing"],
  ["just words", 'expected a codebook (codebook, version, themes), found "just words" (line 1)'],
  ["- a", "expected a codebook (codebook, version, themes), found a list (line 1)"],
  ["codebook: x", "themes: expected at least one theme by its key, found nothing"],
  ["themes: {}", "themes: expected at least one theme by its key, found keys and values (line 1)"],
  ["themes: [a, b]", "themes: expected at least one theme by its key, found a list (line 1)"],
])("%j holds no themes", (text, mistake) => {
  expect(mistakesIn(text)).toEqual([mistake]);
});

const keys =
  "codebook, version, themes, stem, case, overlap, diacritics, forms, fallback, negation";
const rest = "\nthemes: {t: {terms: [a]}}";
test.each([
  [`name: x${rest}`, `expected one of the keys ${keys}, found "name" (line 1)`],
  [`Themes: x${rest}`, `expected one of the keys ${keys}, found "Themes" (line 1); is it themes?`],
  [`themse: x${rest}`, `expected one of the keys ${keys}, found "themse" (line 1); is it themes?`],
  [`12: x${rest}`, `expected one of the keys ${keys}, found 12 (line 1)`],
  [`codebook: 12${rest}`, "codebook: expected text, found 12 (line 1)"],
  [`codebook: [a]${rest}`, "codebook: expected text, found a list (line 1)"],
  [`version: {a: 1}${rest}`, "version: expected a number or text, found keys and values (line 1)"],
  [`stem: maybe${rest}`, 'stem: expected true or false, found "maybe" (line 1)'],
])("%j: %s", (text, mistake) => {
  expect(mistakesIn(text)).toEqual([mistake]);
});

test.each([
  ["themes:\n  2022:\n    terms: [a]", "themes: expected a name in text, found 2022 (line 2)"],
  ['themes:\n  "":\n    terms: [a]', 'themes: expected a name in text, found "" (line 2)'],
  [
    "themes:\n  a: [b]",
    'theme "a": expected a theme (label, definition, terms, except, themes, stem, case, present_from), found a list (line 2)',
  ],
  [
    "themes:\n  a:",
    'theme "a": expected a theme (label, definition, terms, except, themes, stem, case, present_from), found nothing (line 2)',
  ],
])("%j: %s", (text, mistake) => {
  expect(mistakesIn(text)).toEqual([mistake]);
});

test.each([
  ["    label: x", "terms: expected a list of terms, found nothing (line 2)"],
  [
    "    terms:",
    "terms: expected a list of terms, or one for each language, found nothing (line 3)",
  ],
  ["    terms: a", 'terms: expected a list of terms, or one for each language, found "a" (line 3)'],
  ["    terms: {en: []}", "terms en: expected a list of terms, found an empty list (line 3)"],
  ["    terms: {en: a}", 'terms en: expected a list of terms, found "a" (line 3)'],
  ["    terms:\n      en:", "terms en: expected a list of terms, found nothing (line 4)"],
  [
    "    terms: {xx: [a]}",
    'terms: expected a language such as en or id, or all, found "xx" (line 3)',
  ],
  ["    terms: [a, b, 12]", "term 3: expected text, found 12 (line 3)"],
  ["    terms: {en: [a, 12]}", "term 2: expected text, found 12 (line 3)"],
  ["    terms: {en: [a], id: [b, true]}", "id term 2: expected text, found true (line 3)"],
  ["    terms: [a]\n    except: [~]", "except term 1: expected text, found nothing (line 4)"],
  ["    terms:\n      - [a]", "term 1: expected text, found a list (line 4)"],
  [
    "    terms: [a, *jack]",
    "term 2: expected text, in quotes if it begins with *, found *jack (line 3)",
  ],
  ['    terms: ["…"]', 'term 1: expected a word, found "…" (line 3)'],
  [
    '    terms: ["*?"]',
    'term 1: expected at least one letter besides * and ?, found "*?" (line 3)',
  ],
  [
    "    terms: [a b c d e f g h i j k l m]",
    'term 1: expected at most 12 words, found "a b c d e f g h i j k l m" (line 3)',
  ],
  [
    '    terms: ["peace; order"]',
    "term 1: expected words with only blanks, hyphens, apostrophes, & or / between them, " +
      'found "peace; order" (line 3)',
  ],
  [
    "    terms: [{word: a}]",
    'term 1: expected one of the keys term, near, within, weight, stem, case, learned, found "word" (line 3)',
    "term 1: expected text, found nothing (line 3)",
  ],
  [
    "    terms:\n      - {near: [a], within: 3}",
    "term 1: near: expected a list of 2 to 6 terms, found 1 (line 4)",
  ],
  [
    "    terms: [{near: a, within: 3}]",
    'term 1: near: expected a list of 2 to 6 terms, found "a" (line 3)',
  ],
  [
    "    terms: [{term: a, weight: 0}]",
    "term 1: weight: expected a number above 0, found 0 (line 3)",
  ],
  [
    "    terms: [{term: a, weight: .nan}]",
    "term 1: weight: expected a number above 0, found NaN (line 3)",
  ],
  [
    '    terms: [{term: a, weight: "2"}]',
    'term 1: weight: expected a number above 0, found "2" (line 3)',
  ],
  [
    "    terms: [{term: a, stem: maybe}]",
    'term 1: stem: expected true or false, found "maybe" (line 3)',
  ],
  ["    terms: [a]\n    stem: maybe", 'stem: expected true or false, found "maybe" (line 4)'],
  ["    terms: [a]\n    label: 3", "label: expected text, found 3 (line 4)"],
  [
    "    terms: [a]\n    definition: {}",
    "definition: expected text, found keys and values (line 4)",
  ],
  [
    "    terms: [a]\n    words: [b]",
    'expected one of the keys label, definition, terms, except, themes, stem, case, present_from, found "words" (line 4)',
  ],
])("in a theme, %j: %s", (lines, ...mistakes) => {
  expect(inTheme(lines)).toEqual(mistakes.map((mistake) => `theme "rights", ${mistake}`));
});

test("several mistakes are all told", () => {
  expect(mistakesIn("codebook: 1\nthemes:\n  a:\n    terms: [2]\n  b:\n    label: 3")).toEqual([
    "codebook: expected text, found 1 (line 1)",
    'theme "a", term 1: expected text, found 2 (line 4)',
    'theme "b", terms: expected a list of terms, found nothing (line 5)',
    'theme "b", label: expected text, found 3 (line 6)',
  ]);
});

test.each([
  ["a: 1\na: 2", 'not valid YAML: the key "a" is there already (line 2, column 1)'],
  ["themes:\n\ta: 1", "not valid YAML: Tabs are not allowed as indentation (line 2, column 1)"],
  ['codebook: "x', "not valid YAML: the quotation mark does not close (line 1, column 11)"],
])("%j: %s", (text, mistake) => {
  expect(mistakesIn(text)).toContain(mistake);
});

test("a text without end is told by how it begins", () => {
  const [mistake = ""] = inTheme(`    terms: ["${"a, ".repeat(100_000)}"]`);
  expect(mistake).toMatch(
    /^theme "rights", term 1: expected at most 1,000 characters, found "a, a, /u,
  );
  expect(mistake).toMatch(/…" \(line 3\)$/u);
  expect(mistake.length).toBeLessThan(400);
});

test("a language named twice under two names is a mistake, not the last one's win", () => {
  const negation = "negation: {within: {en: 2, eng: 5}, words: {en: [nay], English: [nope]}}";
  expect(mistakesIn(`${negation}\nthemes: {a: {terms: [b]}}`)).toEqual([
    'negation within: expected each language once, found "eng" (line 1)',
    'negation words: expected each language once, found "English" (line 1)',
  ]);
});

test.each(["refus*", "ain't", "refuse to", "non-", "-"])(
  "a word of negation that no text has as one word is a mistake: %s",
  (word) => {
    const text = `negation: {words: {en: [nay, "${word}"]}}\nthemes: {a: {terms: [b]}}`;
    expect(mistakesIn(text)).toEqual([
      `negation words: en: expected a list of single words of letters alone, found "${word}" (line 1)`,
    ]);
  },
);

test("how far a word of negation reaches is told with what is possible", () => {
  expect(mistakesIn("negation: {within: {en: 21}}\nthemes: {a: {terms: [b]}}")).toEqual([
    "negation within: en: expected a number of words from 0 to 20, found 21 (line 1)",
  ]);
});

test("a theme named twice is a mistake, not the last one's win", () => {
  expect(inTheme("    terms: [a]\n  rights:\n    terms: [b]")).toEqual([
    'not valid YAML: the key "rights" is there already (line 4, column 3)',
  ]);
});

test("themes may be named like what every object has", () => {
  const { themes } = read("  __proto__: {terms: [a]}\n  constructor: {terms: [b]}");
  expect(themes.map(({ theme, terms }) => [theme, terms[0]?.term])).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
});

test("no message has anything that a terminal would obey, whatever the file and its name hold", () => {
  const evil = String.raw`"\e[31m\u202e"`;
  const text = `${evil}: ${evil}\nthemes:\n  ${evil}:\n    terms: {${evil}: [12], en: {${evil}: 1}}`;
  expect(() => parseCodebook(text, "\u001b[2J.yml")).toThrow(CodebookError);
  try {
    parseCodebook(text, "\u001b[2J.yml");
  } catch (error) {
    expect((error as Error).message).toMatch(/^[^\p{Cc}\p{Cf}]+(?:\n[^\p{Cc}\p{Cf}]+)*$/u);
  }
});

test("whatever the text, there is a codebook or mistakes", () => {
  const piece = fc.constantFrom(
    ...["themes:", "terms:", "en:", "a", " ", "\n", "  ", "\n    ", "[", "]", "{", "}", "- ", ": "],
    ...[
      "*",
      "&a",
      "!!x",
      '"',
      "'",
      "|",
      "#",
      "%",
      "1",
      "null",
      "<<",
      "stem: ",
      "except:",
      "\u0000",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      mistakesIn(pieces.join(""));
      mistakesIn(`themes:\n  a:\n    ${pieces.join("")}`);
    }),
  );
});

test("a theme may be without terms, if it says so: that is told", () => {
  const { themes, notes } = read(
    "  a:\n    terms: []\n  b:\n    terms: []\n    themes: {c: {terms: [x]}}\n",
  );
  expect(themes.map(({ theme, terms }) => [theme, terms.length])).toEqual([
    ["a", 0],
    ["b", 0],
    ["b/c", 1],
  ]);
  expect(notes).toEqual([{ line: 5, message: 'theme "a": no terms: nothing will be found' }]);
});

test("terms for every language stand under all, beside those of some", () => {
  const { themes } = read("  a:\n    terms: {en: [x], all: [y]}\n");
  expect(themes[0]?.terms.map(({ term, language }) => [term, language])).toEqual([
    ["x", "en"],
    ["y", null],
  ]);
});

test("blanks around a theme's name are none of it", () => {
  expect(read('  " a ":\n    terms: [x]\n').themes[0]).toMatchObject({ theme: "a", label: "a" });
});
