import fc from "fast-check";
import { readTxt, splitBlocks } from "../../src/corpus/read-txt.js";
import { markedUp, placeWords } from "./marked-up.js";

const textsOf = (raw: string) => splitBlocks(raw).map((block) => block.text);
const wrapped = `The harbour authority has spent eleven years asking for a breakwater,
and every government has promised one before an election. What the
fishers of the lower bay need is not another study but a timetable.

A breakwater is not a luxury, it is the condition under which a town of
nine thousand people can go on living from the sea.`;

test("a line is a paragraph, where lines are not wrapped", () => {
  expect(textsOf("A title\nOne paragraph.\n\n\nAnother one.\r\nA third.\u2028A fourth.")).toEqual([
    "A title",
    "One paragraph.",
    "Another one.",
    "A third.",
    "A fourth.",
  ]);
});

test("wrapped lines are put together up to the next blank one", () => {
  expect(textsOf(wrapped)).toHaveLength(2);
  expect(textsOf(wrapped)[0]).toContain("What the fishers");
});

test("short lines without a full stop are headings", () => {
  expect(splitBlocks("On stone\nIt lasts.").map((block) => block.kind)).toEqual([
    "heading",
    "paragraph",
  ]);
});

test("every word's place in the original is the very word, whatever blanks part them", () => {
  const gaps = [
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    " \u0000 ",
    " \u001b ",
    "\u00a0",
    "\u2028",
    " \ufeff",
    " <b> ",
    " &amp; ",
  ];
  const spelt = new Set(["b", "amp"]);
  fc.assert(
    fc.property(
      markedUp((word) => fc.constant(word), gaps),
      ({ raw, words }) => {
        const placed = placeWords(readTxt(raw).sources[0]?.blocks ?? []);
        for (const { word, start, end } of placed) expect(raw.slice(start, end)).toBe(word);
        const other = (row: { word: string }) => !spelt.has(row.word);
        expect(placed.filter(other)).toEqual(words.filter(other));
      },
    ),
    { numRuns: 200 },
  );
});

test.each(["((((", "a.a.", "\n", "\n ", "x ", "12 ", "By A B, ", "a / b / ", "\u001b", "国"])(
  "a quarter of a megabyte of %j is split in a moment",
  (piece) => {
    expect(splitBlocks(piece.repeat(250_000 / piece.length))).toBeDefined();
  },
);
