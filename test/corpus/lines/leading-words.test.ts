import { beginsLeading, endsLeading, isCapital } from "../../../src/corpus/lines/leading-words.js";

test("a line that ends in an article or a preposition leads on", () => {
  expect(["The people of", "Die Lage in den", "THE PEOPLE OF"].every(endsLeading)).toBe(true);
  expect(["The people", "Plan A", "thereof", ""].some(endsLeading)).toBe(false);
});

test("a line that begins with one goes on", () => {
  expect(beginsLeading("OF THE LOWER BAY")).toBe(true);
  expect(beginsLeading("Of the lower bay")).toBe(false);
});

test("capitals need a letter, and no small one", () => {
  expect(["THE BAY 2", "A"].every(isCapital)).toBe(true);
  expect(["The bay", "12", ""].some(isCapital)).toBe(false);
});
