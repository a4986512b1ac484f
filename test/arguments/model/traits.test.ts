import fc from "fast-check";
import { traits, traitsOf } from "../../../src/arguments/model/traits.js";

function namesOf(word: string): string[] {
  const mask = traitsOf(word, true);
  return traits.filter((_, bit) => ((mask >>> bit) & 1) === 1);
}

test.each([
  ["we", ["the speaker's side"]],
  ["i", ["the speaker alone"]],
  ["its", ["others"]],
  ["it", ["pointing words"]],
  ["should", ["duty"]],
  ["need", ["duty", "ends in -ed"]],
  ["never", ["negation"]],
  ["because", ["reasons"]],
  ["january", ["times"]],
  ["may", ["possibility", "times"]],
  ["condemn", ["attitudes"]],
  ["thank", ["courtesies"]],
  ["secondly", ["counting", "ends in -ly"]],
  ["adopted", ["reports", "ends in -ed"]],
  ["being", ["perfect", "ends in -ing"]],
  ["nation", ["abstract noun"]],
  ["security", ["abstract noun"]],
  ["clearly", ["judgements", "ends in -ly"]],
  ["river", []],
  ["constructor", []],
])("%s: %j", (word, names) => {
  expect(namesOf(word)).toEqual(names);
});

test("an ending needs two letters before it", () => {
  expect(namesOf("red")).toEqual([]);
  expect(namesOf("bred")).toEqual(["ends in -ed"]);
  expect(namesOf("sing")).toEqual([]);
  expect(namesOf("fly")).toEqual([]);
});

test("what is no word has no trait", () => {
  expect(traitsOf("we", false)).toBe(0);
  expect(traitsOf("0", false)).toBe(0);
});

test("every trait has a bit of its own among 31 and a name of its own", () => {
  expect(traits.length).toBeLessThanOrEqual(31);
  expect(new Set(traits).size).toBe(traits.length);
});

test("no word has a trait without a name", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(traitsOf(word, true)).toBe(traitsOf(word, true) & (2 ** traits.length - 1));
      expect(traitsOf(word, true)).toBeGreaterThanOrEqual(0);
    }),
  );
});
