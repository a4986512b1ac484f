import fc from "fast-check";
import type { Hit, Passage, Run } from "../../src/rows.js";
import type { Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { codebookOf, passageOf, read } from "./passages.js";
import { referenceHits } from "./reference-hits.js";

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

test("finds what plain search by brute force finds, and every place holds", () => {
  fc.assert(
    fc.property(codebooks, texts, cuts, fc.nat(9), (codebook, text, at, start) => {
      const { passage, raw } = cutUp(text, at, start);
      const hits = findHits([passage], codebook);
      expect(hits.map(({ theme, term, start, end }) => ({ theme, term, start, end }))).toEqual(
        referenceHits(text, codebook).map((hit) => ({
          ...hit,
          start: hit.start + start,
          end: hit.end + start,
        })),
      );
      const document = " ".repeat(start) + text;
      for (const hit of hits) {
        expect(document.slice(hit.start, hit.end)).toBe(hit.match);
        const original = raw.slice(hit.raw_start, hit.raw_end);
        expect(original.replaceAll("§", "")).toBe(hit.match);
        expect(original).not.toMatch(/^§|§$/u);
      }
      expectNoOverlap(hits);
    }),
    { numRuns: 800 },
  );
});

test("a theme more changes no hit of the others, and the same input gives the same hits", () => {
  fc.assert(
    fc.property(codebooks, codebooks, fc.array(texts, { maxLength: 3 }), (one, other, all) => {
      const passages = all.map((text, i) => passageOf(text, { passage: `tract#${i + 1}` }));
      const renamed = other.themes.map((theme) => ({ ...theme, theme: `other ${theme.theme}` }));
      const both = { ...one, themes: [...renamed, ...one.themes] };
      const mine = ({ theme }: Hit) => !theme.startsWith("other");
      expect(findHits(passages, both).filter(mine)).toEqual(findHits(passages, one));
    }),
    { numRuns: 200 },
  );
});

test("the codebook that ships reads the same text alike, alone or between others", async () => {
  const codebook = await readCodebook("seeds/themes.yml");
  const one = passageOf("States keep their sovereignty and govern data together.");
  const alone = findHits([one], codebook);
  const between = findHits([passageOf("x y", { language: null }), one, one], codebook);
  expect(alone.length).toBeGreaterThan(0);
  expect(between).toEqual([...alone, ...alone]);
});

describe("a hostile codebook takes no longer", () => {
  const manyWildcards = Array.from({ length: 2000 }, (_, i) =>
    i.toString(3).replace(/0/gu, "a*").replace(/1/gu, "*?a").replace(/2/gu, "*b"),
  );
  const onlyStars = Array.from({ length: 12 }, (_, i) =>
    ["a", ...Array<string>(i).fill("*")].join(" "),
  );
  const mixed = Array.from({ length: 2000 }, (_, i) =>
    Array.from({ length: 12 }, (_, bit) => ((i >> bit) & 1 ? "*" : "a")).join(" "),
  );
  const long = "a".repeat(200_000);
  const many = "a ".repeat(100_000);
  test.each([
    ["many stars in one long word", ["a*a*a*a*a*b"], long, 0],
    ["many stars in many words", ["a*a*a*a*a*b"], many, 0],
    ["2,000 wildcard terms in one long word", manyWildcards, long, 1],
    ["2,000 wildcard terms in many words", manyWildcards, many, 100_000],
    ["12 words of stars", onlyStars, many, 8334],
    ["2,000 terms of 12 words", mixed, many, 8333],
    ["12 words of stars and hyphens", onlyStars, "a-".repeat(10_000), 435],
    ["2,000 terms of 12 words and hyphens", mixed, "a-".repeat(10_000), 455],
  ])("%s", (_, terms, text, expected) => {
    expect(findHits([passageOf(text)], codebookOf({ t: terms }))).toHaveLength(expected);
  });
});

const words = ["a", "b", "ab", "ba", "aa", "A", "bb", "AB", "aba"];
const separators = [
  " ",
  " ",
  " ",
  "-",
  "-",
  "‑",
  "'",
  "’",
  "–",
  ", ",
  ". ",
  "\n",
  "\n\n",
  " 🕊 ",
  " & ",
];
const elements = [...words, "a*", "*b", "a?", "?", "*", "*a*", "b*a"];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));
const cuts = fc.array(fc.nat(60), { maxLength: 6 });
const term = fc
  .tuple(
    fc.constantFrom(...elements),
    fc.array(fc.tuple(fc.constantFrom(" ", " ", "-", "'"), fc.constantFrom(...elements)), {
      maxLength: 3,
    }),
  )
  .map(([first, rest]) => [first, ...rest.flat()].join(""))
  .filter((text) => /[a-z]/iu.test(text));
const codebooks = fc
  .array(fc.array(fc.tuple(fc.constantFrom("", "", "!"), term), { maxLength: 5 }), { maxLength: 3 })
  .map((themes) =>
    codebookOf(
      Object.fromEntries(
        themes.map((terms, i) => [`t${i}`, terms.map(([sign, term]) => `${sign}${term}`)]),
      ),
    ),
  );

/** A passage at `start` of its document, and its original with `§` before each of its runs. */
function cutUp(
  text: string,
  at: readonly number[],
  start: number,
): { passage: Passage; raw: string } {
  const places = [...new Set([0, ...at.filter((place) => place < text.length), text.length])];
  places.sort((a, b) => a - b);
  let raw = "";
  const runs: Run[] = [];
  for (const [i, from] of places.slice(0, -1).entries()) {
    const piece = text.slice(from, places[i + 1]);
    raw += "§";
    const span = { start: start + from, end: start + from + piece.length };
    runs.push({ ...span, raw_start: raw.length, raw_end: raw.length + piece.length });
    raw += piece;
  }
  return { passage: passageOf(text, { start, runs }), raw };
}

function expectNoOverlap(hits: readonly Hit[]): void {
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1];
    if (before?.theme === hit.theme) expect(hit.start).toBeGreaterThanOrEqual(before.end);
  }
}
