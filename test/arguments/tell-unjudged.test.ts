import { tellUnjudged } from "../../src/arguments/tell-unjudged.js";

test("languages without rules are named once, in order", () => {
  expect(tellUnjudged(["sv", "en", "nl", "sv"])).toBe(
    "In nl, sv no claims, premises and proposals are looked for, " +
      "and what is not in quotation marks counts as the author's own view.",
  );
});

test("of a language with roles and no words of stance, that everything is neutral", () => {
  const neutral = "In de nothing is judged to be for or against a theme.";
  expect(tellUnjudged(["de", "en", "de"])).toBe(neutral);
  expect(tellUnjudged(["nl", "de"])).toMatch(/^In nl no claims, .+ view\. In de nothing is /u);
});

test("nothing is told of languages that have rules, nor of one that is not known", () => {
  expect(tellUnjudged(["en", "fr", "id", "ms", null])).toBeNull();
});
