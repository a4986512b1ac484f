import { CodebookError } from "../../../src/themes/codebook-error.js";
import { codebookFormats, formatNamed } from "../../../src/themes/formats/codebook-formats.js";
import { findHits } from "../../../src/themes/find-hits.js";
import { passageOf } from "../passages.js";

const parts = ["a", "b", "c", "d", "e", "f", "g"];
const inWords = parts.join(" NEAR/2 ");

/** A theme with two terms, one of them of too many parts, in each form that has proximity. */
const books: Readonly<Record<string, string>> = {
  topoi: `themes: {t: {terms: [sea, {near: [${parts.join(", ")}], within: 2}]}}\n`,
  CSV: `theme,term\nt,sea\nt,${inWords}\n`,
  TSV: `theme\tterm\nt\tsea\nt\t${inWords}\n`,
  WordStat: `t\n\tsea (1)\n\t${inWords} (1)\n`,
  "REFI-QDA": `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="topoi"><Codes><Code name="t">
<Description>Terms: sea; ${inWords}</Description></Code></Codes></CodeBook>`,
};

test.each(Object.entries(books))(
  "%s: more than 6 parts are told and never searched",
  async (name, text) => {
    const format = formatNamed(name) ?? codebookFormats[0];
    const read = await format?.parse(text, "book").catch((error: unknown) => {
      if (error instanceof CodebookError) return error.mistakes;
      throw error;
    });
    if (read === undefined) throw new Error(`${name}: no such form`);
    const told = "themes" in read ? read.notes.map(({ message }) => message) : read;
    expect(told.join("\n")).toContain("a list of 2 to 6 terms");
    if (!("themes" in read)) return;
    expect(findHits([passageOf("a b c d e f g at sea")], read).map(({ term }) => term)).toEqual([
      "sea",
    ]);
  },
);
