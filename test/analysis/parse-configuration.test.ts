import fc from "fast-check";
import { ConfigurationError } from "../../src/analysis/configuration-error.js";
import { configurationKeys } from "../../src/analysis/configuration.js";
import { parseConfiguration } from "../../src/analysis/parse-configuration.js";

const parse = (text: string) => parseConfiguration(text, "topoi.yml");
function mistakesOf(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    return (error as ConfigurationError).mistakes;
  }
}

test("says what it says and leaves the rest to defaults", () => {
  const text = [
    "codebook: themes/rivers.yml",
    "unit: window",
    "words: 150",
    "prefer: [English, id]",
    'exclude: ["drafts/**", old.md]',
    "minimum: 0.5",
    "smooth: 1",
    "negation: drop",
    "by: [source, year]",
    "style: print",
    "locale: de",
  ].join("\n");
  expect(parse(text)).toEqual({
    codebook: "themes/rivers.yml",
    unit: "window",
    words: 150,
    prefer: ["en", "id"],
    exclude: ["drafts/**", "old.md"],
    minimum: 0.5,
    smooth: 1,
    negation: "drop",
    by: ["source", "year"],
    style: "print",
    locale: "de",
  });
  expect(parse("unit: sentence")).toEqual({ unit: "sentence" });
});

test("one name may stand without a list, and several with commas between", () => {
  expect(parse("prefer: en, id\nby: author\nexclude: '{a,b}.md'")).toEqual({
    prefer: ["en", "id"],
    by: ["author"],
    exclude: ["{a,b}.md"],
  });
  expect(parse("by: []")).toEqual({ by: [] });
});

test.each(["", "\n\n", "# nothing but this\n", "---\n", "~", "unit:\nwords:\n"])(
  "where nothing stands nothing is said: %j",
  (text) => {
    expect(parse(text)).toEqual({});
  },
);

test.each([
  [
    "exlude: a",
    `expected one of the keys ${configurationKeys.join(", ")}, found "exlude" (line 1); is it exclude?`,
  ],
  [
    "\nunit: sentances",
    'unit: expected paragraph, sentence, window, document, found "sentances" (line 2); is it sentence?',
  ],
  ["words: 0", "words: expected a whole number from 1, found 0 (line 1)"],
  ["words: 2.5", "words: expected a whole number from 1, found 2.5 (line 1)"],
  ["smooth: 101", "smooth: expected a whole number from 0 to 100, found 101 (line 1)"],
  ["minimum: '1'", 'minimum: expected a number above 0, found "1" (line 1)'],
  ["prefer: klingonese", 'prefer: expected languages such as en, id, found "klingonese" (line 1)'],
  [
    "by: [author, yaer]",
    'by: expected author, year, language, source, document, found "yaer" (line 1); is it year?',
  ],
  ["by: theme", 'by: expected author, year, language, source, document, found "theme" (line 1)'],
  [
    "exclude: [a, {b: c}]",
    "exclude: expected paths or patterns such as drafts/**, found keys and values (line 1)",
  ],
  ["codebook: [a]", "codebook: expected the path of a codebook, found a list (line 1)"],
  ["negation: true", "negation: expected keep, drop, subtract, found true (line 1)"],
  [
    "locale: xx-nope",
    'locale: expected a language such as en, de or zh-Hans, found "xx-nope" (line 1)',
  ],
  [
    "locale: not a tag",
    'locale: expected a language such as en, de or zh-Hans, found "not a tag" (line 1)',
  ],
  ["- unit", "expected keys such as codebook, unit, words, found a list (line 1)"],
  ["unit: a\nunit: b", 'not valid YAML: the key "unit" is there already (line 2, column 1)'],
])("a mistake names its key, what was wanted and what was found: %j", (text, message) => {
  expect(mistakesOf(text)).toEqual([`topoi.yml: ${message}`]);
});

test("every mistake is told, not only the first", () => {
  expect(mistakesOf("unit: x\nsmooth: y\nwhat: z")).toHaveLength(3);
});

test("whatever stands in the file, it is understood or refused with its name", () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.dictionary(fc.string(), fc.string()),
  );
  const keys = fc.oneof(fc.constantFrom(...configurationKeys), fc.string());
  fc.assert(
    fc.property(fc.dictionary(keys, values), (said) => {
      try {
        parse(JSON.stringify(said));
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
        for (const mistake of (error as ConfigurationError).mistakes) {
          expect(mistake).toMatch(/^topoi\.yml: .*expected|not valid YAML/u);
          expect(mistake).not.toContain("\u001b");
        }
      }
    }),
  );
});
