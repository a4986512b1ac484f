import type { Passage } from "../../src/rows.js";
import {
  diacriticRules,
  makeTerm,
  makeTheme,
  type Codebook,
  type Matching,
  type Term,
} from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { codebookOf, passageOf, read } from "./passages.js";

const matchesOf = (term: string, text: string, more: Partial<Passage> = {}): string[] =>
  findHits([passageOf(text, more)], codebookOf({ t: [term] })).map(({ match }) => match);

test.each([
  // Case and normalisation
  ["nation", "NATION Nation nation nations", ["NATION", "Nation", "nation"]],
  ["État", "l'ÉTAT", ["ÉTAT"]],
  ["e\u0301tat", "\u00e9tat e\u0301tat", ["\u00e9tat", "e\u0301tat"]],
  ["\u00e9tat", "E\u0301TAT", ["E\u0301TAT"]],
  ["treaty", "ｔｒｅａｔｙ", ["ｔｒｅａｔｙ"]],
  ["treaty", "trea\u00adty", ["trea\u00adty"]],
  ["straße", "STRASSE Straße", ["STRASSE", "Straße"]],
  ["office", "oﬃce", ["oﬃce"]],
  // Words and terms of several words
  ["art", "art party artful", ["art"]],
  ["rule of law", "The Rule  of\nLaw.", ["Rule  of\nLaw"]],
  ["rule of law", "the rule law of", []],
  ["law", "", []],
  // Wildcards
  ["sovereign*", "sovereign sovereigns sovereignty", ["sovereign", "sovereigns", "sovereignty"]],
  ["*national", "national international nationally", ["national", "international"]],
  ["organi?ation", "organisation organization organiation", ["organisation", "organization"]],
  ["wom?n", "woman women womén womeen", ["woman", "women", "womén"]],
  ["state* right*", "States' rights, state rights", ["States' rights", "state rights"]],
  ["law*s", "laws lawless law", ["laws", "lawless"]],
  // Hyphen, blank and typographic variants
  [
    "rule-making",
    "rule making rule\u2011making rulemaking",
    ["rule making", "rule\u2011making", "rulemaking"],
  ],
  ["rule making", "rule-making rule–making rulemaking", ["rule-making", "rule–making"]],
  ["cooperation", "co-operation cooperation co operation", ["co-operation", "cooperation"]],
  ["coop*", "co-operation", ["co-operation"]],
  ["non-state-actor", "nonstateactor non state actor", ["nonstateactor", "non state actor"]],
  ["cyber-*", "cyber crime, cybercrime", ["cyber crime", "cybercrime"]],
  ["people's war", "people’s war", ["people’s war"]],
  ["people’s war", "people's war", ["people's war"]],
  ["china", "China's and China’s", ["China", "China"]],
  [
    "China's sea",
    "China´s sea, China‛s sea, China′s sea",
    ["China´s sea", "China‛s sea", "China′s sea"],
  ],
  ["people´s war", "people's war", ["people's war"]],
  ["COVID-19", "ＣＯＶＩＤ－１９ covid－19", ["ＣＯＶＩＤ－１９", "covid－19"]],
  ["ＣＯＶＩＤ－１９", "COVID19", ["COVID19"]],
  ["cooperation", "co－operation", ["co－operation"]],
  ["cyber security", "cyber_security", ["cyber_security"]],
  // Terms that bring their own marks
  ["U.S. policy", "U.S. policy and US policy", ["U.S. policy"]],
  ["R&D", "R&D, R & D, Ｒ＆Ｄ", ["R&D", "R & D", "Ｒ＆Ｄ"]],
  ["TCP/IP", "tcp/ip ＴＣＰ／ＩＰ", ["tcp/ip", "ＴＣＰ／ＩＰ"]],
  // Punctuation between the words of a term
  ["public order", "In public, order; public. Order (public) order public: order", []],
  ["public order", "public\n\norder", []],
  ["public order", "public 🕊 order", []],
])("the term %j in %j: %j", (term, text, expected) => {
  expect(matchesOf(term, text)).toEqual(expected);
});

