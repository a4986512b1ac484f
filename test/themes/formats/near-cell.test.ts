import { takeWrittenTerm } from "../../../src/themes/formats/near-cell.js";

test("words are a term, words with NEAR between them a proximity term", () => {
  expect(takeWrittenTerm(" big data ")).toEqual({ term: "big data", near: null, mistake: null });
  expect(takeWrittenTerm("x NEAR/5 y z  NEAR/5 w")).toEqual({
    term: "x NEAR/5 y z NEAR/5 w",
    near: { terms: ["x", "y z", "w"], within: 5 },
    mistake: null,
  });
  expect(takeWrittenTerm("near/5 x").near).toBeNull();
});

test.each([
  ["***", "at least one letter besides * and ?"],
  ["x NEAR/0 y", "one whole number from 1 to 50 after NEAR/"],
  ["x NEAR/51 y", "one whole number from 1 to 50 after NEAR/"],
  ["x NEAR/5 y NEAR/6 z", "one whole number from 1 to 50 after NEAR/"],
  ["x NEAR/5 :-)", "a word"],
])("%s: %s is wanted", (cell, wanted) => {
  expect(takeWrittenTerm(cell).mistake).toBe(wanted);
});
