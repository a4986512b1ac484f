import fc from "fast-check";
import { columns } from "../../src/rows.js";
import { toCsv } from "../../src/output/to-csv.js";

test("writes a header, empty cells for unknown, and true and false", () => {
  const rows = [
    { author: "Lang Ping", year: 2022, counted: true },
    { author: null, year: undefined, counted: false },
  ];
  expect(toCsv(rows)).toBe("author,year,counted\nLang Ping,2022,true\n,,false\n");
});

test("quotes commas, quotation marks and line ends", () => {
  expect(toCsv([{ a: 'say "no", twice', b: "two\nlines" }])).toBe(
    'a,b\n"say ""no"", twice","two\nlines"\n',
  );
});

test("writes the contract's columns for a table without rows", () => {
  expect(toCsv([], { columns: columns.scores })).toBe(
    "document,passage,theme,hits,per_1000_words,present,score,weighted_hits\n",
  );
  expect(toCsv([])).toBe("");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
  "puts an apostrophe before %j, which a spreadsheet would run",
  (formula) => {
    expect(toCsv([{ a: formula }])).toMatch(/^a\n"?'/);
  },
);

test("leaves negative numbers alone, and column names from documents are made harmless", () => {
  expect(toCsv([{ a: -1.5, extra: { "=b": 2 } }])).toBe("a,'=b\n-1.5,2\n");
});

test("every row has as many cells as the header, whatever the text", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 }), (rows) => {
      const table = readCsv(toCsv(rows));
      expect(table).toHaveLength(rows.length + 1);
      for (const line of table) expect(line).toHaveLength(3);
    }),
  );
});

/** RFC 4180, by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\n") rows.push(row.splice(0));
  }
  return rows;
}
