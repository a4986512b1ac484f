import { findWrapping } from "../../../src/corpus/lines/find-wrapping.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";
import { wrapWords } from "../wrap-words.js";

const limitsOf = (raw: string) => [...findWrapping(raw, scanLines(raw)).limit];
const prose =
  "the harbour authority has spent eleven years asking for a breakwater, and every government " +
  "has promised one before an election, and the fishers of the lower bay are still waiting for it " +
  "with the patience of people who have seen many governments come and go";

test.each([30, 60, 100])("lines wrapped at %d are seen to be", (width) => {
  const limits = limitsOf(wrapWords(prose, width).join("\n"));
  for (const limit of limits) expect(Math.abs(limit - width)).toBeLessThan(0.15 * width);
});

test.each([
  ["paragraphs of one line", `${prose}.\n${prose}.\n${prose}.`],
  ["a list of names", "Port Alder\nPort Birch\nPort Cedar\nPort Dunn\nPort Elm"],
  [
    "lines of any length",
    "the sea came in\nand went\nand took the boats that lay there and the nets\nand us\nwith it and\nthe quay",
  ],
  ["narrow columns", wrapWords(prose, 16).join("\n")],
  ["nothing", ""],
])("%s are not wrapped", (_, raw) => {
  expect(limitsOf(raw).every((limit) => limit === 0)).toBe(true);
});
