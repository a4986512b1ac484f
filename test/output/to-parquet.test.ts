import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { toParquet } from "../../src/output/to-parquet.js";

test("gives back what went in, with its types", async () => {
  const rows = [
    { document: "a", year: 2022, share: 0.25, counted: true, author: null },
    { document: "郎平", year: null, share: 1, counted: false, author: null },
  ];
  const file = await toParquet(rows);
  expect(await read(file)).toEqual(rows);
  expect(typesOf(file)).toEqual({
    document: "BYTE_ARRAY UTF8",
    year: "INT32",
    share: "DOUBLE",
    counted: "BOOLEAN",
    author: "BYTE_ARRAY UTF8",
  });
});

test("topoi's own columns keep their type, be they empty or whole numbers", async () => {
  const empty = await toParquet([], { columns: ["document", "year", "share", "claim_low", "counted"] });
  const whole = await toParquet([{ document: "a", year: null, share: 1, claim_low: null, counted: null }]);
  expect(typesOf(empty)).toEqual(typesOf(whole));
  expect(typesOf(empty)).toEqual({
    document: "BYTE_ARRAY UTF8",
    year: "INT32",
    share: "DOUBLE",
    claim_low: "DOUBLE",
    counted: "BOOLEAN",
  });
  expect(await read(empty)).toEqual([]);
});

test("a table has the same types, be it empty, whole numbers, or unknown throughout", async () => {
  const row = { likeness: 1, rank: 2, line: null, pmi: null, expected: 3, from: 2020, gold: true };
  for (const [table, names] of [
    ["uncovered", ["rank", "likeness", "line"]],
    ["cooccurrence", ["pmi", "expected"]],
    ["trends", ["from"]],
    ["disagreements", ["gold"]],
  ] as const) {
    const options = { columns: names, table, more: false };
    const [empty, filled] = [await toParquet([], options), await toParquet([row], options)];
    expect({ table, types: typesOf(filled) }).toEqual({ table, types: typesOf(empty) });
    expect(Object.values(typesOf(empty))).not.toContain("BYTE_ARRAY UTF8");
  }
});

test("numbers too large or fractional are doubles, a mixture is text", async () => {
  const file = await toParquet([
    { a: 2 ** 31, b: 1, c: "x", d: -0 },
    { a: 1, b: 1.5, c: 2, d: 1 },
  ]);
  expect(typesOf(file)).toEqual({ a: "DOUBLE", b: "DOUBLE", c: "BYTE_ARRAY UTF8", d: "DOUBLE" });
  expect(await read(file)).toEqual([
    { a: 2 ** 31, b: 1, c: "x", d: -0 },
    { a: 1, b: 1.5, c: "2", d: 1 },
  ]);
});

test("any rows of text, numbers and truth values come back", async () => {
  const row = fc.record({
    text: fc.option(fc.string({ unit: "binary" })),
    int: fc.option(fc.integer()),
    double: fc.option(fc.double({ noNaN: true })),
    boolean: fc.option(fc.boolean()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const file = await toParquet(rows);
      expect(await read(file)).toEqual(rows);
      expect(Buffer.compare(file, await toParquet(rows))).toBe(0);
    }),
  );
});

test("keeps more rows than go into one row group", async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => ({ index, text: `row ${index}` }));
  expect(await read(await toParquet(rows))).toEqual(rows);
});

function read(file: Uint8Array): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: bufferOf(file) });
}

function typesOf(file: Uint8Array): Record<string, string> {
  const [, ...fields] = parquetMetadata(bufferOf(file)).schema;
  return Object.fromEntries(
    fields.map(({ name, type, converted_type: converted }) => [
      name,
      [type, converted].filter(Boolean).join(" "),
    ]),
  );
}

function bufferOf(file: Uint8Array): ArrayBuffer {
  return file.slice().buffer;
}
