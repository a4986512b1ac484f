import fc from "fast-check";
import {
  defaultMatching,
  diacriticRules,
  keyOfTheme,
  makeTerm,
  makeTheme,
  negationPolicies,
  overlaps,
  type Codebook,
  type Matching,
  type Negation,
  type Theme,
} from "../../src/themes/codebook.js";

const wordsOf = (list: string): string[] => list.split("|");

/** Words that terms have, in spellings that folding, accents, stems and particles turn on. */
const words = [
  ...wordsOf("state|States|STATE|law|laws|Law|rule|rules|making|rulemaking|co|operation|us|US|U.S"),
  ...wordsOf(
    "sovereign|sovereignty|sover\u00adeignty|état|etat|États|e\u0301tat|souveraines|cafe\u0301",
  ),
  ...wordsOf("menulis|tulis|penulisan|negara|negaranya|negaralah|kedaulatan|berdaulat|hak"),
  ...wordsOf("straße|STRASSE|strasse|Verträge|vertrag|ﬁre|fire|\u212aing|king|İz|iz|ſtate|Σίς|σις"),
  ...wordsOf("주권|주권은|주권을|국가가|право|права|دولة|والدولة|𝒜w|𐐷𐐨|1,000|3.5|x|y|ab|a|b|ba"),
];

/** Words that negate, or affirm, or look like it. */
const negating = [
  ...wordsOf("not|NOT|no|never|without|don't|isn’t|won't|t|n't|only|just|nor|cannot|no\u00adt"),
  ...wordsOf("tidak|bukan|tanpa|hanya|nicht|kein|ohne|nur|ne|n’|n'|pas|plus|sans|jamais|seulement"),
  ...wordsOf(
    "não|sin|non|senza|не|нет|без|только|않는다|없다|아니다|안|뿐만|değil|inte|lacks|لا|غير",
  ),
];

/** What parts words, or stands beside them. */
const marks = [
  ..." | | | | | |  |-|-|‐|‑|–|—|−|－|'|’|‘|‛|′|´|ʼ|＇|&|＆|/|／|_|・|.|. |, |,|; |: |! |? |…|\n|\r\n|\n\n|\n \n|\r\n\r\n".split(
    "|",
  ),
  ..."\t|\u00a0|\u3000|\u00ad|\u00ad \u00ad|\u200d|\u2060|\ufeff| 🕊 |👩‍👩‍👧|\u0301|(|)|“|”|،|؟| - | & |--".split(
    "|",
  ),
];
const strange = wordsOf(
  "网络|主权|サイバー|ประเทศ|\ud83d|\udc00|\0|\ufffd|𝘄𝗼𝗿𝗱|½|Ⅻ|internationalisation",
);

const common = wordsOf("the|of|and|de|la|yang|die");
const partedBy = fc.constantFrom(...marks);

/** Texts whose words are among these, parted by anything, with negators among them. */
const textsOf = (words: readonly string[]): fc.Arbitrary<string> => {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words) },
    { weight: 4, arbitrary: fc.constantFrom(...negating) },
    { weight: 1, arbitrary: fc.constantFrom(...common) },
  );
  const parted = fc.tuple(piece, partedBy).map((both) => both.join(""));
  const odd = fc.oneof({ weight: 5, arbitrary: parted }, fc.constantFrom(...strange));
  const joined = (part: fc.Arbitrary<string>) =>
    fc.array(part, { minLength: 3, maxLength: 24, size: "max" }).map((all) => all.join(""));
  return fc.oneof(
    { weight: 12, arbitrary: joined(parted) },
    { weight: 1, arbitrary: joined(odd) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
};

/** A negator, words in between, and what it may negate: far and near, before and behind. */
export const negatedTexts: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...negating),
      fc.array(fc.constantFrom("x", "the", "rule", "q", "de", "only"), { maxLength: 13 }),
      fc.constantFrom("state", "law", "état", "negara", "주권", "право", "Verträge", "US"),
      fc.array(fc.constantFrom("x", "q", "not", "rule"), { maxLength: 12 }),
      fc.constantFrom(...negating, "x"),
      fc.constantFrom("", "", "", ",", ".", "\n\n", "\n", " –"),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all
      .map(([before, gap, word, behind, after, end]) =>
        [before, ...gap, word, ...behind, after].join(" ").concat(end, " "),
      )
      .join(""),
  );

const patterns = wordsOf(
  "stat*|*law*|ru?e|*?ing|???|*|s*e|é*|*té|hak*|negara*|a*|*b|주*|пра*|?|*a*",
);

/** What codebooks are made of. */
interface Kinds {
  readonly words: readonly string[];
  readonly stem: boolean;
  readonly near: boolean;
}

