import { takeWrittenTerm } from "../../../src/themes/formats/near-cell.js";

test("words are a term, words with NEAR between them a proximity term", () => {
  expect(takeWrittenTerm(" big data ")).toEqual({ term: "big data", near: null, mistake: null });
  expect(takeWrittenTerm("x NEAR/5 y z  NEAR/5 w")).toEqual({
    term: "x NEAR/5 y z NEAR/5 w",
    near: { terms: ["x", "y z", "w"], within: 5 },
    mistake: null,
  });
  expect(takeWrittenTerm("x near/5 y").near).toEqual({ terms: ["x", "y"], within: 5 });
  expect(takeWrittenTerm("near/5 x").near).toBeNull();
});

test.each([
  ["***", "at least one letter besides * and ?"],
  ["x NEAR/0 y", "a whole number of words from 1 to 50"],
  ["x NEAR/51 y", "a whole number of words from 1 to 50"],
  ["x NEAR/5 y NEAR/6 z", "the same number after each NEAR/"],
  ["a NEAR/5 b NEAR/5 c NEAR/5 d NEAR/5 e NEAR/5 f NEAR/5 g", "a list of 2 to 6 terms"],
  ["x NEAR/5 :-)", "a word"],
])("%s: %s is wanted", (cell, wanted) => {
  expect(takeWrittenTerm(cell).mistake).toBe(wanted);
});
