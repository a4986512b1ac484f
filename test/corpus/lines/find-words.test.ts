import { findWords } from "../../../src/corpus/lines/find-words.js";

const found = (raw: string, ...wanted: string[]) => [...findWords(raw, new Set(wanted))].sort();

test("whole words are found, in any capitals", () => {
  expect(found("The Harbour, and the quay.", "harbour", "quay", "har", "and the")).toEqual([
    "harbour",
    "quay",
  ]);
});

test("a compound is found whole and in its parts", () => {
  expect(
    found("a well-known self-governing-town", "well-known", "well", "known", "self-governing"),
  ).toEqual(["known", "self-governing", "well", "well-known"]);
});

test("halves at a line's end are no words", () => {
  expect(
    found(
      "the inter-\n national quay-\r\nside",
      "inter",
      "national",
      "inter-national",
      "quay",
      "side",
    ),
  ).toEqual([]);
});
