import { chooseSides } from "../../src/commands/choose-sides.js";
import { SeedsError } from "../../src/corpus/files/seeds-error.js";

const facts = { language: "en", source: null, document: "a", counted: true };
const rows = [
  { ...facts, author: "Ada Brook", year: 2021 },
  { ...facts, author: null, year: 2023 },
  { ...facts, author: "Tom Marsh", year: null },
  { ...facts, author: "A Copy", year: 1999, counted: false },
];

test("sides are authors unless told otherwise; the other side may be left open", () => {
  expect(chooseSides(rows, { of: ["Tom Marsh"] })).toEqual({ by: "author", of: ["Tom Marsh"] });
});

test("years are numbers, and unknown is what is not known", () => {
  expect(chooseSides(rows, { by: ["year"], of: ["2021", "2023"], against: ["unknown"] })).toEqual({
    by: "year",
    of: [2021, 2023],
    against: [null],
  });
});

test.each<[string, readonly "year"[], readonly string[]]>([
  ["Tom March: expected an author, such as Tom Marsh", [], ["Tom March"]],
  ["2020: expected a year, such as 2021, 2023, unknown", ["year"], ["2020"]],
  ["A Copy: expected an author", [], ["A Copy"]],
])("%s", (said, by, of) => {
  expect(() => chooseSides(rows, { by, of })).toThrow(SeedsError);
  expect(() => chooseSides(rows, { by, of })).toThrow(said);
});
