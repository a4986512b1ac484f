import fc from "fast-check";
import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readJsonl } from "../../src/corpus/read-jsonl.js";
import { toRaw } from "../../src/text/runs.js";
import { scanWords } from "../../src/text/scan-words.js";

const read = (...records: unknown[]) =>
  readJsonl(records.map((record) => JSON.stringify(record)).join("\n"), "a.jsonl");
const documentsOf = (...records: unknown[]) =>
  makeDocuments(read(...records).sources.map((source) => ({ ...source, path: "a.jsonl" })));

test("known keys become facts, all others are carried along", () => {
  const { documents } = documentsOf({
    id: 7,
    text: "One.",
    title: "T",
    author: "LANG PING",
    year: 1993,
    language: "English",
    publisher: "P",
    country: "AFG",
    post: null,
  });
  expect(documents[0]).toMatchObject({
    document: "7",
    title: "T",
    author: "Lang Ping",
    date: "1993",
    year: 1993,
    date_source: "metadata",
    language: "en",
    source: "P",
    extra: { country: "AFG", post: null },
  });
});

test("a record is clean: nothing of its text is taken for page furniture", () => {
  const { documents } = documentsOf({ text: "Share\n\nBy Jane Doe\n\nAll rights reserved." });
  expect(documents[0]).toMatchObject({
    author: null,
    text: "Share\n\nBy Jane Doe\n\nAll rights reserved.",
  });
});

test("blank facts are unknown without a word; others that are no text are told", () => {
  expect(
    documentsOf({ text: "One.", id: " ", title: "", author: null, date: "  " }).problems,
  ).toEqual([]);
  expect(read({ text: "One.", author: { name: "A" } }).problems).toMatchObject([
    {
      line: 1,
      severity: "warning",
      message: "author: expected text or a number, found an object; taken as unknown",
    },
  ]);
});

test("several authors may be given as a list", () => {
  expect(documentsOf({ text: "One.", author: ["Ada Brook", "Tom Marsh"] })).toMatchObject({
    documents: [{ author: "Ada Brook; Tom Marsh" }],
    problems: [],
  });
});

test("a date that cannot be read leaves the year that is given", () => {
  const { documents, problems } = documentsOf({ text: "One.", date: "03/04/2017", year: 2017 });
  expect(documents[0]).toMatchObject({ date: "2017", year: 2017 });
  expect(problems).toMatchObject([
    { message: "date: expected a date such as 2022-09-07, found 03/04/2017; taken as unknown" },
  ]);
});

test("what is no record is told in one sentence with its line", () => {
  const { sources, problems } = readJsonl(
    '\n{"a":1}\nnull\n{}\n{"text":null}\r\n{"text":"x"}',
    "a.jsonl",
  );
  expect(sources).toHaveLength(1);
  expect(problems.map(({ line, message }) => `${line ?? 0}: ${message}`)).toEqual([
    '2: expected a key "text"; found a',
    "3: expected a JSON object, found null",
    '4: expected a key "text"; found no keys',
    "5: text: expected text, found null",
  ]);
});

test("every word's place is in the record's text", () => {
  const text = fc.array(
    fc.constantFrom("a", "bé", "😀", " ", "\n", "\r\n", "\t", '"', "\\", "网络", " \u0000 "),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      text.map((all) => all.join("")),
      (original) => {
        for (const document of documentsOf({ text: original }).documents) {
          const words = scanWords(document.text, document.language);
          for (const word of words) {
            const { raw_start, raw_end } = toRaw(document.runs, word);
            expect(original.slice(raw_start, raw_end)).toBe(
              document.text.slice(word.start, word.end),
            );
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("any lines are records or problems, as many as there are", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (lines) => {
      const raw = lines.map((line) => line.replaceAll("\n", " ")).join("\n");
      const { sources, problems } = readJsonl(raw, "a.jsonl");
      const errors = problems.filter((row) => row.severity === "error").length;
      expect(sources.length + errors).toBe(
        raw.split("\n").filter((line) => line.trim() !== "").length,
      );
    }),
  );
});
