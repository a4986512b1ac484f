import path from "node:path";
import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import { openFile } from "../../../src/corpus/files/open-file.js";
import { readParquet } from "../../../src/corpus/formats/read-parquet.js";
import type { Problem } from "../../../src/rows.js";
import type { TextSource } from "../../../src/corpus/source.js";
import { withFolder } from "../../folder.js";
import { gather, knownFacts } from "../found.js";

type Columns = Readonly<Record<string, readonly unknown[]>>;

function write(
  columns: Columns,
  options: { types?: Record<string, BasicType>; group?: number } = {},
) {
  const columnData = Object.entries(columns).map(([name, data]) => {
    const type = options.types?.[name];
    return { name, data: [...data], ...(type === undefined ? {} : { type }) };
  });
  const rowGroupSize = options.group ?? 2;
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

function read(bytes: Uint8Array): Promise<{ sources: TextSource[]; problems: Problem[] }> {
  return withFolder({ "a.parquet": bytes }, async (folder) => {
    const file = await openFile(path.join(folder, "a.parquet"));
    try {
      return await gather(readParquet(file, "a.parquet"));
    } finally {
      await file.close();
    }
  });
}

test("a row is a document; known columns are facts, all others are carried along", async () => {
  const { sources, problems } = await read(
    write({
      Body: ["One.", "Two\n\nlines.", "网络 😀"],
      speaker: ["Ada Brook", null, "Tom Marsh"],
      year: [2019, 2020, 2021],
      date: [new Date("2019-05-03"), new Date("2020-01-02T03:04:05Z"), null],
      seats: [4n, 5n, 6n],
      share: [0.5, null, 1],
      open: [true, false, null],
    }),
  );
  expect(problems).toEqual([]);
  expect(sources.map(({ line, text }) => [line, text])).toEqual([
    [1, "One."],
    [2, "Two\n\nlines."],
    [3, "网络 😀"],
  ]);
  expect(sources.map(knownFacts)).toEqual([
    { author: "Ada Brook", date: "2019-05-03", year: "2019" },
    { date: "2020-01-02T03:04:05.000Z", year: "2020" },
    { author: "Tom Marsh", year: "2021" },
  ]);
  expect(sources[0]?.facts.author?.from).toBe("column speaker");
  expect(sources.map(({ extra }) => extra)).toEqual([
    { seats: "4", share: "0.5", open: "true" },
    { seats: "5", share: "", open: "false" },
    { seats: "6", share: "1", open: "" },
  ]);
});

test("rows without a text are told by their number; blank rows are none", async () => {
  const { sources, problems } = await read(
    write({ text: ["One.", " ", null, "Four."], title: ["A", "B", null, "D"] }),
  );
  expect(sources.map(({ line }) => line)).toEqual([1, 4]);
  expect(problems).toMatchObject([
    { line: 2, message: "expected a text in the column text; found an empty cell" },
  ]);
});

test("what has parts of its own is carried along as JSON; a name inside it is no column", async () => {
  const { sources } = await read(
    write({ text: ["One."], about: [{ text: "no", n: 2 }] }, { types: { about: "JSON" } }),
  );
  expect(sources[0]).toMatchObject({ text: "One.", extra: { about: '{"text":"no","n":2}' } });
});

test("bytes that are no UTF-8 are replaced and counted", async () => {
  const bytes = write({ text: ["One xx two.", "Three."] });
  bytes.set([0xff, 0xfe], Buffer.from(bytes).indexOf("xx"));
  const { sources, problems } = await read(bytes);
  expect(sources[0]?.text).toBe("One \ufffd\ufffd two.");
  expect(problems).toMatchObject([
    { line: null, severity: "warning", message: "2 places that are no UTF-8, read as U+FFFD" },
  ]);
});

test("a table without texts, and what is no Parquet file, are told in a sentence", async () => {
  await expect(read(write({ a: [1], b: ["x"] }))).rejects.toThrow(
    'expected a column "text" (or body, content, speech, full_text); found a, b',
  );
  await expect(read(Buffer.from("One. Two. Three."))).rejects.toThrow(
    /^expected a Parquet file; found a damaged one \(/u,
  );
  expect(await read(new Uint8Array())).toEqual({ sources: [], problems: [] });
});

test("a damaged group of rows is told with its rows, and the others are read", async () => {
  const texts = ["One.", "Two.", "Three.", "Four.", "Five."];
  const bytes = write({ text: texts }, { group: 2 });
  const { row_groups } = parquetMetadata(bytes.buffer);
  const at = Number(row_groups[1]?.columns[0]?.meta_data?.data_page_offset);
  const { sources, problems } = await read(new Uint8Array(bytes.fill(0xff, at, at + 8)));
  expect(sources.map(({ text, line }) => `${text} ${line}`)).toEqual([
    "One. 1",
    "Two. 2",
    "Five. 5",
  ]);
  expect(problems).toMatchObject([
    {
      severity: "error",
      line: 3,
      message: expect.stringMatching(
        /^expected rows of a Parquet file; found damaged ones up to row 4 \(/u,
      ) as unknown,
    },
  ]);
});

test("a file that is cut off or damaged anywhere is told, and never stops the process", async () => {
  const whole = write({ text: ["One.", "Two.", "Three."], year: [1, 2, 3] });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
      const failure = await read(bytes).then(
        () => null,
        (error: unknown) => error as Error,
      );
      if (failure !== null) expect(failure.name).toBe("UnreadableError");
    }),
    { numRuns: 600 },
  );
});
