import * as XLSX from "@e965/xlsx";
import { readXlsx } from "../../../src/corpus/formats/read-xlsx.js";
import { splitTexts } from "../../../src/corpus/formats/split-texts.js";
import { gather, knownFacts, textsOf } from "../found.js";
import { makeZip } from "../make-files.js";

function makeXlsx(sheets: Readonly<Record<string, readonly unknown[][]>>): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...rows]), name);
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
const read = (bytes: Uint8Array) => gather(splitTexts(readXlsx(bytes, "a.xlsx"), "a.xlsx"));

test("the first worksheet with a column of texts; a row is a document", async () => {
  const { sources, problems } = await read(
    makeXlsx({
      Notes: [["about"], ["nothing"]],
      Speeches: [
        [],
        ["ID", "Speech", "Year", "Speaker", "ok"],
        [1, "One.\n\nTwo.", 1993, "Ada Brook", true],
        [2, "", 1994, "", false],
      ],
    }),
  );
  expect(textsOf(sources[0])).toEqual(["One.", "Two."]);
  expect(knownFacts(sources[0])).toEqual({ id: "1", year: "1993", author: "Ada Brook" });
  expect(sources[0]).toMatchObject({ line: 3, extra: { ok: "true" } });
  expect(problems).toMatchObject([{ line: 4 }]);
});

test("a stray cell far below keeps nobody busy", async () => {
  const sheet = XLSX.utils.aoa_to_sheet([["text"], ["One."]]);
  sheet.A1048576 = { t: "s", v: "Far below." };
  sheet["!ref"] = "A1:A1048576";
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "A");
  const bytes = XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  const { sources } = await read(new Uint8Array(bytes));
  expect(sources.map(({ line }) => line)).toEqual([2, 1048576]);
});

test("dates are days, wherever the machine stands; of a formula its value counts", async () => {
  const sheet = XLSX.utils.aoa_to_sheet([["text", "date"]]);
  sheet.A2 = { t: "s", v: "computed.", f: 'CONCATENATE("comp","uted.")' };
  sheet.B2 = { t: "n", v: 44269, z: "yyyy\\-mm\\-dd" };
  sheet["!ref"] = "A1:B2";
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "A");
  const bytes = XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  const { sources } = await read(new Uint8Array(bytes));
  expect(textsOf(sources[0])).toEqual(["computed."]);
  expect(knownFacts(sources[0])).toEqual({ date: "2021-03-14" });
});

test.each([
  [
    "no texts",
    makeXlsx({
      A: [
        ["a", "b"],
        [1, 2],
      ],
    }),
    /^expected a column "text" .*; found a, b$/u,
  ],
  ["no archive", Buffer.from("x"), /^expected an XLSX file; found a damaged one/u],
  ["another archive", makeZip({ "a.xml": "<a/>" }), /^expected an XLSX file; found a damaged one/u],
  [
    "a bomb",
    makeZip({
      "xl/worksheets/sheet1.xml": new Uint8Array(30 * 1024 * 1024),
      "xl/worksheets/sheet2.xml": new Uint8Array(30 * 1024 * 1024),
    }),
    /unpacks to at most 48 MB; found a larger one/u,
  ],
])("%s: one sentence", async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(message);
});
