import { chooseTheme } from "../../src/measures/choose-theme.js";
import type { Score } from "../../src/rows.js";

const scores = [
  { theme: "land", present: true, counted: true },
  { theme: "sea", present: true, counted: true },
  { theme: "land", present: false, counted: true },
  { theme: "sea", present: true, counted: true },
  { theme: "land", present: true, counted: false },
  { theme: "land", present: true, counted: false },
].map((score) => ({ passage: "d#1", words: 10, ...score })) as Score[];

test("unless one is asked for, it is the theme in most passages, copies aside", () => {
  expect(chooseTheme(scores)).toBe("sea");
  expect(chooseTheme(scores, "")).toBe("sea");
  expect(chooseTheme(scores, "land")).toBe("land");
});

test("of equal ones, and where none is anywhere, it is the first", () => {
  expect(chooseTheme(scores.map((score) => ({ ...score, present: false })))).toBe("land");
  expect(chooseTheme([])).toBe("");
});

test("a misspelt theme is told with the one that was meant", () => {
  expect(() => chooseTheme(scores, "lande")).toThrow(
    'chooseTheme: theme: expected "land"; found "lande"',
  );
  // A corpus without passages has no scores, and the codebook may have the theme.
  expect(chooseTheme([], "lande")).toBe("lande");
});