const phraseOf = ({ words }: Kinds): fc.Arbitrary<string> => {
  const element = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...patterns) },
  );
  const more = fc.tuple(fc.constantFrom(" ", " ", " ", "-", "'"), element);
  return fc
    .tuple(element, fc.oneof(fc.constant([]), fc.array(more, { maxLength: 3 })))
    .map(([first, rest]) => [first, ...rest.flat()].join(""))
    .filter((text) => /\p{L}/u.test(text));
};
const nearOf = (kinds: Kinds) =>
  fc
    .tuple(
      fc.array(phraseOf(kinds), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([terms, within]) => ({ terms, within }));

const termLanguages = [
  null,
  null,
  null,
  null,
  null,
  null,
  "en",
  "id",
  "fr",
  "de",
  "ko",
  "ru",
  "sv",
];

const termOf = (kinds: Kinds) =>
  fc
    .record({
      text: phraseOf(kinds),
      language: fc.constantFrom(...termLanguages),
      weight: fc.constantFrom(1, 1, 0.1, 0.2, 2.5),
      stem: kinds.stem ? fc.boolean() : fc.constant(false),
      cased: fc.constantFrom(false, false, false, true),
      near: kinds.near ? fc.option(nearOf(kinds), { freq: 4 }) : fc.constant(null),
    })
    .map(({ text, ...more }) =>
      makeTerm(more.near === null ? text : more.near.terms.join("~"), more),
    );

const themesOf = (kinds: Kinds) =>
  fc
    .array(
      fc.record({
        terms: fc.array(termOf(kinds), { minLength: 1, maxLength: 6, size: "max" }),
        except: fc.array(termOf({ ...kinds, near: false }), { maxLength: 2 }),
        above: fc.option(fc.nat(2), { freq: 3 }),
        present_from: fc.option(fc.constantFrom(0.3, 1, 2), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 4, size: "max" },
    )
    .map((all) => {
      const made: Theme[] = [];
      for (const [i, { above, ...more }] of all.entries()) {
        const parent = above === null ? null : (made[above]?.theme ?? null);
        made.push(makeTheme(keyOfTheme(`t${i}`, parent), { parent, ...more }));
      }
      return made;
    });

const negationLanguages = ["en", "fr", "de", "id", "ko", "ru", "sv", "zh", "tr"];
const negation: fc.Arbitrary<Negation> = fc.record({
  policy: fc.constantFrom(...negationPolicies),
  within: fc.dictionary(fc.constantFrom(...negationLanguages), fc.integer({ min: 1, max: 15 }), {
    noNullPrototype: true,
  }),
  words: fc.dictionary(
    fc.constantFrom(...negationLanguages),
    fc.array(fc.constantFrom("lacks", "inte", "the", "Pas", "q"), { minLength: 1, maxLength: 2 }),
    { noNullPrototype: true },
  ),
});

const matching: fc.Arbitrary<Matching> = fc
  .record({
    overlap: fc.constantFrom(...overlaps),
    diacritics: fc.constantFrom(...diacriticRules),
    forms: fc.boolean(),
    fallback: fc.constantFrom("all", "all", "all", "none", "en"),
    negation: fc.option(negation, { freq: 4, nil: defaultMatching.negation }),
  })
  .map((said) => ({ ...defaultMatching, ...said }));

/** Codebooks of any kind, and texts in which their words stand. */
export const hardCases: fc.Arbitrary<{ codebook: Codebook; texts: string[] }> = fc
  .record({
    words: fc.subarray(words, { minLength: 5, maxLength: 9 }),
    stem: fc.boolean(),
    near: fc.boolean(),
  })
  .chain((kinds) =>
    fc.record({
      themes: themesOf(kinds),
      matching,
      texts: fc.array(textsOf(kinds.words), { minLength: 1, maxLength: 5 }),
    }),
  )
  .map(({ themes, matching, texts }) => {
    return { codebook: { codebook: "Test", version: "1", matching, themes, notes: [] }, texts };
  });

/** Codebooks of a few words that are everywhere, for what stands around them. */
export const plainCodebooks: fc.Arbitrary<Codebook> = fc
  .tuple(negation, fc.constantFrom(...termLanguages), fc.constantFrom(...overlaps))
  .map(([negation, language, overlap]) => {
    const terms = wordsOf("state|law|état|negara|주권|право|Verträge|rule").map((term) =>
      makeTerm(term, { language }),
    );
    terms.push(makeTerm("US", { cased: true, language }));
    const themes = [makeTheme("t", { terms })];
    const matching = { ...defaultMatching, negation, overlap, fallback: "all" };
    return { codebook: "Test", version: "1", matching, themes, notes: [] };
  });

/** Those with rules of their own, one without any, and none. */
export const spoken = fc.constantFrom(
  "en",
  "id",
  "fr",
  "de",
  "ko",
  "ru",
  "zh",
  "tr",
  "sv",
  "xx",
  null,
);
