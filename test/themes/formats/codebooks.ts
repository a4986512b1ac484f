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

/** What a codebook is made of. */
interface Parts {
  readonly words: fc.Arbitrary<string>;
  readonly names: fc.Arbitrary<string>;
  readonly labels: fc.Arbitrary<string>;
  readonly texts: fc.Arbitrary<string>;
}

/** Words and names that every form can write. */
const plainParts: Parts = {
  words: fc.constantFrom(
    ...["sea", "Sea law", "mer", "海洋法", "laut*", "co-operation", "rock", "US", "état", "주권"],
  ),
  names: fc.constantFrom("sea", "Law", "海", "право", "rights and duties", "a", "b", "c"),
  labels: fc.constantFrom("", "The sea", "Terms: sea"),
  texts: fc.constantFrom(
    ...["", "The sea", "Ships may pass.", "One.\n\nTwo; <three> & “four”", "Terms: sea"],
    ...["Why\n\nTerms (en): sea; law\nLabel: x", "Terms are 3\n\nnot: here"],
  ),
};

/** Words in which some form or other has something to stumble over. */
const pieces = fc.constantFrom(
  ...["NO", "on", "y", "2020", "1e3", "0x1F", "12:30", "true", "null", "1_000", "2001-01-01"],
  ...["*jack", "war*", "r?d", "s*n", "=sum", "-ism", "+plus", "@home", "'tis", "'-ism", "#tag"],
  ...["U.S.", "état", "Größe", "주권", "主権", "суверенитет", "kedaulatan", "DATA", "rule-making"],
  ...["sea", "Sea", "l’État", "a&b", "3.5", "(sea)", '"sea"', "<sea>", "sea;", "%sea", "war$"],
  ...["say “sea”", "sea (2)", "sea NEAR law", "sea NEAR/3 law", "NEAR/3", "sea\u0001", "[sea]"],
);

const anyTexts = fc.oneof(
  plainParts.texts,
  fc.constantFrom("Of what\n\n  it is: about # this", "a\tb\r\nc", "- x\n-y", "NO", "12"),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.trim()),
);

/** Anything that is no mistake, however strange. */
const anyParts: Parts = {
  words: fc
    .oneof(
      { weight: 4, arbitrary: pieces },
      { weight: 4, arbitrary: fc.array(pieces, { minLength: 2, maxLength: 4 }).map(joined) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
    )
    .map((term) => term.trim())
    .filter((term) => parseTerm(term).mistake === null),
  names: fc
    .oneof(
      fc.constantFrom("a", "b", "a/b", "NO", "2020", "__", "<<", "themes", "=x", "a: b", "a_b"),
      fc.constantFrom("+state+", "%share", "@rule", "sea (1)", "DicTerm", "[x]", "__proto__"),
      fc.constantFrom("a\tb", "a\nb", "a\u0000b", "a\ud800b", '<"q">, & co', "'q'"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
    )
    .map((name) => name.trim())
    .filter((name) => name !== ""),
  labels: anyTexts,
  texts: anyTexts,
};

function joined(parts: readonly string[]): string {
  return parts.join(["-", " ", "  ", "\t"][parts.length % 4]);
}

const weights = fc.oneof(
  fc.constantFrom(1, 2, 0.5, 1e21, 1e-7),
  fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
);

/** A term by its words, or by parts that stand near each other. */
function termsIn(language: string | null, { words }: Parts): fc.Arbitrary<readonly Term[]> {
  const near = fc.record({
    terms: fc.array(words, { minLength: 2, maxLength: 3 }),
    within: fc.integer({ min: 1, max: 50 }),
  });
  const term = fc
    .record({
      words,
      near: fc.option(near, { freq: 5 }),
      weight: weights,
      stem: fc.boolean(),
      cased: fc.boolean(),
      learned: fc.constantFrom({}, { learned: true as const }),
    })
    .map(({ words, near, learned, ...more }) =>
      makeTerm(near === null ? words : describeNear(near), { language, near, ...learned, ...more }),
    );
  const plainTerm = words.map((word) => makeTerm(word, { language }));
  const alike = fc
    .tuple(fc.oneof(fc.constant([]), fc.array(words, { maxLength: 4 })), weights)
    .map(([list, weight]) => list.map((word) => makeTerm(word, { language, weight })));
  const mixed = fc.array(fc.oneof(plainTerm, term), { minLength: 1, maxLength: 3 });
  return fc.tuple(mixed, alike).map((lists) => lists.flat());
}

/** The terms of each language together, as topoi's own form writes them. */
function terms(parts: Parts): fc.Arbitrary<readonly Term[]> {
  return fc
    .uniqueArray(fc.constantFrom(null, "en", "id", "zh", "no", "haw"), { maxLength: 3 })
    .chain((languages) => fc.tuple(...languages.map((language) => termsIn(language, parts))))
    .map((lists) => lists.flat());
}

interface Draft {
  readonly name: string;
  readonly theme: Theme;
  readonly parts: readonly Draft[];
}

/** Themes in the order of a file: each followed by its parts; every key is there once. */
function themes(parts: Parts): fc.Arbitrary<readonly Theme[]> {
  const { draft } = fc.letrec<{ draft: Draft }>((tie) => ({
    draft: fc.record({
      name: parts.names,
      theme: fc
        .record({
          label: parts.labels,
          definition: parts.texts,
          terms: terms(parts),
          except: terms(parts),
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
  const word = fc.constantFrom("never", "no", "TIDAK", "2020", "yes", "不");
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

function codebooksOf(parts: Parts): fc.Arbitrary<Codebook> {
  return fc
    .record({
      codebook: parts.labels,
      version: fc.oneof(fc.constantFrom("1", "2020", "1.0", "v2"), parts.labels),
      matching: fc.oneof(fc.constant(defaultMatching), matchings()),
      themes: themes(parts),
    })
    .map((codebook) => ({ ...codebook, notes: [] }));
}

/** Any codebook that topoi's own form can hold, however strange its names and terms. */
export const codebooks = codebooksOf(anyParts);

/** Codebooks whose names and words every form can write. */
export const plainCodebooks = codebooksOf(plainParts);
