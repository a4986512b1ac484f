import { readForms } from "../../src/arguments/read-forms.js";

test("forms are without case, one for each word, those behind an apostrophe included", () => {
  const { words, forms } = readForms("We DON'T share 1,000 lakes.", "en");
  expect(forms).toEqual(["we", "don", "t", "share", "1,000", "lakes"]);
  expect(words).toHaveLength(forms.length);
});
