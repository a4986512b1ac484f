import { chooseFormats } from "../../../src/themes/formats/choose-formats.js";
import { codebookFormats } from "../../../src/themes/formats/codebook-formats.js";

function namesOf(file: string, named?: string): string[] {
  return chooseFormats(file, named).map(({ name }) => name);
}

test("a file's ending tells its form, capitals or not; a name tells it whatever the ending", () => {
  expect(namesOf("a/book.YML")).toEqual(["topoi", "quanteda"]);
  expect(namesOf("book.csv")).toEqual(["CSV"]);
  expect(namesOf("book.tab")).toEqual(["TSV"]);
  expect(namesOf("book.docx", "Quanteda")).toEqual(["quanteda"]);
});

test("an unknown ending or name is told what there is", () => {
  expect(() => namesOf("a.b/book")).toThrow(/^a\.b\/book: .*; found a name without an ending$/u);
  expect(() => namesOf("book.docx")).toThrow(/^book\.docx: expected .*; found \.docx$/u);
  expect(() => namesOf("book.csv", "word")).toThrow(/; found "word"$/u);
});

test("each form has a name and endings of its own way of writing", () => {
  const names = codebookFormats.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { extensions } of codebookFormats) {
    expect(extensions.length).toBeGreaterThan(0);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/u);
  }
});
