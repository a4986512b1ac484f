import { findFallback } from "../../src/themes/find-fallback.js";
import { codebookOf, passageOf, termOf } from "./passages.js";

const codebook = codebookOf({ water: ["quota*", "水权"] });

test("a passage is read in its bytes where it can be", () => {
  expect(findFallback(passageOf("The quotas were met."), codebook)).toBeNull();
});

test("what cannot is named: a script without blanks, half a character", () => {
  expect(findFallback(passageOf("水权交易", { language: "zh" }), codebook)).toBe("unspaced");
  expect(findFallback(passageOf("quota \ud800 met"), codebook)).toBe("malformed");
});

test("so is a proximity term of which parts stand in the passage", () => {
  const [theme] = codebook.themes;
  const near = { terms: ["quota", "river"], within: 4 };
  const terms = [termOf("quota near river", { near })];
  const withNear = { ...codebook, themes: theme ? [{ ...theme, terms }] : [] };
  expect(findFallback(passageOf("a quota on the river"), withNear)).toBe("near");
  expect(findFallback(passageOf("a quota on the lake"), withNear)).toBe("near");
  expect(findFallback(passageOf("nothing of either"), withNear)).toBeNull();
});
