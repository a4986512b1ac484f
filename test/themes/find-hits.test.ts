import type { Passage } from "../../src/rows.js";
import type { Codebook } from "../../src/themes/codebook.js";
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
  ["cyber security", "cyber_security", ["cyber_security"]],
  // Terms that bring their own marks
  ["U.S. policy", "U.S. policy and US policy", ["U.S. policy"]],
  ["R&D", "R&D, R & D", ["R&D", "R & D"]],
  ["TCP/IP", "tcp/ip", ["tcp/ip"]],
  // Punctuation between the words of a term
  ["public order", "In public, order; public. Order (public) order public: order", []],
  ["public order", "public\n\norder", []],
  ["public order", "public 🕊 order", []],
])("the term %j in %j: %j", (term, text, expected) => {
  expect(matchesOf(term, text)).toEqual(expected);
});

test("Chinese is matched by the words of the segmenter", () => {
  const text = "网络安全和国家主权。";
  expect(matchesOf("主权", text, { language: "zh" })).toEqual(["主权"]);
  expect(matchesOf("国家主权", text, { language: "zh" })).toEqual(["国家主权"]);
  expect(matchesOf("络", text, { language: "zh" })).toEqual([]);
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
