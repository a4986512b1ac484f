import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { themeParents } from "../../src/themes/theme-parents.js";

test("each theme has the one it is part of, or none", () => {
  const codebook = parseCodebook(
    "codebook: Rivers\nversion: 1\nthemes:\n  sea:\n    terms: [sea]\n    themes:\n      tides:\n        terms: [tide*]\n",
    "themes.yml",
  );
  expect(themeParents(codebook)).toEqual({ sea: null, "sea/tides": "sea" });
});
