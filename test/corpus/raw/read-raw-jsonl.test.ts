import fc from "fast-check";
import { chunksOf } from "../found.js";
import { fileOf, readClearly, readRaw } from "./raw-lines-of.js";
import { readRawJsonl } from "../../../src/corpus/raw/read-raw-jsonl.js";

const read = (text: string | Uint8Array, chunkSize?: number) =>
  readRaw(fileOf(Buffer.from(text)), chunkSize);

/** Both ways find the same; with how many records by their bytes. */
async function agree(text: string | Uint8Array, chunkSize?: number): Promise<number> {
  const { found, raw } = await read(text, chunkSize);
  expect(found).toEqual(await readClearly(Buffer.from(text)));
  return raw;
}

test("a record is given by the bytes of its text, with its line and facts", async () => {
  const parts: unknown[] = [];
  const text = '\n{"id":7,"text":"A \\"b\\" é","author":"Jo","n":[1]}\n';
  for await (const part of readRawJsonl(fileOf(Buffer.from(text)), "a.jsonl")) {
    for (const found of part) {
      if (!("raw" in found)) continue;
      const { line, facts, extra, bytes } = found.raw;
      parts.push([line, facts.id?.value, facts.author?.from, extra, Buffer.from(bytes).toString()]);
    }
  }
  expect(parts).toEqual([[2, "7", "record author", { n: [1] }, 'A \\"b\\" é']]);
});

test.each([
  ["one after the other", '{"text":"One."}\n{"text":"Two."}', 2],
  ["with line ends of Windows, blank lines and blanks", ' {"text" : "One."\t} \r\n\r\n  \n', 1],
  [
    "with text in the middle of much else",
    '{"a":{"text":"x}\\"","b":[{}]},"text":"T","z":[[]]}',
    1,
  ],
  ["with a byte order mark", '\ufeff{"text":"One."}\n{"text":"Two."}', 2],
  ["with a mark in a later line", '{"text":"One."}\n\ufeff{"text":"Two."}', 1],
  ["with the text twice: the last one counts", '{"text":"One.","text":"Two."}', 0],
  ["with the text once as a number", '{"text":"One.","text":2}\n{"text":2,"text":"x"}', 0],
  ["with the key in escapes", '{"te\\u0078t":"One."}\n{"text":"One.","te\\u0078t":"Two."}', 0],
  ["with no text, and what is no object", '{"a":"text"}\n["text"]\n"text"\n{}\nnull\n7', 0],
  ["with a blank text", '{"text":""}\n{"text":" \\n\\u00a0\u00a0\\t"}\n{"text":" \\u0041"}', 1],
  ["broken off", '{"text":"One.\n{"text":"Two."\n{"text":\n{"text"\n{"text":"a\\', 0],
  ["with more behind the object", '{"text":"One."} x\n{"text":"One."}{"text":"Two."}', 0],
  ["with commas too many or too few", '{"text":"a",}\n{,"text":"a"}\n{"text":"a" "b":1}', 0],
  ["with doubtful facts", '{"text":"One.","author":{"a":1},"year":[{}],"date":true}', 1],
  ["with keys that objects have", '{"__proto__":{"a":1},"text":"One.","constructor":"x"}', 1],
  ["with a page that declares an encoding", '{"text":"<meta charset=latin1> é"}', 1],
])("records %s are as a reader of strings has them", async (_, text, raw) => {
  expect(await agree(text)).toBe(raw);
  expect(await agree(text, 1)).toBe(raw);
});

test("bytes that are no UTF-8 are replaced and counted, in the text or beside it", async () => {
  const broken = Buffer.from('{"text":"One öüäßé xx two."}\n{"id":"öüäßé xx","text":"Two."}\n');
  for (let at = broken.indexOf("xx"); at >= 0; at = broken.indexOf("xx"))
    broken.set([0xff, 0xe2], at);
  await agree(broken);
  expect((await read(broken)).found).toMatchObject([
    {
      problem: {
        line: 1,
        message: expect.stringMatching(/^2 places that are no UTF-8/u) as string,
      },
    },
    { source: { text: "One öüäßé \ufffd\ufffd two." } },
    { problem: { line: 2 } },
    { source: { text: "Two." } },
  ]);
  await agree(Buffer.from('{"text":"caf\u00e9"}\n{"text":"é"}', "latin1"));
});

test("NUL bytes and other controls are told as ever, halves of characters are kept", async () => {
  await agree('{"text":"a\u0000b"}\n{"text":"a\u001bb"}\n{"a":"\u0000","text":"b"}\n{"text":"c"}');
  await agree('{"text":"\\ud83d"}\n{"text":"\\ud83d\\ude00"}\n{"a":"\\ude00","text":"b"}');
  await agree(Buffer.alloc(100));
});

