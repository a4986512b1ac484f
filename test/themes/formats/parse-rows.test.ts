import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { parseRows } from "../../../src/themes/formats/parse-rows.js";

test("rows know the line they begin in, whatever lines end in", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = ["a,b", "", '"x', 'y",z', "", ",", "c"].join(end);
    expect(parseRows(text, "t.csv")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: [`x${end}y`, "z"] },
      { line: 7, cells: ["c"] },
    ]);
  }
});

test("a delimiter is told by the first row, or by the line before it", () => {
  expect(parseRows("a;b,c;d\n", "t.csv")[0]?.cells).toEqual(["a", "b,c", "d"]);
  expect(parseRows("sep=|\na|b,c,d\n", "t.csv")).toEqual([{ line: 2, cells: ["a", "b,c,d"] }]);
});

test("a quotation mark that is missing takes in no rows in silence", () => {
  const rows = (lines: string[]) => () => parseRows(lines.join("\n"), "t.csv");
  expect(rows(["theme,definition,term", 'sea,"All water,ship', 'law,Rules,"court"'])).toThrow(
    "t.csv: expected a quotation mark to close before the next one opens, found a cell that goes " +
      "on over lines with quotation marks in it (line 2)",
  );
  expect(rows(["theme,term", 'sea,24" gun', 'law,"a ""high""', 'court"'])()).toHaveLength(3);
});

test("what is written with any cells is read as it was", () => {
  const cell = fc
    .oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', "\r\n", "\r", ",", ""))
    .filter((text) => !text.includes("\0"));
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (cells) => {
      const head = ["one", "two", "three"];
      const text = stringify([head, ...cells], { quoted: true, quoted_empty: true });
      const full = cells.filter((row) => row.some((text) => text.trim() !== ""));
      expect(parseRows(text, "t.csv").map((row) => row.cells)).toEqual([head, ...full]);
    }),
  );
});
