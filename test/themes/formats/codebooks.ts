import fc from "fast-check";
import {
  defaultMatching,
  describeNear,
  diacriticRules,
  keyOfTheme,
  makeTerm,
  makeTheme,
  negationPolicies,
  overlaps,
  type Codebook,
  type Matching,
  type Term,
  type Theme,
} from "../../../src/themes/codebook.js";
import { parseTerm } from "../../../src/themes/parse-term.js";

/** Words that a table, YAML or a pattern could take for something else, and words of many scripts. */
const pieces = fc.constantFrom(
  ...["NO", "on", "y", "2020", "1e3", "0x1F", "12:30", "true", "null", "1_000", "2001-01-01"],
  ...["*jack", "war*", "r?d", "s*n", "=sum", "-ism", "+plus", "@home", "'tis", "'-ism", "#tag"],
  ...["U.S.", "état", "Größe", "주권", "主権", "суверенитет", "kedaulatan", "DATA", "rule-making"],
);

/** Terms that topoi can match. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: pieces },
    { weight: 4, arbitrary: fc.array(pieces, { minLength: 2, maxLength: 4 }).map(joined) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
  )
  .map((term) => term.trim())
  .filter((term) => parseTerm(term).mistake === null && !/NEAR\/\d/u.test(term));

function joined(parts: readonly string[]): string {
  return parts.join(parts.length % 2 === 0 ? " " : "-");
}

const weights = fc.oneof(
  fc.constantFrom(1, 2, 0.5, 1e21, 1e-7),
  fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
);

const nears = fc.record({
  terms: fc.array(words, { minLength: 2, maxLength: 3 }),
  within: fc.integer({ min: 1, max: 50 }),
});

/** A term by its words, or by parts that stand near each other. */
function termsIn(language: string | null): fc.Arbitrary<readonly Term[]> {
  const term = fc
    .record({
      words,
      near: fc.option(nears, { freq: 5 }),
      weight: weights,
      stem: fc.boolean(),
      cased: fc.boolean(),
    })
    .map(({ words, near, ...more }) =>
      makeTerm(near === null ? words : describeNear(near), { language, near, ...more }),
    );
  const plainTerm = words.map((word) => makeTerm(word, { language }));
  return fc.array(fc.oneof(plainTerm, term), { minLength: 1, maxLength: 3 });
}

/** The terms of each language together, as topoi's own form writes them. */
function terms(): fc.Arbitrary<readonly Term[]> {
  return fc
    .uniqueArray(fc.constantFrom(null, "en", "id", "zh", "no", "haw"), { maxLength: 3 })
    .chain((languages) => fc.tuple(...languages.map(termsIn)))
    .map((lists) => lists.flat());
}

interface Draft {
  readonly name: string;
  readonly theme: Theme;
  readonly parts: readonly Draft[];
}

/** Themes in the order of a file: each followed by its parts; every key is there once. */
function themes(): fc.Arbitrary<readonly Theme[]> {
  const { draft } = fc.letrec<{ draft: Draft }>((tie) => ({
    draft: fc.record({
      name: fc
        .oneof(
          fc.constantFrom("a", "b", "a/b", "NO", "2020", "__", "<<", "themes", "=x", "a: b"),
          fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
        )
        .map((name) => name.trim())
        .filter((name) => name !== ""),
      theme: fc
        .record({
          label: textOr("A label", "yes"),
          definition: textOr("Of what\n\n  it is: about # this", "a\tb\r\nc", "- x\n-y"),
          terms: terms(),
          except: terms(),
          present_from: fc.option(weights),
        })
        .map(({ label, ...more }) => makeTheme("", { ...more, label })),
      parts: fc.oneof(
        { maxDepth: 4, depthSize: "small", withCrossShrink: true },
        fc.constant<readonly Draft[]>([]),
        fc.array(tie("draft"), { maxLength: 3 }),
      ),
    }),
  }));
  return fc.array(draft, { minLength: 1, maxLength: 4 }).map((drafts) => {
    const keys = new Set<string>();
    return drafts.flatMap((draft) => settle(draft, null, keys));
  });
}

function settle({ name, theme, parts }: Draft, parent: string | null, keys: Set<string>): Theme[] {
  const key = keyOfTheme(name, parent);
  if (keys.has(key)) return [];
  keys.add(key);
  const label = theme.label === "" ? {} : { label: theme.label };
  const own = makeTheme(key, { ...theme, theme: key, parent, label: name, ...label });
  return [own, ...parts.flatMap((part) => settle(part, key, keys))];
}

function matchings(): fc.Arbitrary<Matching> {
  const languages = fc.constantFrom("en", "id", "no", "haw");
  const word = fc.constantFrom("never", "no", "TIDAK", "2020", "*x", "n't", "不");
  return fc.record({
    overlap: fc.constantFrom(...overlaps),
    diacritics: fc.constantFrom(...diacriticRules),
    forms: fc.boolean(),
    fallback: fc.constantFrom("all", "none", "en", "no"),
    negation: fc.record({
      policy: fc.constantFrom(...negationPolicies),
      within: fc.dictionary(languages, fc.integer({ min: 0, max: 20 }), { noNullPrototype: true }),
      words: fc.dictionary(languages, fc.array(word, { maxLength: 3 }), { noNullPrototype: true }),
    }),
  });
}

/** Text without blanks around it: one of these, empty, or any. */
function textOr(...usual: readonly string[]): fc.Arbitrary<string> {
  const any = fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.trim());
  return fc.oneof(fc.constantFrom("", ...usual), any);
}

/** Any codebook that topoi's own form can hold, however strange its names and terms. */
export const codebooks: fc.Arbitrary<Codebook> = fc
  .record({
    codebook: textOr("Cyber", "NO", "12"),
    version: textOr("1", "2020", "1.0", "v2"),
    matching: fc.oneof(fc.constant(defaultMatching), matchings()),
    themes: themes(),
  })
  .map((codebook) => ({ ...codebook, notes: [] }));
