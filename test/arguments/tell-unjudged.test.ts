import { tellUnjudged } from "../../src/arguments/tell-unjudged.js";

test("languages without rules are named once, in order", () => {
  expect(tellUnjudged(["sv", "en", "nl", "sv"])).toBe(
    "In nl, sv no claims, premises and proposals are looked for, " +
      "and what is not in quotation marks counts as the author's own view.",
  );
});

test("nothing is told of languages that have rules, nor of one that is not known", () => {
  expect(tellUnjudged(["en", "fr", "id", "ms", null])).toBeNull();
});
