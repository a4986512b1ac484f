import fc from "fast-check";
import { makeDocuments } from "../../../src/corpus/make-documents.js";
import { readJsonl } from "../../../src/corpus/formats/read-jsonl.js";
import { splitTexts } from "../../../src/corpus/formats/split-texts.js";
import { toRaw } from "../../../src/text/runs.js";
import { scanWords } from "../../../src/text/scan-words.js";
import { chunksOf, gather } from "../found.js";

const readLines = (text: string) =>
  gather(splitTexts(readJsonl(chunksOf(text), "a.jsonl"), "a.jsonl"));
const read = (...records: unknown[]) =>
  readLines(records.map((record) => JSON.stringify(record)).join("\n"));
const documentsOf = async (...records: unknown[]) => {
  const { sources, problems } = await read(...records);
  const made = makeDocuments(sources.map((source) => ({ ...source, path: "a.jsonl" })));
  return { documents: made.documents, problems: [...problems, ...made.problems] };
};

test("known keys become facts, all others are carried along", async () => {
  const { documents } = await documentsOf({
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

test("a record is clean: nothing of its text is taken for page furniture", async () => {
  const { documents } = await documentsOf({ text: "Share\n\nBy Jane Doe\n\nAll rights reserved." });
  expect(documents[0]).toMatchObject({
    author: null,
    text: "Share\n\nBy Jane Doe\n\nAll rights reserved.",
  });
});

test("blank facts are unknown without a word; others that are no text are told", async () => {
  expect(
    (await documentsOf({ text: "One.", id: " ", title: "", author: null, date: "  " })).problems,
  ).toEqual([]);
  expect((await read({ text: "One.", author: { name: "A" } })).problems).toMatchObject([
    {
      line: 1,
      severity: "warning",
      message: "author: expected text or a number, found an object; taken as unknown",
    },
  ]);
});

test("several authors may be given as a list", async () => {
  expect(await documentsOf({ text: "One.", author: ["Ada Brook", "Tom Marsh"] })).toMatchObject({
    documents: [{ author: "Ada Brook; Tom Marsh" }],
    problems: [],
  });
});

test("a date that cannot be read leaves the year that is given", async () => {
  const { documents, problems } = await documentsOf({
    text: "One.",
    date: "03/04/2017",
    year: 2017,
  });
  expect(documents[0]).toMatchObject({ date: "2017", year: 2017 });
  expect(problems).toMatchObject([
    { message: "date: expected a date such as 2022-09-07, found 03/04/2017; taken as unknown" },
  ]);
});

test("what is no record is told in one sentence with its line", async () => {
  const { sources, problems } = await readLines(
    '\n{"a":1}\nnull\n{}\n{"text":null}\r\n{"text":"x"}',
  );
  expect(sources).toHaveLength(1);
  expect(problems.map(({ line, message }) => `${line ?? 0}: ${message}`)).toEqual([
    '2: expected a key "text"; found a',
    "3: expected a JSON object, found null",
    '4: expected a key "text"; found no keys',
    "5: text: expected text, found null",
  ]);
});

test("a record that has its text twice is read and told", async () => {
  const { sources, problems } = await readLines('{"id":"a","text":"one","text":"two"}');
  expect(sources).toHaveLength(1);
  expect(problems).toMatchObject([
    {
      line: 1,
      severity: "warning",
      message: 'expected the key "text" once, found it twice; the last is read',
    },
  ]);
});

test("every word's place is in the record's text", async () => {
  const text = fc.array(
    fc.constantFrom("a", "bé", "😀", " ", "\n", "\r\n", "\t", '"', "\\", "网络", " \u0000 "),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(
      text.map((all) => all.join("")),
      async (original) => {
        for (const document of (await documentsOf({ text: original })).documents) {
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

test("any lines are records or problems, as many as there are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string())), async (lines) => {
      const raw = lines.map((line) => line.replaceAll("\n", " ")).join("\n");
      const { sources, problems } = await readLines(raw);
      const errors = problems.filter((row) => row.severity === "error").length;
      expect(sources.length + errors).toBe(
        raw.split("\n").filter((line) => line.trim() !== "").length,
      );
    }),
  );
});

test("a line of 50 MB is told and passed over, and its neighbours are read", async () => {
  const long = async function* () {
    yield* chunksOf('{"text":"One."}\n{"text":"');
    const piece = Buffer.alloc(1024 * 1024, "x");
    for (let i = 0; i < 50; i++) yield piece;
    yield* chunksOf('"}\n{"text":"Two."}\n');
  };
  const { sources, problems } = await gather(splitTexts(readJsonl(long(), "a.jsonl"), "a.jsonl"));
  expect(sources.map(({ line }) => line)).toEqual([1, 3]);
  expect(problems).toMatchObject([
    { line: 2, message: "expected a record of at most 16 MB; found 51 MB" },
  ]);
});

test("a line in another encoding is read and told; a mark at the beginning is no text", async () => {
  const latin = Buffer.from('{"text":"caf\u00e9"}\n', "latin1");
  const chunks = chunksOf('\ufeff{"text":"One."}\n', latin, '{"text":"Two."}');
  const { sources, problems } = await gather(splitTexts(readJsonl(chunks, "a.jsonl"), "a.jsonl"));
  expect(sources.map(({ blocks }) => blocks[0]?.text)).toEqual(["One.", "café", "Two."]);
  expect(problems).toMatchObject([{ line: 2, severity: "warning" }]);
  expect(problems[0]?.message).toMatch(/^read as windows-1252/u);
  const wide = Buffer.from('\ufeff{"text":"网络。"}\n', "utf16le");
  const cut = gather(
    splitTexts(readJsonl(chunksOf(wide.subarray(0, 9), wide.subarray(9)), "a.jsonl"), "a.jsonl"),
  );
  expect((await cut).sources[0]?.blocks[0]?.text).toBe("网络。");
});

test("a record of more than a million lines is told and passed over", async () => {
  const record = JSON.stringify({ text: "a\n".repeat(1_000_001) });
  const chunks = chunksOf(`${record}\n{"text":"Two."}\n`);
  const { sources, problems } = await gather(splitTexts(readJsonl(chunks, "a.jsonl"), "a.jsonl"));
  expect(sources.map(({ line }) => line)).toEqual([2]);
  expect(problems).toMatchObject([
    { line: 1, message: "expected a text of at most 1,000,000 lines, found more" },
  ]);
});

test("a record with a few broken bytes is kept, with U+FFFD in their place, and told", async () => {
  const line = Buffer.from('{"text":"One öüäßé xx two."}');
  line.set([0xff, 0xe2], line.indexOf("xx"));
  const { sources, problems } = await gather(readJsonl(chunksOf(line), "a.jsonl"));
  expect(sources[0]?.text).toBe("One öüäßé \ufffd\ufffd two.");
  expect(problems).toMatchObject([
    {
      line: 1,
      severity: "warning",
      message: "2 places that are no UTF-8, the first at byte 24 (0xFF), read as U+FFFD",
    },
  ]);
});

test("a number whose digits JSON does not keep is no id, and told", async () => {
  const ids = ["9007199254740991", "12345678901234567891", "1e400", "[12345678901234567891]"];
  const lines = ids.map((id) => `{"id":${id},"text":"Tide."}\n`).join("");
  const { sources, problems } = await gather(readJsonl(chunksOf(lines), "a.jsonl"));
  expect(sources.map(({ facts }) => facts.id?.value)).toEqual([
    "9007199254740991",
    undefined,
    undefined,
    undefined,
  ]);
  const wanted = "id: expected text or a number up to 9007199254740991, found";
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    `2 ${wanted} 12345678901234567000; taken as unknown`,
    `3 ${wanted} Infinity; taken as unknown`,
    "4 id: expected text or a number, found a list; taken as unknown",
  ]);
});
