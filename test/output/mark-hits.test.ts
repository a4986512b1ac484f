import fc from "fast-check";
import type { Hit, Passage } from "../../src/rows.js";
import { markHits } from "../../src/output/mark-hits.js";
import type { ThemeMark } from "../../src/output/number-themes.js";

const marks = new Map<string, ThemeMark>([
  ["water", { number: "1", label: "Water", colour: "#123456", parent: null }],
  ["flood", { number: "2", label: 'Flood & "tide"', colour: "#654321", parent: null }],
  ["flood/dike", { number: "2.1", label: "Flood › Dikes", colour: "#abcdef", parent: "flood" }],
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
    'the <mark data-themes="1" style="box-shadow:inset 0 -0.14em 0 #123456" title="Water: water*">river</mark><sup>1</sup>',
  );
});

test("hits of two themes may overlap, and the numbers stand where each ends", () => {
  const { markup } = markHits(passage("abcdef"), [hit("water", 0, 4), hit("flood", 2, 6)], marks);
  expect(textOf(markup)).toBe("abcdef");
  expect(markup.match(/<sup>\d<\/sup>/gu)).toEqual(["<sup>1</sup>", "<sup>2</sup>"]);
});

test("a negated hit is struck through and says so", () => {
  const { markup } = markHits(passage("no dike"), [hit("flood", 3, 7, true)], marks);
  expect(markup).toMatch(/^no <mark class="negated" .*\(negated\)">dike<\/mark><sup>not 2<\/sup>$/u);
});

test("words are not struck through where one theme has them unnegated", () => {
  const hits = [hit("flood", 3, 7, true), hit("water", 0, 7)];
  const { markup } = markHits(passage("no dike"), hits, marks);
  expect(markup).not.toContain('class="negated"');
  expect(markup).toContain("<sup>1, not 2</sup>");
});

test("a hit that a theme has from its part is marked for the part alone", () => {
  const hits = [hit("flood", 0, 4), hit("flood/dike", 0, 4), hit("flood", 5, 9)];
  const { markup } = markHits(passage("dike tide"), hits, marks);
  expect(markup.match(/<sup>[^<]*<\/sup>/gu)).toEqual(["<sup>2.1</sup>", "<sup>2</sup>"]);
  expect(markup.match(/<mark/gu)).toHaveLength(2);
});

test("a theme is numbered once where several of its terms end", () => {
  const { markup } = markHits(passage("high tide"), [hit("flood", 0, 9), hit("flood", 5, 9)], marks);
  expect(markup.match(/<sup>[^<]*<\/sup>/gu)).toEqual(["<sup>2</sup>"]);
  expect(textOf(markup)).toBe("high tide");
});

test("however many themes meet, their lines leave the words readable", () => {
  const many = new Map(
    Array.from({ length: 25 }, (_, i) => {
      const mark = { number: `${i + 1}`, label: `T${i}`, colour: "#123456", parent: null };
      return [`t${i}`, mark] as const;
    }),
  );
  const hits = [...many.keys()].map((theme) => hit(theme, 0, 4));
  const { markup } = markHits(passage("dike"), hits, many);
  expect(markup.match(/inset/gu)).toHaveLength(4);
  expect(markup).toContain("24, 25</sup>");
});

test("a passage of a hundred thousand hits is marked whole", () => {
  const hits = Array.from({ length: 100_000 }, (_, i) => hit("water", 4 * i, 4 * i + 3));
  const { markup } = markHits(passage("sea ".repeat(100_000)), hits, marks);
  expect(markup.match(/<mark/gu)).toHaveLength(100_000);
});

test("whatever the text and the hits, the reader sees the text and nothing of it is markup", () => {
  const anyHit = (length: number) =>
    fc
      .tuple(fc.constantFrom("water", "flood", "flood/dike"), fc.nat(length), fc.nat(length))
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
