import { matchRenamed } from "../../src/themes/match-renamed.js";
import { codebookOf } from "./passages.js";

test("the most alike themes go together, each once", () => {
  const a = codebookOf({ one: ["a", "b", "c"], two: ["a", "b"] });
  const b = codebookOf({ x: ["a", "b"], y: ["a", "b", "c", "d"] });
  expect([...matchRenamed(a, b)].sort()).toEqual([
    ["x", "two"],
    ["y", "one"],
  ]);
});

test("a theme that both have is none that was renamed, and one without terms is like no other", () => {
  expect(matchRenamed(codebookOf({ a: ["x"] }), codebookOf({ a: ["y"], b: ["x"] })).size).toBe(0);
  expect(matchRenamed(codebookOf({ a: [] }), codebookOf({ b: [] })).size).toBe(0);
});
