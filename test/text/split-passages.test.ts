import fc from "fast-check";
import type { Document } from "../../src/rows.js";
import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readMarkdown } from "../../src/corpus/read-markdown.js";
import { scanWords } from "../../src/text/scan-words.js";
import { splitPassages, type PassageUnit } from "../../src/text/split-passages.js";
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

test("an unknown unit is refused by name", () => {
  expect(() => splitPassages([], { by: "page" as PassageUnit })).toThrow(
    "splitPassages: by: expected paragraph, sentence, window, document; found page",
  );
});

test.each<PassageUnit>(["paragraph", "sentence", "window", "document"])(
  "by %s: every word is in exactly one passage, whose text and words are the document's",
  (by) => {
    const text = fc.array(anyText, { maxLength: 8 }).map((all) => all.join("\n\n"));
    const marked = fc
      .tuple(text, fc.constantFrom("", "# ", "- ", "> "))
      .map(([all, mark]) => mark + all);
    fc.assert(
      fc.property(marked, (markdown) => {
        for (const document of read(markdown)) {
          const passages = splitPassages([document], { by });
          const words = passages.flatMap((passage) =>
            scanWords(passage.text, document.language).map((word) => word.start + passage.start),
          );
          expect(words).toEqual(
            scanWords(document.text, document.language).map((word) => word.start),
          );
          expect(passages.reduce((sum, row) => sum + row.words, 0)).toBe(document.words);
          for (const passage of passages) {
            expect(document.text.slice(passage.start, passage.end)).toBe(passage.text);
            expect(passage.raw_start).toBeLessThanOrEqual(passage.raw_end);
            expect(passage.raw_end).toBeLessThanOrEqual(markdown.length);
          }
          if (by === "paragraph") expect(passages).toHaveLength(document.passages);
        }
      }),
      { numRuns: 100 },
    );
  },
);
