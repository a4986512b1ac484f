import { expectRows } from "../../src/text/expect-rows.js";

const hit = { passage: "a#1", theme: "water", term: "river*", match: "rivers" };
const score = { passage: "a#1", theme: "water", present: true, words: 12 };

test("rows of the kind pass, and so do none", () => {
  expect(() => {
    expectRows("measureFrequency", "scores", [score]);
  }).not.toThrow();
  expect(() => {
    expectRows("measureFrequency", "scores", []);
  }).not.toThrow();
  expect(() => {
    expectRows("evaluateThemes", "readings", [score]);
  }).not.toThrow();
});

test.each([
  [[hit], "hits"],
  [[{ passage: "a#1", theme: "water" }], "rows without `present`, `words`"],
  [["a.txt"], "an array of strings"],
  [[null], "an array of null"],
  [Promise.resolve([score]), "a promise: put `await` before it"],
  [{ documents: [], problems: [] }, "an object: give its documents or its problems"],
  [undefined, "undefined"],
  ["scores.csv", "string"],
])("in place of scores %j is told: %s", (given, found) => {
  expect(() => {
    expectRows("measureFrequency", "scores", given);
  }).toThrow(
    new TypeError(`measureFrequency: expected the scores of scorePassages; found ${found}`),
  );
});
