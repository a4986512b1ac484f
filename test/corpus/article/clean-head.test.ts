import { cleanHead } from "../../../src/corpus/article/clean-head.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

const paragraph = "The harbour authority has asked for a breakwater for eleven years now.";
const clean = (...lines: string[]) => cleanHead(splitBlocks(lines.join("\n")), null, "en");

test("title, byline and dateline above a paper's text are facts and no text", () => {
  const { blocks, removed, facts } = clean(
    "A breakwater for the harbour",
    "By Lene Vik",
    "3 May 2020",
    paragraph,
    "Share",
    "All rights reserved",
  );
  expect(facts).toMatchObject({
    title: "A breakwater for the harbour",
    author: "Lene Vik",
    date: "2020-05-03",
  });
  expect(removed.map(({ reason }) => reason)).toEqual(["title", "byline", "dateline"]);
  // Nothing else is furniture in a paper.
  expect(blocks.map(({ text }) => text)).toEqual([paragraph, "Share", "All rights reserved"]);
});

test("what stands further down gives no facts, and a text without a head loses nothing", () => {
  const lines = [paragraph, "By Lene Vik", "3 May 2020"];
  const { blocks, facts } = clean(...lines);
  expect(blocks.map(({ text }) => text)).toEqual(lines);
  expect(facts).toMatchObject({ title: null, author: null, date: null });
  expect(cleanHead([], null, null).blocks).toEqual([]);
});
