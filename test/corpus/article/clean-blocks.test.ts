import fc from "fast-check";
import { cleanBlocks } from "../../../src/corpus/article/clean-blocks.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

const clean = (...lines: string[]) => cleanBlocks(splitBlocks(lines.join("\n")), null, "en");
const kept = (...lines: string[]) => clean(...lines).blocks.map((block) => block.text);
const paragraph = "The harbour authority has asked for a breakwater for eleven years now.";
const other = "Every government has promised one, and forgotten it after the election.";

test("without any furniture nothing is taken for it", () => {
  expect(kept("Dear all,", paragraph, "Yours", "Lene")).toEqual([
    "Dear all,",
    paragraph,
    "Yours",
    "Lene",
  ]);
});

test("where there is furniture, short lines around the article are part of it", () => {
  expect(
    kept("Opinion", "Latest", paragraph, "Share", "Editor's picks", "Cranes and cargo"),
  ).toEqual([paragraph]);
});

test("a list at the end stays, behind the line that announces it", () => {
  expect(
    kept(paragraph, "We ask the council for:", "a public timetable", "a budget line", "Share"),
  ).toEqual([paragraph, "We ask the council for:", "a public timetable", "a budget line"]);
  expect(kept(paragraph, "Tags:", "harbours", "Share")).toEqual([paragraph]);
});

test("a paragraph that ends in an editor's credit stays without it", () => {
  expect(kept("Share", paragraph, `${other} (editor: ola lind)`)).toEqual([paragraph, other]);
});

test("short sentences between and behind paragraphs stay", () => {
  expect(kept("Share", paragraph, "Why?", other, "So be it. Thank you.")).toEqual([
    paragraph,
    "Why?",
    other,
    "So be it. Thank you.",
  ]);
});

test("the title is the first heading, no section's label and no half sentence", () => {
  expect(clean("Opinion", "Stone against the sea", paragraph).facts.title).toBe(
    "Stone against the sea",
  );
  expect(
    clean(
      "I would like to begin by",
      "thanking the harbour authority for all its patience.",
      paragraph,
    ).facts.title,
  ).toBeNull();
});

test("spam in another script goes, a second language stays", () => {
  expect(kept("海港图片,防波堤在线,渔船视频", paragraph, other)).toEqual([paragraph, other]);
  const chinese = "过去十一年里，海港当局一直要求修建防波堤，每一届政府在选举之前都作过承诺。";
  expect(kept(paragraph, "港口", chinese)).toEqual([paragraph, "港口", chinese]);
});

test("every block is kept or removed for a reason, in order, whatever the page", () => {
  const furniture = fc.constantFrom(
    "Share",
    "Home / Opinion",
    "By LANG PING",
    "© 2020",
    "Title here",
    "Why?",
    "Русский",
    "中文 English",
    "2020-01-02",
    "Q: x",
    "",
    "x:",
    "(editor: a b)",
  );
  const line = fc.oneof(fc.constantFrom(paragraph, other), furniture);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
      const { blocks, removed } = clean(...lines);
      const all = splitBlocks(lines.join("\n"));
      expect(blocks.length + removed.length).toBe(all.length);
      const starts = blocks.map((block) => block.runs[0]?.raw_start ?? 0);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const text of blocks.map((block) => block.text)) expect(lines).toContain(text);
      const hasText = lines.some((text) => text === paragraph || text === other);
      if (hasText) expect(blocks.map(({ text }) => text).join()).toMatch(/harbour|government/u);
    }),
    { numRuns: 300 },
  );
});

test("the author's box and the newsletter's heading below the article go", () => {
  const page = clean(
    "A wall against the sea",
    "By Lene Vik",
    paragraph,
    other,
    "Lene Vik writes about harbours as a columnist of the Quay.",
    "The morning post",
    "Sign up for our daily newsletter and read about harbours first.",
  );
  expect(page.blocks.map(({ text }) => text)).toEqual([paragraph, other]);
});

test("a name alone is the author's where a box below the article introduces it", () => {
  const lines = ["Home", "A wall against the sea", "Lene Vik", "3 May 2020", paragraph, other];
  expect(clean(...lines, "Lene Vik is a fellow at the Quay.").facts.author).toBe("Lene Vik");
  expect(clean(...lines).facts.author).toBeNull();
});

test("one Chinese sentence says as much as a longer English one, and stays", () => {
  const english = Array.from({ length: 4 }, (_, i) => `${paragraph} That was year ${i}.`);
  const chinese =
    "海港当局请求修建防波堤已有多年，历届政府都答应过，却从未动工，渔民至今还在等待答复。";
  expect(kept(...english, chinese)).toEqual([...english, chinese]);
});
