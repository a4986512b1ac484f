import {
  endsSentence,
  isHeadingLike,
  isRunningText,
  isSalutation,
  lineWords,
} from "../../../src/corpus/lines/line-shape.js";

test("a sentence ends in its mark, behind quotes and brackets too", () => {
  for (const text of ["End.", "End?”", "(End.)", "结束。", "نهاية؟ ", "ends:"])
    expect(endsSentence(text)).toBe(true);
  for (const text of ["End", "end,", "2020-01", ""]) expect(endsSentence(text)).toBe(false);
});

test("a heading is short, begins with a letter and does not end like a sentence", () => {
  for (const text of ["Of stone", "“Of stone”", "2. Of stone", "石头"])
    expect(isHeadingLike(text)).toBe(true);
  for (const text of ["It lasts.", "Dear all,", "• item", "", "word ".repeat(19)])
    expect(isHeadingLike(text)).toBe(false);
});

test("an address to the hearers and a remark in brackets are no headings", () => {
  for (const text of [
    "Mr. President,",
    "Excellencies",
    "Madam Chair",
    "Sehr geehrte Damen und Herren",
  ])
    expect(isSalutation(text)).toBe(true);
  for (const text of ["Mr. Doe went home", "The President", "Excellent boats", "Mr. President!"])
    expect(isSalutation(text)).toBe(false);
  for (const text of ["Mr. President", "Ladies and gentlemen", "(spoke in French)"])
    expect(isHeadingLike(text)).toBe(false);
});

test("running text is a sentence of ten words, or forty words of anything", () => {
  expect(isRunningText(`${"word ".repeat(9)}end.`)).toBe(true);
  expect(isRunningText(`${"word ".repeat(8)}end.`)).toBe(false);
  expect(isRunningText("word ".repeat(40))).toBe(true);
  expect(isRunningText("word ".repeat(39))).toBe(false);
});

test("a very long line is counted by its beginning", () => {
  expect(lineWords("don't ".repeat(3))).toBe(3);
  expect(lineWords("word ".repeat(100_000))).toBe(400);
});
