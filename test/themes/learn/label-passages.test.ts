import { findHits } from "../../../src/themes/find-hits.js";
import { labelPassages } from "../../../src/themes/learn/label-passages.js";
import { codebookOf, passageOf } from "../passages.js";

const [without, withTheme, aside] = [0, 1, 2];

function labelOf(text: string, present_from: number | null = null): number | undefined {
  const passage = passageOf(text);
  const hits = findHits([passage], codebookOf({ a: ["pirates", "ships"] }));
  return labelPassages([passage], () => hits, present_from)[0];
}

test("hits make an example, and none make one of the opposite", () => {
  expect(labelOf("There were pirates.")).toBe(withTheme);
  expect(labelOf("There was wheat.")).toBe(without);
});

test("negated hits, or too few, tell nothing", () => {
  expect(labelOf("There were no pirates.")).toBe(aside);
  expect(labelOf("There were pirates.", 2)).toBe(aside);
  expect(labelOf("There were no pirates, but ships.")).toBe(withTheme);
  expect(labelOf("There were pirates; and ships.", 2)).toBe(withTheme);
});

test("0.1 and 0.2 reach 0.3", () => {
  const passage = passageOf("pirates, ships");
  const hits = findHits([passage], codebookOf({ a: ["pirates", "ships"] })).map((hit, i) => ({
    ...hit,
    weight: [0.1, 0.2][i] ?? 0,
  }));
  expect([...labelPassages([passage], () => hits, 0.3)]).toEqual([withTheme]);
});
