import { themeLabels } from "../../src/themes/theme-labels.js";
import { read } from "./passages.js";

test("each theme's key leads to its label, whatever the key", () => {
  const codebook = read("  law: {label: Law of the sea, terms: [a]}\n  __proto__: {terms: [b]}");
  expect(Object.entries(themeLabels(codebook))).toEqual([
    ["law", "Law of the sea"],
    ["__proto__", "__proto__"],
  ]);
});
