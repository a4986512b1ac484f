import { themeLabels } from "../../src/themes/theme-labels.js";
import { read } from "./passages.js";

test("each theme's key leads to its label, whatever the key", () => {
  const codebook = read("  law: {label: Law of the sea, terms: [a]}\n  __proto__: {terms: [b]}");
  expect(Object.entries(themeLabels(codebook))).toEqual([
    ["law", "Law of the sea"],
    ["__proto__", "__proto__"],
  ]);
});

test("a sub-theme is named with the themes that it is part of", () => {
  const codebook = read(
    "  law: {label: Law, terms: [a], themes: {sea: {label: At sea, terms: [b], themes: {ice: {terms: [c]}}}}}",
  );
  expect(themeLabels(codebook)).toEqual({
    law: "Law",
    "law/sea": "Law › At sea",
    "law/sea/ice": "Law › At sea › ice",
  });
});

test("what is no codebook is told", () => {
  for (const [given, found] of [
    [undefined, "undefined"],
    ["themes.yml", "text (readCodebook reads a file)"],
    [[], "an array of something else"],
  ] as const) {
    expect(() => themeLabels(given as never)).toThrow(
      `themeLabels: expected the codebook of readCodebook or makeCodebook; found ${found}`,
    );
  }
});
