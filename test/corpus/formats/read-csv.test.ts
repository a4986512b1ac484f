import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { parseCsv, readCsv } from "../../../src/corpus/formats/read-csv.js";
import { splitTexts } from "../../../src/corpus/formats/split-texts.js";
import { chunksOf, gather, knownFacts, textsOf } from "../found.js";

const read = (...pieces: (string | Uint8Array)[]) =>
  gather(splitTexts(readCsv(chunksOf(...pieces), "a.csv"), "a.csv"));

test("a row is a document; known columns are facts, in any capitals, all others are carried along", async () => {
  const { sources, problems } = await read(
    '\ufeffDoc ID,Headline,Author,Date,Outlet,Lang,Full-Text,url,mood\r\n7,T,Ada Brook,2021-05-04,The Delta,en,"One, ""two"".\r\n\r\nThree.",http://x,\r\n',
  );
  expect(problems).toEqual([]);
  expect(textsOf(sources[0])).toEqual(['One, "two".', "Three."]);
  expect(knownFacts(sources[0])).toEqual({
    id: "7",
    title: "T",
    author: "Ada Brook",
    date: "2021-05-04",
    publisher: "The Delta",
    language: "en",
  });
  expect(sources[0]).toMatchObject({
    line: 2,
    extra: { url: "http://x", mood: "" },
    isPage: false,
  });
  expect(sources[0]?.facts.author?.from).toBe("column Author");
});

test.each([
  ["semicolons", "text;title\nA.;B, and c\n"],
  ["tabs", "text\ttitle\nA.\tB, and c\n"],
  ["bars", "text|title\nA.|B, and c\n"],
  ["a delimiter that is told", "sep=;\ntext;title\nA.;B, and c\n"],
])("%s part columns", async (_, table) => {
  const { sources } = await read(table);
  expect(textsOf(sources[0])).toEqual(["A."]);
  expect(knownFacts(sources[0])).toEqual({ title: "B, and c" });
});

test.each([
  ["título;autor;fecha;texto", "spanish"],
  ["Titel;Autor;Datum;Text", "german"],
  ["judul;penulis;tanggal;isi", "indonesian"],
  ["标题;作者;日期;正文", "chinese"],
  ["заголовок;автор;дата;текст", "russian"],
])("the columns %s are known (%s)", async (header) => {
  const { sources } = await read(`${header}\nWall;Ada Brook;2021-05-04;A.\n`);
  expect(knownFacts(sources[0])).toEqual({
    title: "Wall",
    author: "Ada Brook",
    date: "2021-05-04",
  });
  expect(textsOf(sources[0])).toEqual(["A."]);
});

test("a cell that may have taken in the rows below it is told", async () => {
  const { sources, problems } = await read('text,mood\n"Tide.,calm\nShip.,"wild"\nSea.,calm\n');
  expect(sources).toHaveLength(2);
  expect(problems).toEqual([
    expect.objectContaining({
      severity: "warning",
      line: 2,
      message:
        "a cell goes on over lines with quotation marks in it that are not doubled: rows below may be part of it",
    }),
  ]);
});

test("lines are counted as an editor counts them", async () => {
  const { sources } = await read('text\n"a\nb"\n\nc\n"d\r\ne"\n');
  expect(sources.map(({ line }) => line)).toEqual([2, 5, 6]);
});

test("a table without texts is told with the columns it has", async () => {
  await expect(read("a,b\n1,2\n")).rejects.toThrow(
    'expected a column "text" (or body, content, speech, full_text); found a, b',
  );
});

test("a row without text or with too many cells is told with its line; the others are read", async () => {
  const { sources, problems } = await read("id,text\n1,One.\n2,\n3,Three, and more.\n4,Four.\n,\n");
  expect(sources.map((source) => textsOf(source)[0])).toEqual(["One.", "Four."]);
  expect(problems.map(({ line, message }) => `${line ?? 0}: ${message}`)).toEqual([
    "3: expected a text in the column text; found an empty cell",
    "4: expected 2 cells, as in the header; found 3",
  ]);
});

test("a quotation mark that never closes is told; the rows before it are read", async () => {
  const all = readCsv(chunksOf('text\nOne.\n"Two.\nThree.\n'), "a.csv");
  const first = await all.next();
  expect(first.value).toMatchObject({ source: { line: 2 } });
  await expect(gather(all)).rejects.toThrow(
    "expected every quotation mark to close; found one in line 3 or below that does not",
  );
});