describe("where a script has no blanks a term is its characters", () => {
  test.each([
    ["主权", "zh", "网络安全和国家主权。", ["主权"]],
    ["国家主权", "zh", "网络安全和国家主权。", ["国家主权"]],
    ["网络主权", "zh", "坚持网络主权原则", ["网络主权"]],
    ["网络主权", "zh", "网络\n主权", ["网络\n主权"]],
    ["网络主权", "zh", "网络，主权", []],
    // never a character inside a word, nor two that the segmenter parts
    ["络", "zh", "网络安全", []],
    ["主权", "zh", "人民的民主权利", []],
    ["中国", "zh", "发展中国家", []],
    // but the beginning and the end of a compound that its dictionary has as a word
    ["不得", "zh", "不得不", ["不得"]],
    ["共和国", "zh", "中华人民共和国", ["共和国"]],
    ["5G网络", "zh", "建设5G网络。", ["5G网络"]],
    ["R&D投入", "zh", "R&D投入", ["R&D投入"]],
    ["网络*", "zh", "网络安全", ["网络"]],
    ["*权", "zh", "国家主权", ["主权"]],
    ["网*权", "zh", "网络主权原则", ["网络主权"]],
    ["网?主权", "zh", "网络主权", ["网络主权"]],
    ["主権", "ja", "国民主権の原則", ["主権"]],
    ["サイバー", "ja", "サイバーセキュリティ戦略", ["サイバー"]],
    ["サイバー空間", "ja", "サイバー・空間", ["サイバー・空間"]],
    ["ネット", "ja", "インターネット", []],
    ["ガス", "ja", "ｶﾞｽ", ["ｶﾞｽ"]],
    ["ความมั่นคง", "th", "ความมั่นคงของชาติ", ["ความมั่นคง"]],
    ["คง", "th", "ความมั่นคงของชาติ", []],
  ])("%j in %s %j: %j", (term, language, text, expected) => {
    expect(matchesOf(term, text, { language })).toEqual(expected);
  });
});

const withMatching = (
  term: string,
  text: string,
  matching: Partial<Matching>,
  more: Partial<Term> = {},
  language: string | null = "en",
): string[] => {
  const themes = [makeTheme("t", { terms: [makeTerm(term, more)] })];
  const codebook = { ...codebookOf({}, matching), themes };
  return findHits([passageOf(text, { language })], codebook).map(({ match }) => match);
};

describe("cased terms", () => {
  test.each([
    ["US", "US us Us ＵＳ U\u00adS", ["US", "ＵＳ", "U\u00adS"]],
    ["Turkey", "Turkey turkey TURKEY Turkey's", ["Turkey", "Turkey"]],
    ["WHO rules", "WHO rules, who rules, WHO Rules", ["WHO rules"]],
    ["Sov*", "Sovereign sovereign", ["Sovereign"]],
    ["Rule-Making", "Rule making, Rule Making, RuleMaking", ["Rule Making", "RuleMaking"]],
    ["São", "São são Sao", ["São", "Sao"]],
  ])("%j in %j: %j", (term, text, expected) => {
    expect(withMatching(term, text, {}, { cased: true })).toEqual(expected);
  });

  test("their stems keep the capitals", () => {
    const more = { cased: true, stem: true, language: "en" };
    expect(withMatching("Turkey", "Turkeys turkeys TURKEY", {}, more)).toEqual(["Turkeys"]);
  });
});

describe("accents", () => {
  test.each([
    ["optional", "São", ["São", "Sao"]],
    ["optional", "Sao", ["Sao"]],
    ["optional", "S?o", ["São", "Sao", "Säo"]],
    ["optional", "Sã*", ["São", "Sao"]],
    ["exact", "São", ["São"]],
    ["ignore", "Sao", ["São", "Sao", "Säo"]],
    ["ignore", "São", ["São", "Sao", "Säo"]],
  ] as const)("are %s: %j finds %j", (diacritics, term, expected) => {
    expect(withMatching(term, "São Sao Säo", { diacritics })).toEqual(expected);
  });

  test("may be missing before a stem is made", () => {
    const stem = { stem: true, language: "fr" };
    const found = (term: string, diacritics: Matching["diacritics"]) =>
      withMatching(term, "sécurité securite securites", { diacritics }, stem, "fr");
    expect(found("sécurité", "optional")).toHaveLength(3);
    expect(found("securite", "optional")).toEqual(["securite", "securites"]);
    expect(found("securite", "ignore")).toHaveLength(3);
    expect(found("sécurité", "exact")).toEqual(["sécurité"]);
  });

  test("vowel signs of Arabic and Hebrew never matter", () => {
    for (const diacritics of diacriticRules) {
      expect(withMatching("أَمْن", "أمن", { diacritics }, {}, "ar")).toHaveLength(1);
      expect(withMatching("ארץ", "אֶרֶץ", { diacritics }, {}, "he")).toHaveLength(1);
    }
  });
});

