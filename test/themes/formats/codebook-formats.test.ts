import {
  codebookFormats,
  formatNamed,
  formatsOfFile,
} from "../../../src/themes/formats/codebook-formats.js";
import type { CodebookFormat } from "../../../src/themes/formats/codebook-format.js";
import { csv, tsv } from "../../../src/themes/formats/csv.js";
import { lexicoderXml } from "../../../src/themes/formats/lexicoder-xml.js";
import { lexicoder } from "../../../src/themes/formats/lexicoder.js";
import { liwc22 } from "../../../src/themes/formats/liwc22.js";
import { liwc } from "../../../src/themes/formats/liwc.js";
import { quanteda } from "../../../src/themes/formats/quanteda.js";
import { refiQda } from "../../../src/themes/formats/refi-qda.js";
import { topoiYaml } from "../../../src/themes/formats/topoi-yaml.js";
import { wordstat } from "../../../src/themes/formats/wordstat.js";
import { yoshikoder } from "../../../src/themes/formats/yoshikoder.js";
import { codebookOf } from "../passages.js";

const loaded: readonly CodebookFormat[] = [
  topoiYaml,
  quanteda,
  ...[csv, tsv, liwc, liwc22, lexicoder, lexicoderXml, wordstat, yoshikoder, refiQda],
];

test("what is known of a form before it is loaded is what it says itself", async () => {
  const known = codebookFormats.map(({ name, extensions }) => ({ name, extensions }));
  expect(known).toEqual(loaded.map(({ name, extensions }) => ({ name, extensions })));
  const codebook = codebookOf({ sea: ["sea", "island*"] });
  for (const [i, form] of codebookFormats.entries()) {
    const written = await form.format(codebook);
    expect(written).toEqual(loaded[i]?.format(codebook));
    expect(await form.parse(written.text, "book")).toEqual(loaded[i]?.parse(written.text, "book"));
  }
});

test("a form is found by its name, or by the ending of a file, the usual one first", () => {
  expect(formatNamed("liwc-22")?.extensions).toEqual([".dicx"]);
  expect(formatNamed("word")).toBeUndefined();
  expect(formatsOfFile("BOOK.yml").map(({ name }) => name)).toEqual(["topoi", "quanteda"]);
});