test("a cell of more than 16 MB is told, and no more of the file is read", async () => {
  const all = readCsv(chunksOf('text\nOne.\n"', Buffer.alloc(17 * 1024 * 1024, "x")), "a.csv");
  expect((await all.next()).value).toMatchObject({ source: { line: 2 } });
  await expect(gather(all)).rejects.toThrow(
    "expected rows of at most 16 MB; found a longer one from line 3 on",
  );
});

test("UTF-16 is known by its mark, and characters may be cut anywhere", async () => {
  const bytes = Buffer.from("\ufefftext\n网络 😀。\n", "utf16le");
  expect(textsOf((await read(bytes)).sources[0])).toEqual(["网络 😀。"]);
  const utf8 = Buffer.from("text\n网络 😀。\n");
  for (let at = 1; at < utf8.length; at++) {
    const { sources } = await read(utf8.subarray(0, at), utf8.subarray(at));
    expect(textsOf(sources[0])).toEqual(["网络 😀。"]);
  }
});

test("what was written is read, whatever stands in the cells", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", " ", "é", "="),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const table = [["x", "text"], ...rows.map(([a, b]) => [`.${a}`, b])];
        const pieces = (async function* () {
          await Promise.resolve();
          yield stringify(table);
        })();
        const read: string[][] = [];
        for await (const { cells } of parseCsv(pieces)) read.push([...cells]);
        expect(read).toEqual(table);
      },
    ),
  );
});

test("an older encoding is read and told", async () => {
  const latin = Buffer.from(
    "text;title\nDer Hafen braucht eine Mauer, sagt die Behörde für das Küstengebiet.;Küste\n",
    "latin1",
  );
  const { sources, problems } = await read(latin);
  expect(knownFacts(sources[0])).toEqual({ title: "Küste" });
  expect(problems).toMatchObject([{ severity: "warning", line: null }]);
  expect(problems[0]?.message).toMatch(/^read as windows-1252/u);
});

test("a table with nothing below its header says so", async () => {
  const { sources, problems } = await read("text;title\n");
  expect(sources).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    "expected rows below the header, found none",
  ]);
});

test.each([
  ["the header ends with CR and LF", "text,author\r\nTide.,A\nShip.,B\r\nSea.,C\n"],
  ["the header ends with LF", 'text,author\nTide.,A\r\n"Ship.","B"\r\n"Sea.",C\n'],
])("rows may end in several ways: %s", async (_, table) => {
  const { sources, problems } = await read(table);
  expect(problems).toEqual([]);
  const rows = sources.map((one) => [textsOf(one)[0], one.facts.author?.value, one.line]);
  expect(rows).toEqual([
    ["Tide.", "A", 2],
    ["Ship.", "B", 3],
    ["Sea.", "C", 4],
  ]);
});

test("what is no UTF-8 far below the header is told, and the rows below it are read", async () => {
  const many = `text\n${`${"The tide. ".repeat(100)}\n`.repeat(4_200)}`;
  const { sources, problems } = await gather(
    readCsv(chunksOf(Buffer.from(many), Buffer.of(0xff), Buffer.from("Ship.\nSea.\n")), "a.csv"),
  );
  expect(sources).toHaveLength(4_202);
  expect(sources.at(-2)?.text).toBe("\ufffdShip.");
  const at = `at byte ${many.length}`;
  const found = `1 place that is no UTF-8 behind the first 4 MB, ${at}, read as U+FFFD`;
  expect(problems.map(({ message }) => message)).toEqual([found]);
});

test("of a column that comes twice the first is read, and that is told", async () => {
  const { sources, problems } = await gather(
    readCsv(
      chunksOf("text,text,mood,mood,,\nTide.,Ship.,calm,wild,,\nSea.,,calm,wild,,\n"),
      "a.csv",
    ),
  );
  expect(sources.map(({ text, extra }) => [text, extra])).toEqual([
    ["Tide.", { mood: "calm" }],
    ["Sea.", { mood: "calm" }],
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    "expected a column text once, found it several times; the first is read",
    "expected a column mood once, found it several times; the first is read",
  ]);
});
