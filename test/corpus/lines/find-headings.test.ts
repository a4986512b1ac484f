import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";
import { wrapWords } from "../wrap-words.js";

const headingsOf = (...lines: string[]) =>
  splitBlocks(lines.join("\n")).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const prose = wrapWords(
  "The harbour authority has spent eleven years asking for a breakwater, and every government " +
    "has promised one before an election. The fishers of the lower bay are still waiting for it " +
    "with the patience of people who have seen many governments come and go.",
  60,
);

test("a short line between wrapped paragraphs is a heading", () => {
  expect(headingsOf("The quay", ...prose, "The bay", ...prose)).toEqual(["The quay", "The bay"]);
  expect(headingsOf(...prose, "", "2. The bay and its people", "", ...prose)).toEqual([
    "2. The bay and its people",
  ]);
});

test("an underlined line is a heading", () => {
  expect(headingsOf("The quay", "========", ...prose)).toEqual(["The quay"]);
});

test("items of a list are none, a numbered line alone is one", () => {
  expect(headingsOf("1. The quay", "2. The bay", "3. The boats")).toEqual([]);
  expect(
    headingsOf("1. The quay", "It was lost in the winter.", "2. The bay", "It froze."),
  ).toEqual(["1. The quay", "2. The bay"]);
});

test("verse and lines at the end are none", () => {
  expect(
    headingsOf(...prose, "The sea came in", "It took the wall", "It took them all", ...prose),
  ).toEqual([]);
  expect(headingsOf(...prose, "Thank you")).toEqual([]);
});

test("half of a sentence is none, but on a page without capitals small letters say nothing", () => {
  expect(headingsOf("What lasts is the stone that", "nobody took away.")).toEqual([]);
  expect(headingsOf("the quay", "it was lost in the winter.")).toEqual(["the quay"]);
});
