import fc from "fast-check";
import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readTxt } from "../../src/corpus/lines/read-txt.js";
import { explainDocument, listVerdicts } from "../../src/output/explain-document.js";

function read(...lines: string[]) {
  const raw = lines.join("\n");
  const [source] = readTxt(raw).sources;
  const sources = source === undefined ? [] : [{ ...source, path: "a.txt" }];
  return { raw, ...makeDocuments(sources) };
}

const page = [
  "Home / Opinion / World",
  "Stone against the sea",
  "By LENE AAS",
  "The harbour authority has spent eleven years asking for a breakwater, and nobody has built one.",
  "Every government has promised one before an election, and forgotten it soon after.",
  "© 2020 Daily Quay. All rights reserved.",
];

test("page and verdict stand side by side, below what is known of the document", () => {
  const { documents, removed } = read(...page);
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  const lines = explainDocument(document, removed, 70).split("\n");
  expect(lines).toContain("title         Stone against the sea  (heading)");
  expect(lines).toContain("date          unknown");
  expect(lines.find((line) => line.startsWith("Home /"))).toMatch(/│ navigation$/u);
  expect(lines.find((line) => line.startsWith("The harbour"))).toMatch(/│ kept$/u);
  expect(lines.find((line) => line.startsWith("©"))).toMatch(/│ copyright$/u);
});

test("wide letters are wrapped by their width, and control characters do nothing", () => {
  const { documents, removed } = read("海港当局多年来一直要求修建防波堤。".repeat(8) + "\u001b[31m");
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  const text = explainDocument(document, removed, 60);
  expect(text).not.toContain("\u001b");
  expect(text.split("\n").filter((line) => line.startsWith("海港")).length).toBeGreaterThan(0);
});

test("every letter of the original is in one verdict, in order", () => {
  const line = fc.constantFrom(...page, "Share", "", "Why?", "中文 English");
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const { raw, documents, removed } = read(...lines, page[3] ?? "");
      const [document] = documents;
      if (document === undefined) throw new Error("no document");
      const verdicts = listVerdicts(document, removed);
      const told = verdicts.map((row) => raw.slice(row.raw_start, row.raw_end)).join("");
      expect(told.replace(/\s/gu, "")).toBe(raw.replace(/\s/gu, ""));
    }),
    { numRuns: 60 },
  );
});
