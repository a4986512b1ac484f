import { numberThemes } from "../../src/output/number-themes.js";
import { read } from "../themes/passages.js";

test("parts are numbered within their theme, and each theme has its colour", () => {
  const codebook = read(
    [
      "  law: {label: Law, terms: [a], themes: {sea: {label: Sea, terms: [b]}, ice: {label: Ice, terms: [c]}}}",
      "  war: {label: War, terms: [d], themes: {sea: {label: Sea, terms: [e]}}}",
    ].join("\n"),
  );
  const marks = numberThemes(codebook);
  expect([...marks].map(([theme, { number, label, parent }]) => [theme, number, label, parent]))
    .toEqual([
      ["law", "1", "Law", null],
      ["law/sea", "1.1", "Law › Sea", "law"],
      ["law/ice", "1.2", "Law › Ice", "law"],
      ["war", "2", "War", null],
      ["war/sea", "2.1", "War › Sea", "war"],
    ]);
  expect(new Set([...marks.values()].map(({ colour }) => colour)).size).toBe(5);
});
