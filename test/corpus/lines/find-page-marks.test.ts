import { findMarks } from "../../../src/corpus/lines/find-page-marks.js";
import { findWrapping } from "../../../src/corpus/lines/find-wrapping.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";
import { wrapWords } from "../wrap-words.js";

/** The lines that are no text, with the reason. */
function marksOf(raw: string): string[] {
  const lines = scanLines(raw);
  const reasons = findMarks(raw, lines, findWrapping(raw, lines));
  return lines.flatMap(({ start, end }, i) =>
    reasons[i] == null ? [] : [`${reasons[i]}: ${raw.slice(start, end)}`],
  );
}

const prose = wrapWords(
  "The harbour authority has spent eleven years asking for a breakwater, and every government " +
    "has promised one before an election, and the fishers of the lower bay are still waiting for " +
    "it with the patience of people who have seen many governments come and go and none that stayed.",
  60,
);
const inside = (...lines: string[]) =>
  [...prose.slice(0, 3), ...lines, ...prose.slice(3)].join("\n");

test.each([
  "12",
  "- 12 -",
  "Page 12",
  "page 3 of 12",
  "12/28",
  "94-12345 (E)",
  "A/48/PV.5",
  "Seite 12",
  "第12页",
])("%s within wrapped lines is a page's", (line) => {
  expect(marksOf(inside(line))).toEqual([`page mark: ${line}`]);
});

test("a head with a number that parts a sentence is the page's, and so are those that go with it", () => {
  const raw = [
    inside("14 Harbour Board - Ninth session"),
    inside("Ninth session - 3 April 1997 15"),
  ].join("\n");
  expect(marksOf(raw)).toEqual([
    "page mark: 14 Harbour Board - Ninth session",
    "page mark: Ninth session - 3 April 1997 15",
  ]);
});

test("a line that comes again and again within sentences is a running head", () => {
  const raw = [inside("The Breakwater"), inside("The Breakwater"), inside("The Breakwater")].join(
    "\n",
  );
  expect(marksOf(raw)).toEqual(Array(3).fill("page mark: The Breakwater"));
});

test("figures that are text stay: a column, a line alone, a sentence's own line", () => {
  expect(marksOf(inside("1990", "1991", "1992", "1993"))).toEqual([]);
  expect(marksOf("Year\n1990\nPort\n12")).toEqual([]);
  expect(marksOf(inside("30 July 1997, and the board met again on the third of August."))).toEqual(
    [],
  );
});

test("where a line is a paragraph, a form feed shows the page's lines", () => {
  expect(marksOf("One paragraph.\n12/28\n\fHB/9/PV.2\nAnother one.")).toEqual([
    "page mark: 12/28",
    "page mark: HB/9/PV.2",
  ]);
});

test("rules drawn with signs are told", () => {
  expect(marksOf("One.\n-----\nTwo.\n* * *\nThree.\n====\n- four")).toEqual([
    "rule: -----",
    "rule: * * *",
    "rule: ====",
  ]);
});
