import { keepTable, type DocumentTable } from "../../../src/analysis/kept/keep-table.js";
import { keepNothing, type Kept } from "../../../src/kept.js";
import { toCsv } from "../../../src/output/to-csv.js";
import { columns } from "../../../src/rows.js";
import { hitAt } from "../../charts/dated-documents.js";
import { range } from "../../charts/frequencies.js";
import { keepInMemory } from "../../kept-in-memory.js";

const names = ["ann", "bob", "cem"];
const hitsOf = (document: string, count = 1_500) =>
  range(count).map((at) => hitAt(document, "sea", 5 * at));

/** The table of these documents' hits, and whose rows were asked for. */
function tableOf(documents: readonly string[]): DocumentTable & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name: "hits",
    documents: documents.map((document) => ({ document, key: `${document}0`, size: 1_500 })),
    rowsOf(document) {
      asked.push(document);
      return hitsOf(document);
    },
    asked,
  };
}

async function write(table: DocumentTable, kept: Kept): Promise<{ csv: string; parquet: string }> {
  const files = keepTable(table, kept, "topoi");
  const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return Buffer.concat(parts);
  };
  const csv = String(await collect(files.csv));
  return { csv, parquet: (await collect(files.parquet)).toString("latin1") };
}

test("the files are those of all rows, kept or not", async () => {
  const rows = names.flatMap((document) => hitsOf(document));
  const plain = await write(tableOf(names), keepNothing);
  expect(plain.csv).toBe(toCsv(rows, { columns: columns.hits }));
  const kept = keepInMemory();
  expect(await write(tableOf(names), kept)).toEqual(plain);
  expect(await write(tableOf(names), kept)).toEqual(plain);
});

test("of blocks that are kept no rows are asked for, but one for the columns", async () => {
  const kept = keepInMemory();
  await write(tableOf(names), kept);
  const again = tableOf(names);
  await write(again, kept);
  expect(again.asked).toEqual(["ann"]);
});

test("a table without rows has its columns", async () => {
  const table = { ...tableOf([]), documents: [{ document: "ann", key: "0", size: 0 }] };
  expect((await write(table, keepNothing)).csv).toBe(`${columns.hits.join(",")}\n`);
});
