import fc from "fast-check";
import { takeCells, type TableCells } from "../../../src/output/page-table.js";
import { toCsv } from "../../../src/output/to-csv.js";
import { loadPage } from "./load-page.js";

const { writeCsv } = await loadPage<{
  writeCsv: (columns: TableCells["columns"], rows: readonly number[]) => string;
}>("write-csv");

function cellsOf(rows: readonly object[], columns: readonly string[]): TableCells["columns"] {
  return takeCells({ name: "t", title: "T", columns, rows, shown: [], limit: 1 }).columns;
}

test("a download is what topoi writes, of the rows asked for and in their order", () => {
  const rows = [
    { author: "Ann, A.", share: 0.25, counted: true },
    { author: null, share: -1, counted: false },
    { author: '=1+"1"', share: 3e-7, counted: true },
  ];
  const columns = cellsOf(rows, ["author", "share", "counted"]);
  expect(writeCsv(columns, [2, 0])).toBe(toCsv([rows[2] ?? {}, rows[0] ?? {}]));
});

test("cell for cell the same as topoi writes it, formulas made harmless", () => {
  const hard = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", '"', ",", "\n");
  const text = fc.tuple(fc.oneof(hard, fc.constant("")), fc.string({ unit: "binary" })).map((parts) => parts.join(""));
  const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
      const columns = cellsOf(rows, ["a", "b"]);
      expect(writeCsv(columns, [...rows.keys()])).toBe(toCsv(rows, { columns: ["a", "b"] }));
    }),
  );
});
