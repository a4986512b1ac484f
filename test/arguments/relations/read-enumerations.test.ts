import { readEnumerations } from "../../../src/arguments/relations/read-enumerations.js";
import { judgedOf } from "../judged.js";

/** What announces each enumeration, its words and unit, and the words and units of its items, counted from 1. */
const read = (marked: string): [string | null, string[]][] =>
  readEnumerations(judgedOf(marked)).map(({ announcement, items }) => [
    announcement && `${announcement.target + 1}: ${announcement.words}`,
    items.map(({ at, word, isPlaced }) => `${at + 1}: ${word}${isPlaced ? "" : " (where?)"}`),
  ]);

test("an enumeration is what announces it, and its items in order", () => {
  expect(
    read(
      "[none] There are three reasons. [premise] First, it broke. [premise] Moreover, it sank. " +
        "[none] Second, well. [premise] Finally, it is old. [premise] Moreover, it rained.",
    ),
  ).toEqual([
    ["1: three reasons", ["2: First", "3: Moreover (where?)", "4: Second", "5: Finally"]],
  ]);
});

test("it is one where nothing announces it, too, and another first item begins another", () => {
  expect(
    read(
      "[premise] It rained. [premise] First, it broke. [premise] Second, it is old. " +
        "[claim] We are sorry. [premise] First, we slept.",
    ),
  ).toEqual([
    [null, ["2: First", "3: Second"]],
    ["4: null", ["5: First"]],
  ]);
});

test("what announces may hold the first item", () => {
  expect(
    read("[proposal] Go on in two ways: First, dredge. [proposal] Second, build a weir."),
  ).toEqual([["1: two ways", ["1: First", "2: Second"]]]);
});

test("words may stand between the number and what is counted", () => {
  expect(
    read(
      "[none] Two quite different answers are open. [premise] First, wait. [premise] Second, build.",
    ),
  ).toEqual([["1: Two quite different answers", ["2: First", "3: Second"]]]);
});

test("what only begins like an item is none", () => {
  expect(
    read(
      "[none] There are two reasons. [premise] First, it broke. [premise] Last year it rained. " +
        "[premise] Second, it is old. [premise] Third countries paid.",
    ),
  ).toEqual([["1: two reasons", ["2: First", "4: Second"]]]);
  expect(read("[claim] It was hard. [premise] The first time is the hardest.")).toEqual([]);
});

test("no units, no enumerations", () => {
  expect(readEnumerations([])).toEqual([]);
});
