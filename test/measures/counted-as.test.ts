import { codeOf, countedThings, isCountedAs } from "../../src/measures/counted-as.js";
import type { Stance } from "../../src/rows.js";

const stance: Stance = {
  ...{ document: "a", author: "Ada Brook", year: 2021, language: "en", source: null },
  ...{ counted: true, component: "a#1.1", passage: "a#1", theme: "rivers", role: "claim" },
  ...{ voice: "author", holder: "Ada Brook", confidence: 0.8, hits: 1, weight: 1, stance: "for" },
  ...{ cue: "keep", supported_by: 1, attacked_by: 0 },
};

function thingsOf(row: Stance): string[] {
  return countedThings.filter((what) => what !== "passages" && isCountedAs(what, row));
}

test("a backed claim for a theme is counted as each of these", () => {
  expect(thingsOf(stance)).toEqual(["sentences", "claims", "backed", "for"]);
});

test("what another one says is counted as reported, and as nothing else", () => {
  expect(thingsOf({ ...stance, voice: "quoted" })).toEqual(["reported"]);
});

test("a code has a bit for each thing that a sentence is counted as", () => {
  const bits = countedThings.filter((_, i) => ((codeOf(stance) >> i) & 1) === 1);
  expect(bits).toEqual(thingsOf(stance));
});
