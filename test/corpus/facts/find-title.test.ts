import { findTitle, withoutLabel } from "../../../src/corpus/facts/find-title.js";
import type { Reason } from "../../../src/corpus/article/furniture.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

const body =
  "The old harbour town has argued for years over whether its stone wall should be rebuilt or left to the sea.";

function find(lines: readonly string[], reasons: Readonly<Record<number, Reason>> = {}) {
  const blocks = splitBlocks([...lines, body].join("\n"));
  const all = blocks.map((_, i) => reasons[i] ?? null);
  const isArticle = blocks.map((_, i) => i >= lines.length);
  return findTitle(blocks, all, lines.length, isArticle);
}

test("the line that shares its words with the article, not the menu's and the teasers'", () => {
  const lines = ["About us", "Our papers", "Budget passes", "A wall against the sea", "Opinion"];
  expect(find(lines)).toBe("A wall against the sea");
});

test("the line above the byline, however short", () => {
  const lines = ["Global views", "Virtual wall", "By Jane Doe", "Why it is time to build it anew"];
  expect(find(lines, { 2: "byline" })).toBe("Virtual wall");
});

test("a title in capitals looks like a name, but the text has its words in small letters", () => {
  const lines = ["Old Harbour Wall", "By Jane Doe"];
  expect(find(lines, { 1: "byline" })).toBe("Old Harbour Wall");
  expect(find(["A wall", "Jane Doe Brook", "3 May 2020"], { 2: "dateline" })).toBe("A wall");
});

test("a label says which line is the title, and is no part of it", () => {
  expect(find(["The town", "Title: Virtual stone", "A wall against the sea"])).toBe(
    "Virtual stone",
  );
  expect(find(["标题：海边的石墙"])).toBe("海边的石墙");
  expect(withoutLabel("Title fight at the harbour")).toBe("Title fight at the harbour");
});

test("a section with a narrower one and what a transcript says of the recording are no titles", () => {
  expect(find(["Opinion | Harbour town"])).toBeNull();
  expect(find(["[HARBOUR BELL RINGING]"])).toBeNull();
});

test("questions are titles; half a sentence, a label and a line taken out are not", () => {
  expect(find(["Must the harbour go?"])).toBe("Must the harbour go?");
  expect(find(["Opinion", "Tags:"])).toBeNull();
  expect(find(["A wall"], { 0: "caption" })).toBeNull();
  expect(find(["The town, they", "say, is old"])).not.toBe("The town, they");
  expect(find([])).toBeNull();
});

test("a title may begin as bylines do, in small letters", () => {
  for (const title of [
    "Por que o porto precisa de um muro novo",
    "Von wegen alte Mauer am Hafen",
  ]) {
    expect(find(["Menu item", title, "3 May 2020"], { 2: "dateline" })).toBe(title);
  }
  expect(find(["A wall against the sea", "By li yan", "3 May"], { 2: "dateline" })).toBe(
    "A wall against the sea",
  );
});

test("a menu that stands above and below the article is no title", () => {
  const lines = ["Accessibility", "Stone against the tide", "3 May 2020"];
  const blocks = splitBlocks([...lines, body, "Accessibility"].join("\n"));
  const reasons = blocks.map((_, i): Reason | null => (i === 2 ? "dateline" : null));
  const isArticle = blocks.map((_, i) => i >= 3);
  expect(findTitle(blocks, reasons, 3, isArticle)).toBe("Stone against the tide");
});

test("a Chinese name under a longer line is not the title", () => {
  expect(find(["港口的石墙应当重新修建起来", "陈望海", "2020年5月3日"], { 2: "dateline" })).toBe(
    "港口的石墙应当重新修建起来",
  );
});
