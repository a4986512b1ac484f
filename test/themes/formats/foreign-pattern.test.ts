import { whyUnmatched } from "../../../src/themes/formats/foreign-pattern.js";

test.each(["war", "war*", "c?t", "U.S.", "rule-making", "état", "AT&T", "24/7", "don't"])(
  "%s can be matched",
  (pattern) => {
    expect(whyUnmatched(pattern)).toBeNull();
  },
);

test.each(["^war", "war$", "wars?|battle", "[ae]ffect", "war.*", "\\bwar", "(?:un)true"])(
  "%s looks like a regular expression",
  (pattern) => {
    expect(whyUnmatched(pattern)).toBe("words with * and ?, no regular expression");
  },
);

test("what has no letters, and what parts its words by marks, cannot be matched", () => {
  expect(whyUnmatched(":-(")).toBe("a word");
  expect(whyUnmatched("*")).toBe("at least one letter besides * and ?");
  expect(whyUnmatched("war, peace")).toMatch(/^words with only blanks/u);
});
