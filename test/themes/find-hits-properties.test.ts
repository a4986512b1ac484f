import fc from "fast-check";
import type { Hit } from "../../src/rows.js";
import { makeTerm, overlaps } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { codebooks, cuts, cutUp, languages, texts, turnAround } from "./codebooks.js";
import { codebookOf, passageOf } from "./passages.js";
import { referenceHits } from "./reference-hits.js";

const places = (hits: readonly Hit[]) =>
  hits.map(({ theme, start, end, negated }) => `${theme} ${start}–${end} ${negated}`).sort();

test("finds what plain search by brute force finds, and every place holds", () => {
  fc.assert(
    fc.property(
      ...[codebooks, texts, cuts, fc.nat(9), languages],
      (codebook, text, at, start, language) => {
        const { passage, raw } = cutUp(text, at, start, language);
        const hits = findHits([passage], codebook);
        expect(hits.map(({ theme, term, start, end }) => ({ theme, term, start, end }))).toEqual(
          referenceHits(text, codebook, language).map((hit) => ({
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
        if (codebook.matching.overlap !== "all") expectNoOverlap(hits);
      },
    ),
    { numRuns: 1500 },
  );
});

test("the hits of two texts with a paragraph between are those of each", () => {
  fc.assert(
    fc.property(codebooks, texts, texts, languages, (codebook, one, two, language) => {
      const moved = one.length + 2;
      const both = findHits([passageOf(`${one}\n\n${two}`, { language })], codebook);
      const apart = [
        ...findHits([passageOf(one, { language })], codebook),
        ...findHits([passageOf(two, { language, start: moved })], codebook),
      ];
      expect(places(both)).toEqual(places(apart));
    }),
    { numRuns: 500 },
  );
});

test("the order of terms and themes makes no difference to what is a hit", () => {
  fc.assert(
    fc.property(codebooks, texts, languages, (codebook, text, language) => {
      const passages = [passageOf(text, { language })];
      expect(places(findHits(passages, turnAround(codebook)))).toEqual(
        places(findHits(passages, codebook)),
      );
    }),
    { numRuns: 500 },
  );
});

test("a term more takes no hit from a theme that is not its own nor above it", () => {
  fc.assert(
    fc.property(codebooks, texts, fc.nat(3), (codebook, text, at) => {
      fc.pre(codebook.matching.overlap !== "codebook" && codebook.themes.length > 0);
      const { theme: own } = codebook.themes[at % codebook.themes.length] ?? { theme: "" };
      const themes = codebook.themes.map((theme) =>
        theme.theme === own ? { ...theme, terms: [...theme.terms, makeTerm("a* *")] } : theme,
      );
      const passages = [passageOf(text)];
      const others = (hits: readonly Hit[]) =>
        places(hits.filter(({ theme }) => !`${own}/`.startsWith(`${theme}/`)));
      expect(others(findHits(passages, { ...codebook, themes }))).toEqual(
        others(findHits(passages, codebook)),
      );
    }),
    { numRuns: 300 },
  );
});

test("a theme more changes no hit of the others, and the same input gives the same hits", () => {
  fc.assert(
    fc.property(codebooks, codebooks, fc.array(texts, { maxLength: 3 }), (one, other, all) => {
      fc.pre(one.matching.overlap !== "codebook");
      const passages = all.map((text, i) => passageOf(text, { passage: `tract#${i + 1}` }));
      const renamed = other.themes.map((theme) => ({
        ...theme,
        theme: `other ${theme.theme}`,
        parent: theme.parent && `other ${theme.parent}`,
      }));
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

test("in any script, every hit is a stretch of the text, and nothing runs away", () => {
  const unit = fc.constantFrom(
    ...Array.from("网络主权国サイバー主権を守るความมั่นคง주권은والأمنהמדינהéßİ,.-* ?'\n"),
  );
  const text = fc.string({ unit, maxLength: 40, size: "max" });
  const terms = fc.array(fc.string({ unit, minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  });
  const language = fc.constantFrom("zh", "ja", "th", "ko", "ar", "he", "id", null);
  fc.assert(
    fc.property(text, terms, fc.nat(30), language, (text, terms, from, language) => {
      const cut = text.slice(from, from + 4).trim();
      const codebook = codebookOf({ t: [...terms, cut], u: ["主权*", "*안*", "ค?าม"] });
      for (const overlap of overlaps) {
        const matching = { ...codebook.matching, overlap };
        for (const hit of findHits([passageOf(text, { language })], { ...codebook, matching })) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.match);
          expect(hit.match.trim()).not.toBe("");
        }
      }
    }),
    { numRuns: 500 },
  );
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
  const tenThousand = Array.from(
    { length: 10_000 },
    (_, i) => `*a*${i.toString(36)}${"*?".repeat(i % 3)}*`,
  );
  tenThousand.push("*a*");
  const different = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36)}a`).join(" ");
  test.each([
    ["many stars in one long word", ["a*a*a*a*a*b"], long, 0],
    ["many stars in many words", ["a*a*a*a*a*b"], many, 0],
    ["2,000 wildcard terms in one long word", manyWildcards, long, 1],
    ["2,000 wildcard terms in many words", manyWildcards, many, 100_000],
    ["12 words of stars", onlyStars, many, 8334],
    ["2,000 terms of 12 words", mixed, many, 8333],
    ["12 words of stars and hyphens", onlyStars, "a-".repeat(10_000), 435],
    ["10,000 terms of stars in 1 MB without a blank", tenThousand, "a".repeat(1_000_000), 1],
    ["10,000 terms of stars in many different words", tenThousand, different, 20_000],
    [
      "500 kB without a blank or a stop",
      ["网络主权", "网*权", "*权"],
      "网络主权".repeat(125_000),
      125_000,
    ],
    ["2,000 terms of 12 words and hyphens", mixed, "a-".repeat(10_000), 455],
  ])("%s", (_, terms, text, expected) => {
    expect(findHits([passageOf(text)], codebookOf({ t: terms }))).toHaveLength(expected);
  });
});

function expectNoOverlap(hits: readonly Hit[]): void {
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1];
    if (before?.theme === hit.theme) expect(hit.start).toBeGreaterThanOrEqual(before.end);
  }
}
