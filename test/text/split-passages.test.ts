import fc from "fast-check";
import type { Document } from "../../src/rows.js";
import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readMarkdown } from "../../src/corpus/formats/read-markdown.js";
import { scanWords } from "../../src/text/scan-words.js";
import { splitPassages, type PassageUnit } from "../../src/text/split-passages.js";
import { paragraphs } from "./paragraphs.js";
import { anyText } from "./texts.js";

const read = (markdown: string): Document[] =>
  makeDocuments(
    readMarkdown(markdown, "a.md").sources.map((source) => ({ ...source, path: "a.md" })),
  ).documents;
const textsOf = (markdown: string, by: PassageUnit) =>
  splitPassages(read(markdown), { by }).map((passage) => passage.text);

const plan = `# Part one

## On trust

Trust comes first. It is earned slowly, year by year.

Law comes second. It is written quickly by those who lack the first, as everybody knows.

## The end`;

test("a heading goes with the paragraph below it, one at the end with the paragraph above", () => {
  expect(textsOf(plan, "paragraph")).toEqual([
    "## On trust\n\nTrust comes first. It is earned slowly, year by year.".replace("## ", ""),
    "Law comes second. It is written quickly by those who lack the first, as everybody knows.\n\nThe end",
  ]);
});

test("by sentence and by document", () => {
  expect(textsOf(plan, "sentence")).toHaveLength(6);
  expect(textsOf(plan, "document")).toHaveLength(1);
});

test("passages are numbered from 1 and carry what is known of their document", () => {
  const [document] = read(`---\nid: plan\nauthor: Lene Aas\nyear: 2020\nlang: en\n---\n${plan}`);
  const passages = splitPassages(document === undefined ? [] : [document]);
  expect(passages.map((row) => row.passage)).toEqual(["plan#1", "plan#2"]);
  expect(passages[1]).toMatchObject({
    document: "plan",
    index: 2,
    author: "Lene Aas",
    year: 2020,
    language: "en",
    counted: true,
  });
  expect(document?.passages).toBe(2);
});

const sentence = (n: number) => `Number ${n} is a sentence that has ten words now.`;
const pages = (count: number) => Array.from({ length: count }, (_, i) => sentence(i)).join(" ");

test("a very long paragraph is split at sentences into parts of about equal size", () => {
  const passages = splitPassages(read(pages(70)), { by: "paragraph" });
  expect(passages.map(({ words }) => words)).toEqual([230, 240, 230]);
  for (const { text } of passages) expect(text).toMatch(/^Number .* now\.$/u);
  expect(splitPassages(read(pages(70)), { longest: Infinity })).toHaveLength(1);
  expect(splitPassages(read(pages(70)), { longest: 100 })).toHaveLength(7);
});

test("windows have about so many words, across paragraphs, and end at sentences", () => {
  const text = `${pages(33)}\n\n## A heading\n\n${pages(27)}`;
  const passages = splitPassages(read(text), { by: "window" });
  expect(passages.map(({ words }) => words)).toEqual([200, 202, 200]);
  for (const { text } of passages) expect(text).toMatch(/^(?:Number|A heading).* now\.$/su);
  expect(splitPassages(read(text), { by: "window", words: 100 })).toHaveLength(6);
  expect(splitPassages(read(text), { by: "window", words: 5_000 })).toHaveLength(1);
});

test("Chinese is counted in words of the dictionary", () => {
  const [passage, ...rest] = splitPassages(read("海洋属于大家。".repeat(300)), { by: "paragraph" });
  expect(rest.length).toBeGreaterThan(1);
  expect(passage?.text).toMatch(/^(?:海洋属于大家。)+$/u);
});

test("a short paragraph joins its neighbour; a shortest of 0 leaves it alone", () => {
  const text = `${pages(2)}\n\nBut why?\n\n${pages(3)}`;
  expect(splitPassages(read(text)).map(({ words }) => words)).toEqual([20, 32]);
  expect(splitPassages(read(text), { shortest: 0 })).toHaveLength(3);
});

test("a row of stars is no sentence of its own", () => {
  const passages = splitPassages(read(`${pages(2)}\n\n\\* \\* \\*\n\n${pages(1)}`), {
    by: "sentence",
  });
  expect(passages.map(({ words }) => words)).toEqual([10, 10, 10]);
});

test("an English article keeps its language, a paragraph that it quotes in French has its own", () => {
  const { en = "", fr = "" } = paragraphs;
  const passages = splitPassages(read([en, fr, en, "Rien ne va plus, they said."].join("\n\n")));
  expect(passages.map(({ language }) => language)).toEqual(["en", "fr", "en"]);
});

test("numbers of words that are none are refused by name", () => {
  expect(() => splitPassages([], { by: "window", words: 0 })).toThrow(
    "splitPassages: words: expected 1 or more; found 0",
  );
  expect(() => splitPassages([], { shortest: -1 })).toThrow(
    "shortest: expected 0 or more; found -1",
  );
  expect(() => splitPassages([], { longest: NaN })).toThrow(
    "longest: expected 1 or more; found NaN",
  );
});

test("an unknown unit is refused by name", () => {
  expect(() => splitPassages([], { by: "page" as PassageUnit })).toThrow(
    "splitPassages: by: expected paragraph, sentence, window, document; found page",
  );
});

test.each<PassageUnit>(["paragraph", "sentence", "window", "document"])(
  "by %s: every word is in exactly one passage, whose text and words are the document's",
  (by) => {
    const text = fc.array(anyText, { maxLength: 8 }).map((all) => all.join("\n\n"));
    // The usual sizes, and some so small that short texts meet them.
    const sizes = fc.constantFrom(
      { words: 200, shortest: 8, longest: 300 },
      { words: 3, shortest: 2, longest: 4 },
      { words: 1, shortest: 0, longest: 1 },
    );
    const marked = fc
      .tuple(text, fc.constantFrom("", "# ", "- ", "> "))
      .map(([all, mark]) => mark + all);
    fc.assert(
      fc.property(marked, sizes, (markdown, options) => {
        for (const document of read(markdown)) {
          const passages = splitPassages([document], { by, ...options });
          expect(splitPassages([document, document], { by, ...options })).toEqual([
            ...passages,
            ...passages,
          ]);
          const words = passages.flatMap((passage) =>
            scanWords(passage.text, document.language).map((word) => word.start + passage.start),
          );
          expect(words).toEqual(
            scanWords(document.text, document.language).map((word) => word.start),
          );
          expect(passages.reduce((sum, row) => sum + row.words, 0)).toBe(document.words);
          let end = 0;
          for (const passage of passages) {
            expect(passage.start).toBeGreaterThanOrEqual(end);
            expect(document.text.slice(end, passage.start).trim()).toBe("");
            end = passage.end;
            expect(document.text.slice(passage.start, passage.end)).toBe(passage.text);
            expect(passage.raw_start).toBeLessThanOrEqual(passage.raw_end);
            expect(passage.raw_end).toBeLessThanOrEqual(markdown.length);
          }
          if (by === "paragraph" && options.longest === 300)
            expect(passages).toHaveLength(document.passages);
        }
      }),
      { numRuns: 100 },
    );
  },
);
