import { findVerse } from "../../../src/corpus/lines/find-verse.js";
import { findWrapping } from "../../../src/corpus/lines/find-wrapping.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";
import { wrapWords } from "../wrap-words.js";

const prose = wrapWords(
  "The harbour authority has spent eleven years asking for a breakwater, and every government " +
    "has promised one before an election. The fishers of the lower bay are still waiting for it.",
  60,
);
const verse = [
  "The sea came in one winter night",
  "And took the wall",
  "It took the boats",
  "It took them all",
];

function verseOf(lines: readonly string[]): string[] {
  const raw = lines.join("\n");
  const scanned = scanLines(raw);
  const flags = findVerse(scanned, findWrapping(raw, scanned));
  return lines.filter((_, i) => flags[i] === true);
}

test("lines that all begin with capitals and leave room are verse", () => {
  expect(verseOf([...prose, ...verse, "and then nobody went out for nine weeks."])).toEqual(verse);
});

test("prose is none, three lines are too few", () => {
  expect(verseOf([...prose, ...prose])).toEqual([]);
  expect(verseOf(["and so on,", ...verse.slice(0, 3), ...prose.slice(1)])).toEqual([]);
});