describe("attached particles", () => {
  test.each([
    ["kedaulatan", "id", "Kedaulatannya, kedaulatanlah", ["Kedaulatannya", "kedaulatanlah"]],
    ["kedaulatan negara", "id", "kedaulatan negaranya", ["kedaulatan negaranya"]],
    ["kedaulat*n", "id", "kedaulatannya", ["kedaulatannya"]],
    ["PBB", "id", "PBB-nya", ["PBB-nya"]],
    ["masa", "id", "masalah", []],
    ["negara", "id", "negara-negara, Negara‑negaranya", ["negara-negara", "Negara‑negaranya"]],
    ["undang-undang", "id", "undang-undangnya", ["undang-undangnya"]],
    ["negara hukum", "id", "negara-negara hukum", ["negara-negara hukum"]],
    ["melanggar hukum", "id", "hukum dilanggar; dilanggar hukum", ["dilanggar hukum"]],
    ["사이버 주권", "ko", "사이버 주권을", ["사이버 주권을"]],
    ["أمن", "ar", "والأمن", ["والأمن"]],
    ["מדינה", "he", "המדינה", ["המדינה"]],
    // what the word scan parts already
    ["Türkiye", "tr", "Türkiye'nin", ["Türkiye"]],
    ["EU", "fi", "EU:n", ["EU"]],
    ["état", "fr", "l’État d'état", ["État", "état"]],
    ["unione", "it", "dell'Unione", ["Unione"]],
    ["china", "en", "China’s", ["China"]],
    // another language's particles
    ["negara", "en", "negaranya", []],
    ["negara", "en", "negara-negara", ["negara", "negara"]],
  ])("%j in %s %j: %j", (term, language, text, expected) => {
    expect(matchesOf(term, text, { language })).toEqual(expected);
  });

  test("are no part of the word where the codebook says so", () => {
    expect(withMatching("negara", "negaranya", { forms: false }, {}, "id")).toEqual([]);
    expect(withMatching("negara", "negara-negara", { forms: false }, {}, "id")).toHaveLength(2);
  });

  test("in a passage of unknown language are those of the terms' languages, and of scripts", () => {
    const more = { language: "id" };
    expect(withMatching("negara", "negaranya", {}, more, null)).toEqual(["negaranya"]);
    expect(withMatching("negara", "negaranya", {}, {}, null)).toEqual([]);
    expect(withMatching("주권", "주권을", {}, {}, null)).toEqual(["주권을"]);
  });
});

test("where a theme has no terms in a passage's language, the codebook says which are tried", () => {
  const found = (fallback: string, language: string | null) => {
    const codebook = read("  t:\n    terms: {en: [sea], id: [laut]}");
    const matching = { ...codebook.matching, fallback };
    const hits = findHits([passageOf("sea laut", { language })], { ...codebook, matching });
    return hits.map(({ match }) => match);
  };
  expect(found("all", "fr")).toEqual(["sea", "laut"]);
  expect(found("none", "fr")).toEqual([]);
  expect(found("en", "fr")).toEqual(["sea"]);
  expect(found("en", "id")).toEqual(["laut"]);
  expect(found("none", null)).toEqual(["sea", "laut"]);
});

test("a hit in a passage of unknown language is negated by the rules of its term's", () => {
  const codebook = read("  t:\n    terms: {de: [krieg]}");
  const negated = (text: string) =>
    findHits([passageOf(text, { language: null })], codebook).map((hit) => hit.negated);
  expect(negated("kein Krieg")).toEqual([true]);
  expect(negated("sans Krieg")).toEqual([false]);
});

test("a codebook's own negators and reach are honoured", () => {
  const codebook = read(
    "  t:\n    terms: [war]\nnegation: {within: {en: 1}, words: {en: [refuse]}}",
  );
  const hits = findHits([passageOf("We refuse war, not a war")], codebook);
  expect(hits.map(({ negated }) => negated)).toEqual([true, false]);
});

test("hyphenated words are read in every way at once", () => {
  const codebook = codebookOf({ one: ["co opship law"], two: ["coop ship law"], three: ["ship"] });
  const hits = findHits([passageOf("co-op-ship law")], codebook);
  expect(hits.map(({ theme, match }) => [theme, match])).toEqual([
    ["one", "co-op-ship law"],
    ["two", "co-op-ship law"],
    ["three", "ship"],
  ]);
});

test("within a theme the longest of overlapping terms counts, once", () => {
  const codebook = codebookOf({ t: ["security", "national security", "security council"] });
  const hits = findHits([passageOf("national security council, security")], codebook);
  expect(hits.map(({ term, match }) => [term, match])).toEqual([
    ["national security", "national security"],
    ["security", "security"],
  ]);
});

test("of terms at the same words the first in the codebook counts", () => {
  const codebook = codebookOf({ t: ["law*", "law", "la*"] });
  expect(findHits([passageOf("law")], codebook).map(({ term }) => term)).toEqual(["law*"]);
});

