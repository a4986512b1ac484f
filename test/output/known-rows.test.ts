import fc from "fast-check";
import { KnownRows } from "../../src/output/known-rows.js";
import { toCsv } from "../../src/output/to-csv.js";
import { toParquet } from "../../src/output/to-parquet.js";
import type { Cell } from "../../src/output/table.js";
import { columns } from "../../src/rows.js";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 90 }).filter((one) => one.isWellFormed()),
  fc.constantFrom("", "=1", "a,b", 'say "no"', "x".repeat(81)),
);
const row = fc.record({
  document: text,
  passage: text,
  theme: fc.constantFrom("peace", "war"),
  term: text,
  match: text,
  start: fc.nat(100),
  end: fc.nat(100),
  raw_start: fc.nat(100),
  raw_end: fc.nat(100),
  negated: fc.boolean(),
  weight: fc.constantFrom(1, 0.5),
});

test("rows that come column by column are written as they are row by row", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      const batches = function* (size: number) {
        for (let i = 0; i < rows.length; i += size) {
          const some = rows.slice(i, i + size);
          const cells: Record<string, Cell[]> = {};
          for (const name of columns.hits) cells[name] = some.map((one) => one[name]);
          yield { length: some.length, cells };
        }
      };
      const make = () => rows[Symbol.iterator]();
      const [plain, batched] = [new KnownRows(make), new KnownRows(make, batches)];
      const options = { columns: columns.hits };
      expect(toCsv(batched, options)).toBe(toCsv(plain, options));
      expect(await toParquet(batched, options)).toEqual(await toParquet(plain, options));
    }),
  );
});
