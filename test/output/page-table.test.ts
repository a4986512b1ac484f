import { showPageTable, takeCells, type PageTable } from "../../src/output/page-table.js";

interface Row {
  readonly document: string;
  readonly share: number;
  readonly year: number | null;
}

const table: PageTable<Row> = {
  name: "shares",
  title: "Shares",
  columns: ["document", "share", "year"],
  rows: [
    { document: "a <b>", share: 0.256, year: null },
    { document: "c", share: 1 / 3, year: 2021 },
  ],
  shown: [
    { name: "document", from: "document", leads: true },
    { name: "share", from: "share", show: ({ share }) => `${Math.round(100 * share)} %` },
    { name: "year", from: "year", what: "passages" },
  ],
  limit: 1,
};

test("the cells are those of the written table, beside what is shown instead", () => {
  const { columns, shown } = takeCells(table);
  expect(columns[1]).toEqual({ name: "share", cells: [0.256, 1 / 3] });
  expect(shown.map(({ texts }) => texts)).toEqual([null, ["26 %", "33 %"], null]);
});

test("the first rows stand in the page, escaped, with the way to the others", () => {
  const { markup } = showPageTable("shares", takeCells(table));
  expect(markup).toContain('<a href="#a%20%3Cb%3E%23">a &lt;b&gt;</a>');
  expect(markup).toContain('<td dir="auto" class="n">unknown</td>');
  expect(markup).toContain("first 1 of 2 rows; all are in tables/shares.csv");
  expect(markup).toContain('data-rows="2"');
  expect(markup).toContain('<th scope="col" class="n" data-what="passages">year</th>');
});

test("where documents do not stand in the page nothing leads to them without a script", () => {
  expect(showPageTable("shares", takeCells(table), false).markup).not.toContain("<a ");
});

test("a table without rows says so", () => {
  expect(showPageTable("shares", takeCells({ ...table, rows: [] })).markup).toContain("no rows");
});