test("themes do not compete", () => {
  const codebook = codebookOf({ one: ["security"], two: ["national security"], three: ["nat*"] });
  const hits = findHits([passageOf("national security")], codebook);
  expect(hits.map(({ theme, match }) => [theme, match])).toEqual([
    ["one", "security"],
    ["two", "national security"],
    ["three", "national"],
  ]);
});

test("an exception masks what it covers, in its own theme only", () => {
  const codebook = codebookOf({ one: ["fund*", "!wealth fund*"], two: ["fund*"] });
  const hits = findHits([passageOf("wealth funds and funds")], codebook);
  expect(hits.map(({ theme, start }) => [theme, start])).toEqual([
    ["one", 17],
    ["two", 7],
    ["two", 17],
  ]);
});

test("an exception beats a term of its length, a longer term beats an exception", () => {
  const codebook = codebookOf({ t: ["sea*", "law of the sea", "!sea", "!the sea"] });
  const hits = findHits([passageOf("the sea, the law of the sea, seas")], codebook);
  expect(hits.map(({ match }) => match)).toEqual(["law of the sea", "seas"]);
});

test("a hit carries its term as written, its weight and its ids", () => {
  const codebook = read("  t:\n    terms: [{term: Law*, weight: 0.5}]");
  expect(findHits([passageOf("laws", { start: 7 })], codebook)).toEqual([
    {
      ...{ document: "tract", passage: "tract#1", theme: "t", term: "Law*", match: "laws" },
      ...{ start: 7, end: 11, raw_start: 7, raw_end: 11, negated: false, weight: 0.5 },
    },
  ]);
});

test("stems are matched where the codebook, the theme or the term says so", () => {
  const text = passageOf("regulations govern regulating");
  const found = (codebook: Codebook) => findHits([text], codebook).map(({ match }) => match);
  const stemmed = ["regulations", "regulating"];
  expect(found(read("  t:\n    terms: {en: [regulation]}"))).toEqual([]);
  expect(found(read("  t:\n    stem: true\n    terms: {en: [regulation]}"))).toEqual(stemmed);
  expect(found(read("  t:\n    terms: {en: [{term: regulation, stem: true}]}"))).toEqual(stemmed);
  expect(found(read("  t:\n    terms: {en: [regulation]}\nstem: true"))).toEqual(stemmed);
  expect(found(read("  t:\n    stem: false\n    terms: {en: [regulation]}\nstem: true"))).toEqual(
    [],
  );
});

test("Indonesian words are stemmed by Indonesian rules, also in a passage of unknown language", () => {
  const codebook = read("  t:\n    stem: true\n    terms: {en: [rule], id: [aturan]}");
  for (const language of ["id", null]) {
    const hits = findHits([passageOf("peraturan dan aturannya", { language })], codebook);
    expect(hits.map(({ match }) => match)).toEqual(["peraturan", "aturannya"]);
  }
});

test("a passage is matched with the terms of its language, or with all where there are none", () => {
  const codebook = read("  t:\n    terms: {en: [sea], id: [laut]}");
  const found = (language: string | null) =>
    findHits([passageOf("sea laut", { language })], codebook).map(({ match }) => match);
  expect(found("en")).toEqual(["sea"]);
  expect(found("id")).toEqual(["laut"]);
  expect(found(null)).toEqual(["sea", "laut"]);
  expect(found("fr")).toEqual(["sea", "laut"]);
});

test("a theme without terms in the passage's language is tried in others, whatever other themes have", () => {
  const codebook = read("  s:\n    terms: {en: [sea], id: [laut]}\n  t:\n    terms: {en: [tide]}");
  const hits = findHits([passageOf("sea laut tide", { language: "id" })], codebook);
  expect(hits.map(({ theme, match }) => `${theme}: ${match}`)).toEqual(["s: laut", "t: tide"]);
});

test("terms of another language that are tried for want of better are stemmed by their own rules", () => {
  const codebook = read("  t:\n    stem: true\n    terms: {en: [regulation]}");
  const hits = findHits([passageOf("regulating", { language: "fr" })], codebook);
  expect(hits).toHaveLength(1);
});

test("a negator shortly before a hit is noted", () => {
  const found = (text: string) =>
    findHits([passageOf(text)], codebookOf({ t: ["war"] })).map(({ negated }) => negated);
  expect(found("no war, but war")).toEqual([true, false]);
});

test("a way of matching that there is none of is told", () => {
  expect(() => findHits([], codebookOf({ sea: ["sea"] }), { by: "author" as never })).toThrow(
    new TypeError("findHits: by: expected bytes, clear; found author"),
  );
});