test("UTF-16 is read by its mark", async () => {
  expect(await agree(Buffer.from('\ufeff{"text":"网络。"}\n{"text":"Ċ"}\n', "utf16le"), 8)).toBe(0);
});

test("a line of 200 MB is told and passed over without being held", async () => {
  const before = Buffer.from('{"text":"One."}\n{"text":"');
  const after = Buffer.from('"}\n{"text":"Two."}\n');
  const megabytes = new Array<Buffer>(200).fill(Buffer.alloc(1024 * 1024, "x"));
  let largest = 0;
  const pieces = [before, ...megabytes, after];
  const file = {
    size: 202 * 1024 * 1024,
    chunks: () => chunksOf(),
    pour: () => (buffer: Buffer) => {
      largest = Math.max(largest, buffer.buffer.byteLength);
      return Promise.resolve(pieces.shift()?.copy(buffer) ?? 0);
    },
  };
  expect((await readRaw(file)).found).toMatchObject([
    { source: { line: 1, text: "One." } },
    { problem: { line: 2, message: "expected a record of at most 16 MB; found 201 MB" } },
    { source: { line: 3, text: "Two." } },
  ]);
  expect(largest).toBeLessThan(40 * 1024 * 1024);
});

test("what a file gives before it breaks off is read, and the line is told", async () => {
  const file = fileOf(Buffer.from('{"text":"One."}\n{"text":"Tw'));
  const pour = file.pour();
  let calls = 0;
  const failing = {
    ...file,
    pour: () => (buffer: Buffer) =>
      calls++ < 2 ? pour(buffer) : Promise.reject(Object.assign(new Error(), { code: "EIO" })),
  };
  expect((await readRaw(failing, 20)).found).toMatchObject([
    { source: { line: 1, text: "One." } },
    { problem: { line: 2, message: "could not be read: the disk reports an error" } },
  ]);
});

/** Pieces that lines are made of, the rare ones among the usual. */
const key = fc.constantFrom(
  '"text"',
  '"text"',
  '"id"',
  '"author"',
  '"a"',
  '"te\\u0078t"',
  '"t\\"ext"',
  '"é"',
  '""',
  '"__proto__"',
  '"2"',
);
const inString = fc.constantFrom(
  ..."a b é 网 😀 \\n \\\" \\\\ \\u00e9 \\ud83d \\ude00 \\x } { ] [ , : ' \u00a0 \u2028 \u0000 \u0001 \u007f".split(
    " ",
  ),
  " ",
  "a long stretch of plain letters to pass over",
);
const string = fc.array(inString, { maxLength: 12 }).map((parts) => `"${parts.join("")}"`);
const scalar = fc.constantFrom("1", "-2.5e3", "true", "null", "1993", "01", "nul", "");
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: string },
    { weight: 2, arbitrary: scalar },
    fc.array(tie("value"), { maxLength: 3 }).map((all) => `[${all.join(",")}]`),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 3 })
      .map((all) => `{${all.map((pair) => pair.join(":")).join(" ,")}}`),
  ),
}));
const blank = fc.constantFrom("", "", "", " ", "\t", "\r", "  ");
const member = fc
  .tuple(blank, key, blank, fc.oneof({ weight: 3, arbitrary: string }, value), blank)
  .map(([a, name, b, held, c]) => `${a}${name}${b}:${held}${c}`);
const object = fc
  .tuple(fc.array(member, { maxLength: 4 }), fc.constantFrom("}", "}", "}", "} ", "", "}x"))
  .map(([members, end]) => `{${members.join(",")}${end}`);
const whole = fc
  .record(
    { text: fc.string({ unit: "binary" }), id: fc.option(fc.integer()), b: fc.json() },
    { requiredKeys: ["text"] },
  )
  .map((record) => JSON.stringify(record));
const line = fc.oneof({ weight: 4, arbitrary: object }, whole, fc.json(), fc.string(), blank);
const file = fc
  .tuple(
    fc.constantFrom("", "", "\ufeff"),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([mark, lines, end]) => mark + lines.join(end));

test("on any lines, however they are cut, the bytes give what the strings give", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 90 }), async (text, chunkSize) => {
      await agree(text, chunkSize);
    }),
    { numRuns: 2_000 },
  );
});

test("so on lines with a byte changed anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(whole, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(255),
      async (lines, at, byte) => {
        const bytes = Buffer.from(lines.join("\n"));
        bytes[at % bytes.length] = byte;
        await agree(bytes, 16);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("most records of a usual file are taken by their bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.lorem({ maxCount: 20 }), { minLength: 1 }), async (texts) => {
      const lines = texts.map((text, id) =>
        JSON.stringify({ id, text: `${text} “é”\n"网"`, n: { text } }),
      );
      expect(await agree(lines.join("\n"))).toBe(texts.length);
    }),
  );
});
