import fc from "fast-check";
import { CsvBytes } from "../../src/output/csv-bytes.js";
import { csvRows } from "../../src/output/to-csv.js";
import type { Cell } from "../../src/output/table.js";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
  fc.constantFrom("", "state", "état 国", '"', "=1+1", "a,b", "a\nb", "x".repeat(400)),
  fc.integer(),
  fc.constantFrom(0, -0, 9, 10, 99_999, 999_999_999, 1e9, 1e21, 0.5, -1, NaN),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 30 });

test("lines in bytes are those in text, whatever stands in the cells", () => {
  const bytes = new CsvBytes((one) => csvRows([[one]]).slice(0, -1));
  fc.assert(
    fc.property(rows, (rows) => {
      const columns = [0, 1, 2].map((i) => rows.map((row) => row[i] ?? null));
      const lines = Buffer.from(bytes.lines(columns, rows.length)).toString();
      expect(lines).toBe(csvRows(rows));
    }),
    { numRuns: 500 },
  );
});

test("a column that is missing is unknown", () => {
  const bytes = new CsvBytes(String);
  expect(Buffer.from(bytes.lines([[1, 2], [], ["a", "b"]], 2)).toString()).toBe(
    "1,,a\n2,,b\n",
  );
});
