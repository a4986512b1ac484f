import { takeCells } from "../../../src/output/page-table.js";
import { loadPage } from "./load-page.js";

interface Wanted {
  readonly query: string;
  readonly column: number;
  readonly isDown: boolean;
}

const { takeRows } = await loadPage<{
  takeRows: (table: object, wanted: Wanted) => number[];
}>("take-rows");

const rows = [
  { author: "Zoë Marsh", year: 2021, count: 10 },
  { author: "Ada Brook", year: null, count: 9 },
  { author: null, year: 2019, count: 100 },
];
const cells = takeCells({
  ...{ name: "t", title: "T", columns: ["author", "year", "count"], rows, limit: 9 },
  shown: [
    { name: "author", from: "author" },
    { name: "year", from: "year" },
    { name: "count", from: "count", show: ({ count }) => `${count} passages` },
  ],
});
const texts = [
  ["Zoë Marsh", "2021", "10 passages"],
  ["Ada Brook", "unknown", "9 passages"],
  ["unknown", "2019", "100 passages"],
];
const take = (wanted: Partial<Wanted>) =>
  takeRows({ cells, texts }, { query: "", column: -1, isDown: false, ...wanted });

test("all rows come in their order where nothing is asked for", () => {
  expect(take({})).toEqual([0, 1, 2]);
});

test("numbers are sorted by their size whatever is shown, texts by the alphabet", () => {
  expect(take({ column: 2 })).toEqual([1, 0, 2]);
  expect(take({ column: 2, isDown: true })).toEqual([2, 0, 1]);
  expect(take({ column: 0 })).toEqual([1, 0, 2]);
});

test("unknown comes last, up and down", () => {
  expect(take({ column: 1 })).toEqual([2, 0, 1]);
  expect(take({ column: 1, isDown: true })).toEqual([0, 2, 1]);
});

test("a row is found by all its words in any order, capitals and accents aside", () => {
  expect(take({ query: "marsh zoe" })).toEqual([0]);
  expect(take({ query: "  PASSAGES 10 " })).toEqual([0, 2]);
  expect(take({ query: "brook 2021" })).toEqual([]);
});
