import fc from "fast-check";
import { HashTable } from "../../../src/arguments/model/hash-table.js";

const tableOf = (hashes: readonly number[], width = 1) => {
  const weights = Int16Array.from({ length: hashes.length * width }, (_, i) => i);
  return new HashTable(Int32Array.from(hashes), weights, width);
};
const anyHash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((hash) => hash !== 0);

test("every hash is found in its row, and no other hash in any", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyHash, { maxLength: 300 }),
      fc.array(anyHash),
      (hashes, others) => {
        const table = tableOf(hashes);
        expect(hashes.map((hash) => table.find(hash))).toEqual([...hashes.keys()]);
        for (const other of others) expect(table.find(other)).toBe(hashes.indexOf(other));
        expect(table.find(0)).toBe(-1);
      },
    ),
  );
});

test("hashes that all want the same place are found one behind another, past the last place too", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 1023 }),
      (count, low) => {
        const hashes = Array.from({ length: count }, (_, i) => ((i + 1) << 10) | low);
        const table = tableOf(hashes);
        expect(hashes.map((hash) => table.find(hash))).toEqual([...hashes.keys()]);
        expect(table.find(((count + 1) << 10) | low)).toBe(-1);
      },
    ),
  );
});

test("an empty table has nothing", () => {
  for (const hash of [1, -1, 2 ** 31 - 1, -(2 ** 31)]) expect(tableOf([]).find(hash)).toBe(-1);
});

test("a table of one, two, four and 65,536 rows", () => {
  for (const count of [1, 2, 4, 65_536]) {
    const hashes = Array.from({ length: count }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    const table = tableOf(hashes, 3);
    expect(hashes.every((hash, row) => table.find(hash) === row)).toBe(true);
    expect(table.find(Math.imul(count + 1, 0x9e3779b1))).toBe(-1);
  }
});
