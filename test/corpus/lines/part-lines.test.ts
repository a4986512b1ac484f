import { findMarks } from "../../../src/corpus/lines/find-page-marks.js";
import { findWrapping } from "../../../src/corpus/lines/find-wrapping.js";
import { partLines } from "../../../src/corpus/lines/part-lines.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";
import { wrapWords } from "../wrap-words.js";

/** How many lines each paragraph has. */
function countLines(...texts: string[]): number[] {
  const raw = texts.join("\n");
  const lines = scanLines(raw);
  const wrapping = findWrapping(raw, lines);
  return partLines(raw, lines, wrapping, findMarks(raw, lines, wrapping)).map(
    (group) => group.length,
  );
}

const prose = wrapWords(
  "The harbour authority has spent eleven years asking for a breakwater, and every government " +
    "has promised one before an election, in the capital and in the bay.",
  60,
);

test("lines go together up to a short one that ends a sentence", () => {
  expect(prose).toHaveLength(3);
  expect(countLines(...prose, ...prose)).toEqual([3, 3]);
});

test("a blank line parts, but not a sentence that a page's end tore", () => {
  const [first = "", ...others] = prose;
  expect(countLines(...prose, "", ...prose)).toEqual([3, 3]);
  expect(countLines(...prose, first, "", "", ...others)).toEqual([3, 3]);
  expect(countLines(...prose, first, "12", "", ...others)).toEqual([3, 3]);
});

test("a rule parts as a blank line does", () => {
  expect(countLines(...prose, "-----", ...prose)).toEqual([3, 3]);
});

test("a line far broader than the others is a paragraph by itself", () => {
  expect(countLines(...prose, prose.join(" "), ...prose, prose.join(" "))).toEqual([3, 1, 3, 1]);
});

test("a remark in brackets and a salutation part", () => {
  expect(countLines(...prose, "(spoke in French)", ...prose)).toEqual([3, 1, 3]);
  expect(countLines(...prose, "Mr. President,", ...prose)).toEqual([3, 1, 3]);
});
