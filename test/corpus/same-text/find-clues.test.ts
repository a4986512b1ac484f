import { findClues, outlineText } from "../../../src/corpus/same-text/find-clues.js";

test("a text falls into sentences, each with its length and its clues", () => {
  const { segments, length } = findClues("Three ships came. One left!", "en");
  expect(segments.map((segment) => segment.length)).toEqual([15, 8]);
  expect(length).toBe(23);
  for (const { keys } of segments) expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
});

test("numbers are kept in order and once, but for those that may be spelled out", () => {
  expect(findClues("In 2022, 40 of 7 and 40.", "en").numbers).toEqual([2022, 40]);
  expect(outlineText("2019年5月6日、湖は214平方キロ", "ja").numbers).toEqual([2019, 214]);
});

test("a month named and a month numbered are one clue", () => {
  const english = new Set(findClues("In May it rained.", "en").segments[0]?.keys);
  const shared = (text: string, language: string) =>
    (findClues(text, language).segments[0]?.keys ?? []).some((key) => english.has(key));
  expect(shared("5月", "zh")).toBe(true);
  expect(shared("bulan Mei", "id")).toBe(true);
  expect(shared("6月", "zh")).toBe(false);
});

test("a Chinese text is about as long as its translation", () => {
  const chinese = findClues("没有测量的罚款只是愤怒而已。", "zh").length;
  const english = findClues("A fine without measuring is nothing but anger.", "en").length;
  expect(Math.abs(Math.log(chinese / english))).toBeLessThan(0.3);
});

test("a long text is compared in larger pieces", () => {
  expect(findClues("It rains again today. ".repeat(1000), "en").segments).toHaveLength(112);
});

test("an empty text has no clues", () => {
  expect(findClues("", "en")).toEqual({ segments: [], length: 0, numbers: [] });
});
