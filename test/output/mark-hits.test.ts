import fc from "fast-check";
import type { Hit, Passage } from "../../src/rows.js";
import { markHits, type ThemeMark } from "../../src/output/mark-hits.js";

const marks = new Map<string, ThemeMark>([
  ["water", { number: 1, label: "Water", colour: "#123456" }],
  ["flood", { number: 2, label: 'Flood & "tide"', colour: "#654321" }],
]);

function passage(text: string, start = 0): Passage {
  return { passage: "a#1", start, end: start + text.length, text } as Passage;
}

function hit(theme: string, start: number, end: number, negated = false): Hit {
  return { theme, term: `${theme}*`, start, end, negated } as Hit;
}

/** The text that a reader sees, without the themes' numbers. */
function textOf(markup: string): string {
  return markup
    .replace(/<sup>[^<]*<\/sup>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&");
}

test("a hit is underlined in its theme's colour, named on hover and followed by its number", () => {
  const { markup } = markHits(passage("the river", 10), [hit("water", 14, 19)], marks);
  expect(markup).toBe(
    'the <mark style="box-shadow:inset 0 -0.14em 0 #123456" title="Water: water*">river</mark><sup>1</sup>',
  );
});

test("hits of two themes may overlap, and the numbers stand where each ends", () => {
  const { markup } = markHits(passage("abcdef"), [hit("water", 0, 4), hit("flood", 2, 6)], marks);
  expect(textOf(markup)).toBe("abcdef");
  expect(markup.match(/<sup>\d<\/sup>/gu)).toEqual(["<sup>1</sup>", "<sup>2</sup>"]);
});

test("a negated hit says so", () => {
  const { markup } = markHits(passage("no dike"), [hit("flood", 3, 7, true)], marks);
  expect(markup).toContain("(negated)");
});

test("whatever the text and the hits, the reader sees the text and nothing of it is markup", () => {
  const anyHit = (length: number) =>
    fc
      .tuple(fc.constantFrom("water", "flood"), fc.nat(length), fc.nat(length))
      .filter(([, a, b]) => a !== b)
      .map(([theme, a, b]) => hit(theme, Math.min(a, b), Math.max(a, b)));
  const cases = fc
    .string({ unit: fc.constantFrom("a", " ", "<", ">", "&", '"', "'", "é", "中", "/"), minLength: 1 })
    .chain((text) => fc.tuple(fc.constant(text), fc.array(anyHit(text.length), { maxLength: 5 })));
  fc.assert(
    fc.property(cases, ([text, hits]) => {
      const { markup } = markHits(passage(text), hits, marks);
      expect(textOf(markup)).toBe(text);
      expect(markup.replace(/<\/?mark\b[^<>]*>|<\/?sup>/gu, "")).not.toMatch(/[<>]/u);
    }),
  );
});
